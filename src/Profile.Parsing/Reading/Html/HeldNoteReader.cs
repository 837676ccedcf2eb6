using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Profile.Parsing.Reading;

/// <summary>
/// Finds notes that stand in no list of the page but at their mark: in a tooltip, <c>&lt;sup title="Velin Gazette."&gt;1&lt;/sup&gt;</c>, or in
/// an element that style sheets show beside the text, <c>&lt;span class="sidenote"&gt;</c>. They are put behind the page as if a list had them.
/// </summary>
internal sealed class HeldNoteReader
{
    /// <summary>A shorter one that has the label in it names what the mark does: <c>Go to note 1</c>.</summary>
    private const int ShortestWithLabel = 24;

    /// <summary>A mark stands no more nodes than this before the note that it leads to.</summary>
    private const int MostNodesBetween = 6;

    private readonly Page _page;
    private readonly PageNotes _notes;
    private readonly List<NotePlace> _places;
    private readonly List<PageNode> _behind = [];
    private readonly Dictionary<string, int> _byText = new(StringComparer.Ordinal);
    private HashSet<string>? _labels;
    private int _count;

    public HeldNoteReader(Page page, PageNotes notes)
    {
        (_page, _notes) = (page, notes);
        _places = [.. notes.Notes];
    }

    /// <summary>The notes with those that were found, which the page then holds behind all else.</summary>
    public PageNotes Read()
    {
        Span<PageNode> nodes = _page.Nodes;
        for (int i = 0; i < nodes.Length; i++)
        {
            if (nodes[i].Furniture != PageFurniture.None && !nodes[i].IsHiddenNote)
            {
                i = nodes[i].End - 1;
                continue;
            }
            if (!nodes[i].Kind.IsBlock() && nodes[i].Attributes is { } attributes && TryRead(i, attributes)) i = nodes[i].End - 1;
        }
        if (_behind.Count == 0) return _notes;
        _page.Extend(CollectionsMarshal.AsSpan(_behind));
        return new PageNotes { Notes = _places, Marks = _notes.Marks };
    }

    private bool TryRead(int node, ElementAttributes attributes)
    {
        if (NoteLinkReader.IsNotes(attributes) && !HoldsMark(node) && MarkLabel.Of(_page.ShortTextOf(node, MarkLabel.Longest)) is null) return TryTakeSidenote(node);
        return attributes.Tooltip is { } tooltip && TryTakeTooltip(node, attributes, tooltip);
    }

    /// <summary>A note in the text: it moves behind the page, and its mark stays, or is counted where only a style sheet prints it.</summary>
    private bool TryTakeSidenote(int node)
    {
        if (_notes.IsInside(node) || TextOf(node) is not { Length: > 0 } text) return false;
        int mark = MarkBefore(node);
        bool marked = mark >= 0;
        if (marked ? _notes.Marks[mark].Note >= 0 : !IsCountedByStyle(node)) return false;
        MarkLabel label = marked ? _notes.Marks[mark].Label : MarkThatOpens(node) ?? Counted();
        if (!marked && label.Number is { } number) _count = Math.Max(_count, number);
        if (!_byText.TryGetValue(text, out int note) || _places[note].Label != label.Label) _byText[text] = note = Add(label, node);
        _notes.Marks[marked ? mark : node] = new NoteMark(label, note, IsCounted: !marked);
        _page.Nodes[node].Furniture = marked ? PageFurniture.LeftOut : PageFurniture.None;
        return true;
    }

    /// <summary>The mark right before the node in its block; -1 when there is none.</summary>
    private int MarkBefore(int node)
    {
        int block = _page.BlockOf(node);
        for (int i = node - 1; i > block && i >= node - 4 * MostNodesBetween; i--)
        {
            if (_notes.Marks.TryGetValue(i, out NoteMark mark) && !mark.IsCounted) return node - _page.Nodes[i].End is >= 0 and <= MostNodesBetween ? i : -1;
        }
        return -1;
    }

    /// <summary>The mark of an element that holds mark and note in one: a raised number that opens it.</summary>
    private MarkLabel? MarkThatOpens(int node)
    {
        int text = FirstText(node, node + 1);
        return text < _page.Nodes[node].End && (_page.Nodes[text].Traits & NodeTraits.Raised) != 0 && MarkLabel.Of(_page.Nodes[text].Text) is { Number: not null } label ? label : null;
    }

    /// <summary>Index of the first visible text from a node on; the end of the element when there is none.</summary>
    private int FirstText(int element, int from)
    {
        while (from < _page.Nodes[element].End && (_page.Nodes[from].Kind != ElementKind.Text || string.IsNullOrWhiteSpace(_page.Nodes[from].Text))) from++;
        return from;
    }

    private bool IsCountedByStyle(int node) =>
        _page.Nodes[node].Attributes?.Class is { } names && (names.Contains("sidenote", StringComparison.OrdinalIgnoreCase) || names.Contains("footnote", StringComparison.OrdinalIgnoreCase));

    private MarkLabel Counted()
    {
        string number = (++_count).ToString(CultureInfo.InvariantCulture);
        return new MarkLabel(number, _count, false);
    }

    private bool TryTakeTooltip(int node, ElementAttributes attributes, string tooltip)
    {
        if (MarkLabel.Of(_page.ShortTextOf(node, MarkLabel.Longest)) is not { } label || !IsMark(node, attributes, label) || _notes.IsInside(node)) return false;
        int mark = MarkIn(node);
        if (mark >= 0 && _notes.Marks[mark].Note >= 0 || HasNote(label)) return false;
        string text = WithoutTags(tooltip).Trim();
        if (!text.Contains(' ') && !text.EndsWith('.') || text.Length < ShortestWithLabel && text.Contains(label.Label, StringComparison.Ordinal)) return false;
        if (!_byText.TryGetValue(text, out int note)) _byText.Add(text, note = Add(label, text));
        if (_places[note].Label != label.Label) return false;
        _notes.Marks[mark >= 0 ? mark : node] = new NoteMark(label, note);
        return true;
    }

    private bool IsMark(int node, ElementAttributes attributes, MarkLabel label) =>
        label.IsEnclosed || MarkIn(node) >= 0 || attributes.Classes.Has(ClassMeaning.NoteMark | ClassMeaning.Notes) || IsRaised(node);

    private bool IsRaised(int node)
    {
        for (int i = node; i < _page.Nodes[node].End; i++)
        {
            if ((_page.Nodes[i].Traits & NodeTraits.Raised) != 0) return true;
        }
        return false;
    }

    /// <summary>Whether a list of the page has a note of this label.</summary>
    private bool HasNote(MarkLabel label)
    {
        if (_notes.Notes.Count == 0) return false;
        _labels ??= [.. _notes.Notes.Select(place => place.Label ?? place.Number?.ToString(CultureInfo.InvariantCulture) ?? "")];
        return _labels.Contains(label.Label);
    }

    private int MarkIn(int node)
    {
        for (int i = node; i < _page.Nodes[node].End; i++)
        {
            if (_notes.Marks.ContainsKey(i)) return i;
        }
        return -1;
    }

    private bool HoldsMark(int node) => MarkIn(node) >= 0;

    private string TextOf(int node)
    {
        var text = new StringBuilder();
        for (int i = node; i < _page.Nodes[node].End; i++)
        {
            if (_page.Nodes[i].Kind == ElementKind.Text) text.Append(_page.Nodes[i].Text);
        }
        return text.ToString().Trim();
    }

    private int Add(MarkLabel label, string text)
    {
        int start = Open(label, 2);
        _behind.Add(new PageNode { Kind = ElementKind.Text, Parent = start, End = start + 2, Content = text, Traits = NodeTraits.OpensLine });
        return _places.Count - 1;
    }

    /// <summary>A copy of all that the element holds.</summary>
    private int Add(MarkLabel label, int element)
    {
        Span<PageNode> nodes = _page.Nodes;
        int shift = Open(label, nodes[element].End - element) - element;
        for (int i = element + 1; i < nodes[element].End; i++)
        {
            PageNode copy = nodes[i];
            copy.Parent += shift;
            copy.End += shift;
            _behind.Add(copy);
        }
        LeaveOutLabels(label, element, shift);
        return _places.Count - 1;
    }

    /// <summary>The note that comes with its mark has the label before its text, and may have it again where raised, linked or called a mark; a plain number is text.</summary>
    private void LeaveOutLabels(MarkLabel label, int element, int shift)
    {
        int end = _page.Nodes[element].End;
        int first = FirstText(element, element + 1);
        for (int i = first; i < end && _page.Nodes[i].Text.AsSpan().Trim().SequenceEqual(label.Label) && (i == first || IsLabel(i)); i = FirstText(element, i + 1))
            CollectionsMarshal.AsSpan(_behind)[i + shift - _page.Nodes.Length].Furniture = PageFurniture.LeftOut;
    }

    private bool IsLabel(int text)
    {
        if ((_page.Nodes[text].Traits & (NodeTraits.Raised | NodeTraits.Linked)) != 0) return true;
        return _page.Nodes[_page.Nodes[text].Parent].Attributes is { } attributes
            && (attributes.Classes.Has(ClassMeaning.NoteMark) || attributes.Class is { } names && (IsNamed(names, "label") || IsNamed(names, "mark") || IsNamed(names, "tag") || IsNamed(names, "number")));
    }

    private static bool IsNamed(string names, string word) => names.Contains(word, StringComparison.OrdinalIgnoreCase);

    private int Open(MarkLabel label, int length)
    {
        int start = _page.Nodes.Length + _behind.Count;
        _behind.Add(new PageNode { Kind = ElementKind.Paragraph, Parent = 0, End = start + length });
        _places.Add(new NotePlace { Start = start, End = start + length, Number = label.Number, Label = label.Label });
        return start;
    }

    /// <summary>Scripts take markup for tooltips, as text in an attribute.</summary>
    private static string WithoutTags(string tooltip)
    {
        if (!tooltip.Contains('<')) return tooltip;
        var text = new StringBuilder(tooltip.Length);
        bool inTag = false;
        for (int i = 0; i < tooltip.Length; i++)
        {
            if (!inTag && tooltip[i] == '<' && i + 1 < tooltip.Length && (char.IsAsciiLetter(tooltip[i + 1]) || tooltip[i + 1] == '/')) inTag = true;
            else if (inTag && tooltip[i] == '>') inTag = false;
            else if (!inTag) text.Append(tooltip[i]);
        }
        return text.ToString();
    }
}
