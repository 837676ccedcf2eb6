using Profile.Parsing.Text;

namespace Profile.Parsing.Reading;

/// <summary>Makes a <see cref="Page"/> from elements and texts in document order; what is never shown is not taken in.</summary>
internal sealed class PageBuilder(RentedList<PageNode> nodes)
{
    private const NodeTraits Inherited = NodeTraits.Bold | NodeTraits.Raised | NodeTraits.Lowered | NodeTraits.Linked | NodeTraits.Preformatted | NodeTraits.Centred | NodeTraits.Italic | NodeTraits.Underlined;

    private const int MostKnownStyles = 10_000;

    /// <summary>A field that asks for an address stands among the first of its form: software that has one form for the whole page puts anything in it.</summary>
    private const int MostNodesBeforeField = 200;

    private readonly RentedList<PageNode> _nodes = nodes;
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (ClassTraits Classes, StyleTraits Style)> _classes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StyleTraits> _styles = new(StringComparer.Ordinal);
    private int _current = -1, _form = -1;
    private bool _lineHasText;

    public PageHead Head { get; } = new();

    public AttributeReader Attributes { get; } = new();

    private StyleSheet Styles { get; } = new();

    /// <summary>Adds the rules of a <c>style</c> element.</summary>
    public void AddStyles(string css)
    {
        Styles.Add(css);
        _classes.Clear();
    }

    /// <summary>Whether the element is shown: only then comes what it holds, and <see cref="Close"/>.</summary>
    public bool Open(ElementKind kind, string name, ElementAttributes? attributes)
    {
        StyleTraits style = StyleOf(kind, name, attributes);
        bool hidden = (attributes is { IsHidden: true } || style.IsHidden) && !IsPanel(kind, attributes) || IsHiddenByName(kind, attributes);
        if (hidden && !IsNote(kind, attributes)) return false;
        if (name == "button") (attributes ??= new()).Role ??= "button";
        if (kind.IsBlock() || kind == ElementKind.LineBreak) _lineHasText = false;
        PageNode node = NodeOf(kind, style, attributes);
        Add(hidden ? node with { Furniture = PageFurniture.LeftOut, Traits = node.Traits | NodeTraits.HiddenNote } : node);
        if (attributes is not null) Register(attributes, _nodes.Count - 1);
        _current = _nodes.Count - 1;
        if (name == "form") _form = _current;
        return true;
    }

    /// <summary>Tells the form that is open, if any, that it asks for an address of electronic mail.</summary>
    public void TakeAddressField()
    {
        if (_form < 0 || _nodes.Count - _form > MostNodesBeforeField) return;
        ref PageNode form = ref _nodes[_form];
        form.Content ??= new ElementAttributes();
        form.Attributes!.AsksForAddress = true;
    }

    public void AddText(string text)
    {
        if (text.Length == 0 || _current < 0) return;
        PageNode parent = _nodes[_current];
        Add(new PageNode { Kind = ElementKind.Text, Traits = parent.Traits & Inherited, FontSize = parent.FontSize, Content = text });
        _lineHasText = _lineHasText || !IsBlankOrBracket(text);
    }

    public void Close()
    {
        ref PageNode node = ref _nodes[_current];
        node.End = _nodes.Count;
        if (node.Kind.IsBlock()) _lineHasText = false;
        if (_current == _form) _form = -1;
        _current = node.Parent;
    }

    /// <summary>Hands the nodes over.</summary>
    public Page Build() => new(_nodes, _ids, Head);

    private void Add(PageNode node)
    {
        node.Parent = _current;
        node.End = _nodes.Count + 1;
        if (!_lineHasText) node.Traits |= NodeTraits.OpensLine;
        _nodes.Add(node);
    }

    private PageNode NodeOf(ElementKind kind, StyleTraits style, ElementAttributes? attributes)
    {
        PageNode parent = _current < 0 ? default : _nodes[_current];
        NodeTraits traits = (parent.Traits & Inherited & ~style.Cleared) | style.Set;
        if (kind.IsBlock()) traits &= ~((NodeTraits.Raised | NodeTraits.Lowered) & ~style.Set);
        float size = style.FontSize < 0 ? -style.FontSize * (parent.FontSize == 0 ? FontSizes.Default : parent.FontSize) : style.FontSize;
        return new PageNode { Kind = kind, Traits = traits, Furniture = style.IsReview ? PageFurniture.Comments : PageFurniture.None, FontSize = size > 0 ? size : parent.FontSize, Content = attributes };
    }

    private StyleTraits StyleOf(ElementKind kind, string name, ElementAttributes? attributes)
    {
        StyleTraits style = kind switch
        {
            ElementKind.Bold => new StyleTraits(false, NodeTraits.Bold, NodeTraits.None, 0),
            ElementKind.Superscript => new StyleTraits(false, NodeTraits.Raised, NodeTraits.Lowered, 0),
            ElementKind.Subscript => new StyleTraits(false, NodeTraits.Lowered, NodeTraits.Raised, 0),
            ElementKind.Anchor when attributes?.Href is not null => new StyleTraits(false, NodeTraits.Linked, NodeTraits.None, 0),
            ElementKind.Preformatted => new StyleTraits(false, NodeTraits.Preformatted, NodeTraits.None, 0),
            ElementKind.Division when name == "center" => new StyleTraits(false, NodeTraits.Centred, NodeTraits.None, 0),
            ElementKind.Inline when name == "font" && attributes?.Number is { } size => new StyleTraits(false, NodeTraits.None, NodeTraits.None, FontSizes.OfFontElement(size)),
            ElementKind.Inline when name is "i" or "em" => new StyleTraits(false, NodeTraits.Italic, NodeTraits.None, 0),
            ElementKind.Inline when name is "u" => new StyleTraits(false, NodeTraits.Underlined, NodeTraits.None, 0),
            ElementKind.Inline when name == "big" => new StyleTraits(false, NodeTraits.None, NodeTraits.None, -1.2f),
            _ => default,
        };
        if (attributes is null) return style;
        if (attributes.Class is { } classes)
        {
            (attributes.Classes, StyleTraits ofClasses) = OfClasses(classes);
            if (!ofClasses.IsEmpty) style = style.Under(ofClasses);
        }
        if (attributes.Style is { } own) style = style.Under(OwnStyle(own));
        attributes.Top = style.IsPlaced == true ? style.Top : 0;
        return style;
    }

    /// <summary>Style sheets come before what they style; one that comes later holds for what is behind it.</summary>
    private (ClassTraits Classes, StyleTraits Style) OfClasses(string classes)
    {
        if (_classes.TryGetValue(classes, out (ClassTraits, StyleTraits) known)) return known;
        known = (ClassWords.Of(classes), Styles.IsEmpty ? default : Styles.Of(classes));
        if (_classes.Count < MostKnownStyles) _classes.Add(classes, known);
        return known;
    }

    /// <summary>Word processors repeat the same few long declarations on every element.</summary>
    private StyleTraits OwnStyle(string declarations)
    {
        if (_styles.TryGetValue(declarations, out StyleTraits known)) return known;
        var traits = StyleTraits.Of(declarations);
        if (_styles.Count < MostKnownStyles) _styles.Add(declarations, traits);
        return traits;
    }

    /// <summary>A bracket belongs to the label that it opens: <c>&lt;span&gt;[&lt;/span&gt;&lt;a&gt;1&lt;/a&gt;</c>.</summary>
    private static bool IsBlankOrBracket(ReadOnlySpan<char> text) => text.Trim() is [] or ['['] or ['('];

    private static bool IsNote(ElementKind kind, ElementAttributes? attributes) =>
        !kind.IsBlock() && attributes is { } all && !all.Classes.Has(ClassMeaning.Hidden) && NoteLinkReader.IsNotes(all);

    /// <summary>Hidden until a reader unfolds it.</summary>
    private static bool IsPanel(ElementKind kind, ElementAttributes? attributes) =>
        kind.IsBlock() && attributes is { } all && all.Classes.Furniture == PageFurniture.None && (all.Classes.Has(ClassMeaning.Panel) || NoteLinkReader.HasRole(all, "tabpanel"));

    /// <summary>Hidden by what its class is called; the names on the whole page speak of other things.</summary>
    private static bool IsHiddenByName(ElementKind kind, ElementAttributes? attributes) =>
        kind != ElementKind.Body && attributes is { } all && all.Classes.Has(ClassMeaning.Hidden);

    private void Register(ElementAttributes attributes, int node)
    {
        if (attributes.Id is { Length: > 0 } id) _ids.TryAdd(id, node);
        if (attributes.Name is { Length: > 0 } name) _ids.TryAdd(name, node);
    }
}
