namespace Profile.Parsing.Reading;

/// <summary>The elements that are open at a place of the markup, the innermost last.</summary>
internal sealed class OpenElements
{
    private readonly List<OpenElement> _all = new(32);
    private readonly int[] _byRule = new int[(int)TagRule.Special + 1];

    public int Count => _all.Count;

    public OpenElement Current => _all[^1];

    /// <summary>The one around <see cref="Current"/>.</summary>
    public OpenElement Holder => _all[^2];

    /// <summary>How many are open of the tags of this rule.</summary>
    public int CountOf(TagRule rule) => _byRule[(int)rule];

    public void Push(OpenElement element)
    {
        _all.Add(element);
        _byRule[(int)element.Tag.Rule]++;
    }

    public OpenElement Pop()
    {
        OpenElement last = _all[^1];
        _all.RemoveAt(_all.Count - 1);
        _byRule[(int)last.Tag.Rule]--;
        return last;
    }

    public bool Holds(MarkupTag tag, ReadOnlySpan<char> name)
    {
        int i = _all.Count - 1;
        while (i >= 0 && !_all[i].Is(tag, name)) i--;
        return i >= 0;
    }

    /// <summary>Whether a paragraph is open that a block ends.</summary>
    public bool HoldsParagraph()
    {
        if (CountOf(TagRule.Paragraph) == 0) return false;
        int i = _all.Count - 1;
        while (i >= 0 && _all[i].Tag.Rule != TagRule.Paragraph && !_all[i].Tag.ShieldsParagraph) i--;
        return i >= 0 && _all[i].Tag.Rule == TagRule.Paragraph;
    }

    /// <summary>Whether an item is open that a new one ends, though other elements stand between.</summary>
    public bool HoldsItem(TagRule rule)
    {
        if (CountOf(rule) == 0) return false;
        int i = _all.Count - 1;
        while (i >= 0 && _all[i].Tag.Rule != rule && (_all[i].Tag.Rule is TagRule.Inline or TagRule.Formatting || _all[i].Tag.Name is "div" or "address" or "p" or "dialog")) i--;
        return i >= 0 && _all[i].Tag.Rule == rule;
    }
}

/// <summary>An element that is open.</summary>
/// <param name="Tag">Its tag.</param>
/// <param name="Name">The name as it is written, where nothing is known of the tag.</param>
/// <param name="IsShown">Whether the page has it: not where it or an element around it is hidden.</param>
internal readonly record struct OpenElement(MarkupTag Tag, string? Name, bool IsShown)
{
    public bool Is(MarkupTag tag, ReadOnlySpan<char> name) => Tag == tag && (Name is null || name.Equals(Name, StringComparison.OrdinalIgnoreCase));
}
