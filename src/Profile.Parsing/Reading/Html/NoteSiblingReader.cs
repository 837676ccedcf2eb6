using System.Globalization;

namespace Profile.Parsing.Reading;

/// <summary>
/// Adds the notes that nothing cites: what stands among or beside notes in their container, has their form and opens with a number that fits
/// between theirs, or is set apart as they are and has lost its number.
/// </summary>
internal sealed class NoteSiblingReader(Page page, Dictionary<int, NotePlace> places)
{
    /// <summary>So many blocks without a label may stand between two notes: paragraphs with which the first goes on.</summary>
    private const int MostBetween = 8;

    private int[] _starts = [];

    public void Read()
    {
        if (places.Count == 0) return;
        _starts = [.. places.Keys];
        Array.Sort(_starts);
        for (int i = 0; i < _starts.Length; i++)
        {
            NotePlace place = places[_starts[i]];
            if (place.Number is null || !IsSibling(place.Start)) continue;
            int next = i + 1 < _starts.Length ? _starts[i + 1] : page.Nodes.Length;
            ReadForward(place, next);
            if (i == 0 || page.Nodes[_starts[i - 1]].Parent != page.Nodes[place.Start].Parent) ReadBackward(place, i == 0 ? 0 : _starts[i - 1]);
        }
    }

    /// <summary>Items of numbered lists are notes already; notes that share a block have no siblings.</summary>
    private bool IsSibling(int node) => node > 0 && page.Nodes[node].Kind.IsBlock() && !(page.Nodes[node].Kind == ElementKind.ListItem && page.Nodes[page.Nodes[node].Parent].Kind == ElementKind.OrderedList);

    private void ReadForward(NotePlace note, int next)
    {
        Span<PageNode> nodes = page.Nodes;
        LabelForm? form = OpeningLabel.Of(page, note.Start)?.Form;
        int end = nodes[nodes[note.Start].Parent].End, last = note.Number!.Value;
        int? following = next < end && nodes[next].Parent == nodes[note.Start].Parent ? places[next].Number : null;
        for (int i = note.End, between = 0; i < Math.Min(end, next) && between < MostBetween; i = nodes[i].End)
        {
            if (nodes[i].Kind == ElementKind.Text && !string.IsNullOrWhiteSpace(nodes[i].Text) || IsEnd(i)) return;
            if (!nodes[i].Kind.IsBlock()) continue;
            OpeningLabel? opening = nodes[i].Kind == nodes[note.Start].Kind ? OpeningLabel.Of(page, i) : null;
            if (opening is { Label.Number: { } number } && IsFormedAs(i, opening, note.Start, form) && (following is null ? number == last + 1 : number > last && number < following))
            {
                Add(i, number);
                (last, between) = (number, 0);
            }
            else if (opening is null && IsSetApart(i, note.Start, last + 1 < following))
            {
                Add(i, null);
                (last, between) = (last + 1, 0);
            }
            else
            {
                between++;
            }
        }
    }

    private void ReadBackward(NotePlace note, int before)
    {
        Span<PageNode> nodes = page.Nodes;
        LabelForm? form = OpeningLabel.Of(page, note.Start)?.Form;
        int parent = nodes[note.Start].Parent, start = note.Start;
        for (int first = note.Number!.Value; first > 1 && BlockBefore(start, parent) is var i && i > before; first--, start = i)
        {
            if (nodes[i].Kind != nodes[start].Kind || IsEnd(i) || HoldsPlace(i)) return;
            OpeningLabel? opening = OpeningLabel.Of(page, i);
            if (opening is null ? !IsSetApart(i, start, isAmongNotes: false) : opening.Value.Label.Number != first - 1 || !IsFormedAs(i, opening, note.Start, form)) return;
            Add(i, opening?.Label.Number);
        }
    }

    /// <summary>Whether the label of the block is set off as that of the note is, and the block is called or shown as the note.</summary>
    private bool IsFormedAs(int node, OpeningLabel? opening, int note, LabelForm? form) =>
        opening?.Form == form && (IsNote(page.Nodes[node].Attributes) || page.Nodes[node].Attributes is var one && page.Nodes[note].Attributes is var other && one?.Class == other?.Class && one?.Style == other?.Style);

    /// <summary>The block right before the node in its container, past white space; -1 when there is none.</summary>
    private int BlockBefore(int node, int parent)
    {
        Span<PageNode> nodes = page.Nodes;
        int i = node - 1;
        while (i > parent && nodes[i].Kind == ElementKind.Text && string.IsNullOrWhiteSpace(nodes[i].Text)) i--;
        while (i > parent && nodes[i].Parent != parent) i = nodes[i].Parent;
        if (i > parent && nodes[i].Kind == ElementKind.Description) i = TermOf(i, parent);
        return i > parent && nodes[i].Kind.IsBlock() ? i : -1;
    }

    private int TermOf(int description, int parent)
    {
        int i = description;
        while (i > parent && (page.Nodes[i].Parent != parent || page.Nodes[i].Kind != ElementKind.Term)) i--;
        return i;
    }

    private bool IsEnd(int node) => page.Nodes[node].Kind.IsHeading() || page.Nodes[node].Kind == ElementKind.Rule || page.Nodes[node].Furniture != PageFurniture.None;

    /// <summary>
    /// Whether the element is one for a whole note, and called or shown as the note is: a paragraph alone may go on with the note before it. What is shown alike
    /// is a note where its name says so, or where a number that is missing among those of the notes around it tells it.
    /// </summary>
    private bool IsSetApart(int node, int note, bool isAmongNotes)
    {
        Span<PageNode> nodes = page.Nodes;
        if (nodes[node].Kind != nodes[note].Kind || nodes[node].Kind is not (ElementKind.Division or ElementKind.Section or ElementKind.Aside or ElementKind.ListItem)) return false;
        return IsAlike(nodes[node].Attributes, nodes[note].Attributes, isAmongNotes) || IsAlike(FirstChild(node), FirstChild(note), isAmongNotes);
    }

    private static bool IsAlike(ElementAttributes? one, ElementAttributes? other, bool isAmongNotes) =>
        (isAmongNotes || IsNote(one)) && one is not null && other is not null && (one.Class ?? one.Style) is not null && one.Class == other.Class && one.Style == other.Style;

    private static bool IsNote(ElementAttributes? attributes) => attributes is not null && NoteLinkReader.IsNotes(attributes);

    private ElementAttributes? FirstChild(int node)
    {
        int i = node + 1;
        while (i < page.Nodes[node].End && page.Nodes[i].Kind == ElementKind.Text && string.IsNullOrWhiteSpace(page.Nodes[i].Text)) i++;
        return i < page.Nodes[node].End && page.Nodes[i].Kind.IsBlock() ? page.Nodes[i].Attributes : null;
    }

    private bool HoldsPlace(int node)
    {
        int at = Array.BinarySearch(_starts, node);
        if (at < 0) at = ~at;
        return at < _starts.Length && _starts[at] < page.Nodes[node].End;
    }

    private void Add(int node, int? number)
    {
        if (HoldsPlace(node)) return;
        places.TryAdd(node, new NotePlace { Start = node, End = EndWithDescriptions(page, node), Number = number, Label = number?.ToString(CultureInfo.InvariantCulture) });
    }

    /// <summary>The descriptions behind a term belong to it.</summary>
    public static int EndWithDescriptions(Page page, int block)
    {
        Span<PageNode> nodes = page.Nodes;
        int end = nodes[block].End;
        if (nodes[block].Kind != ElementKind.Term) return end;
        int list = nodes[nodes[block].Parent].End;
        for (int i = end; i < list && nodes[i].Kind is ElementKind.Description or ElementKind.Text; i = nodes[i].End)
        {
            if (nodes[i].Kind == ElementKind.Description) end = nodes[i].End;
        }
        return end;
    }
}
