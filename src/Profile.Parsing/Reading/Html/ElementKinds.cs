using System.Collections.Frozen;

namespace Profile.Parsing.Reading;

/// <summary>Knows elements by their names.</summary>
internal static class ElementKinds
{
    private static readonly FrozenDictionary<string, ElementKind> Names = Build();

    /// <summary>All names that it knows.</summary>
    public static IReadOnlyList<string> All => Names.Keys;

    public static ElementKind Of(string name) => Names.TryGetValue(name, out ElementKind kind) ? kind : ElementKind.Inline;

    public static bool IsBlock(this ElementKind kind) => kind is >= ElementKind.Body and < ElementKind.Dropped;

    public static bool IsHeading(this ElementKind kind) => kind is >= ElementKind.Heading1 and <= ElementKind.Heading6;

    /// <summary>A block that holds other blocks and says nothing of its own.</summary>
    public static bool IsGroup(this ElementKind kind) => kind is ElementKind.Division or ElementKind.Section or ElementKind.Article or ElementKind.Main;

    private static FrozenDictionary<string, ElementKind> Build()
    {
        var names = new Dictionary<string, ElementKind>(StringComparer.Ordinal);
        Add(ElementKind.Anchor, "a");
        Add(ElementKind.Bold, "b strong");
        Add(ElementKind.Superscript, "sup");
        Add(ElementKind.Subscript, "sub");
        Add(ElementKind.Time, "time");
        Add(ElementKind.LineBreak, "br");
        Add(ElementKind.Body, "body frameset");
        Add(ElementKind.Paragraph, "p summary address");
        Add(ElementKind.Division, "div center fieldset details hgroup search html");
        Add(ElementKind.Section, "section");
        Add(ElementKind.Article, "article");
        Add(ElementKind.Main, "main");
        Add(ElementKind.Navigation, "nav menu");
        Add(ElementKind.Aside, "aside");
        Add(ElementKind.Header, "header");
        Add(ElementKind.Footer, "footer");
        Add(ElementKind.Figure, "figure");
        Add(ElementKind.Caption, "figcaption caption legend");
        Add(ElementKind.Heading1, "h1");
        Add(ElementKind.Heading2, "h2");
        Add(ElementKind.Heading3, "h3");
        Add(ElementKind.Heading4, "h4");
        Add(ElementKind.Heading5, "h5");
        Add(ElementKind.Heading6, "h6");
        Add(ElementKind.List, "ul dl dir");
        Add(ElementKind.OrderedList, "ol");
        Add(ElementKind.ListItem, "li");
        Add(ElementKind.Term, "dt");
        Add(ElementKind.Description, "dd");
        Add(ElementKind.Quotation, "blockquote");
        Add(ElementKind.Preformatted, "pre listing xmp plaintext");
        Add(ElementKind.Table, "table thead tbody tfoot");
        Add(ElementKind.Row, "tr");
        Add(ElementKind.Cell, "td th");
        Add(ElementKind.Rule, "hr");
        Add(
            ElementKind.Dropped,
            "head title script style template noscript noembed noframes svg math iframe object embed applet canvas audio video map area col colgroup link meta base img picture source track input select option optgroup textarea datalist output progress meter label dialog rp rt");
        return names.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(ElementKind kind, string of)
        {
            foreach (string name in of.Split(' ')) names.Add(name, kind);
        }
    }
}
