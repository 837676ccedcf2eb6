using System.Buffers;

namespace Profile.Parsing.Reading;

/// <summary>
/// The rules of a page's own <c>style</c> elements that name one class: <c>.c9{font-weight:700}</c>, <c>span.Ref{vertical-align:super}</c>.
/// Word processors write headings, raised digits and hidden text so. Other selectors are passed over.
/// </summary>
internal sealed class StyleSheet
{
    private const int MostRules = 5000;
    private static readonly SearchValues<char> BeyondOneClass = SearchValues.Create(" >+~:[#*");

    private readonly Dictionary<string, StyleTraits> _byClass = new(StringComparer.OrdinalIgnoreCase);

    public bool IsEmpty => _byClass.Count == 0;

    /// <summary>The styles of all the classes of an element.</summary>
    public StyleTraits Of(string classes)
    {
        var traits = default(StyleTraits);
        Dictionary<string, StyleTraits>.AlternateLookup<ReadOnlySpan<char>> lookup = _byClass.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (Range range in classes.AsSpan().SplitAny(ClassWords.Separators))
        {
            if (lookup.TryGetValue(classes.AsSpan(range), out StyleTraits one)) traits = traits.Under(one);
        }
        return traits;
    }

    /// <summary>Adds the rules of a <c>style</c> element.</summary>
    public void Add(ReadOnlySpan<char> css)
    {
        while (!css.IsEmpty && _byClass.Count < MostRules)
        {
            int open = css.IndexOf('{');
            if (open < 0) return;
            ReadOnlySpan<char> selectors = WithoutComments(css[..open]);
            css = css[(open + 1)..];
            if (selectors.StartsWith('@') && selectors.Contains("media", StringComparison.OrdinalIgnoreCase))
            {
                bool screen = !selectors.Contains("print", StringComparison.OrdinalIgnoreCase) && !selectors.Contains("width", StringComparison.OrdinalIgnoreCase);
                if (!screen) css = css[LengthOfGroup(css)..];
                continue;
            }
            int close = css.IndexOf('}');
            ReadOnlySpan<char> declarations = close < 0 ? css : css[..close];
            css = close < 0 ? [] : css[(close + 1)..];
            AddRule(selectors, declarations);
        }
    }

    private void AddRule(ReadOnlySpan<char> selectors, ReadOnlySpan<char> declarations)
    {
        if (!selectors.Contains('.')) return;
        StyleTraits traits = StyleTraits.Of(declarations);
        if (traits.IsEmpty) return;
        foreach (Range range in selectors.Split(','))
        {
            ReadOnlySpan<char> selector = selectors[range].Trim().TrimStart('}').Trim();
            int dot = selector.IndexOf('.');
            if (dot < 0 || selector.ContainsAny(BeyondOneClass) || selector[(dot + 1)..].Contains('.')) continue;
            string name = selector[(dot + 1)..].ToString();
            _byClass[name] = _byClass.TryGetValue(name, out StyleTraits before) ? before.Under(traits) : traits;
        }
    }

    /// <summary>The length of the rules up to the brace that closes their group.</summary>
    private static int LengthOfGroup(ReadOnlySpan<char> css)
    {
        int depth = 1;
        for (int i = 0; i < css.Length; i++)
        {
            if (css[i] == '{') depth++;
            else if (css[i] == '}' && --depth == 0) return i + 1;
        }
        return css.Length;
    }

    private static ReadOnlySpan<char> WithoutComments(ReadOnlySpan<char> selectors)
    {
        int end = selectors.LastIndexOf("*/");
        if (end >= 0) selectors = selectors[(end + 2)..];
        int semicolon = selectors.LastIndexOf(';');
        if (semicolon >= 0) selectors = selectors[(semicolon + 1)..];
        return selectors.Trim().TrimStart("}").Trim();
    }
}
