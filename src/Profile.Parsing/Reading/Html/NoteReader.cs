using System.Runtime.InteropServices;

namespace Profile.Parsing.Reading;

/// <summary>Finds the notes that links lead to, how far each goes, and the others of their lists.</summary>
internal sealed class NoteReader(Page page)
{
    /// <summary>More blocks than this between two notes are text, not one note that goes on.</summary>
    private const int LongestContinuation = 8;
    private const int HighestClimb = 4;
    private const int MostNodesOfBackLinks = 64;

    private readonly Dictionary<int, NotePlace> _places = [];
    private readonly Dictionary<int, int> _placeOfTarget = [];
    private int[] _targetsBefore = [];

    public PageNotes Read()
    {
        List<NoteLink> links = new NoteLinkReader(page).Read();
        CountTargets(links);
        MarkReviews(links);
        foreach (NoteLink link in links)
        {
            if (link is { Use: LinkUse.Reference, Target: >= 0 }) AddNote(link);
        }
        var lists = new NoteListReader(page, _places);
        lists.Read();
        new NoteSiblingReader(page, _places).Read();
        lists.ReadLabels();
        List<NotePlace> notes = Settle();
        var result = new PageNotes { Notes = notes, Marks = MarksOf(links, notes) };
        new UnlinkedMarkReader(page, result).AddTo(result.Marks);
        return result;
    }

    /// <summary>Remarks of the authors among themselves, and the marks that lead to them, are nobody's text.</summary>
    private void MarkReviews(List<NoteLink> links)
    {
        foreach (NoteLink link in links)
        {
            if (link.Use != LinkUse.Review) continue;
            Span<PageNode> nodes = page.Nodes;
            int node = (nodes[link.Node].Traits & NodeTraits.OpensLine) != 0 ? Climb(page.BlockOf(link.Node)) : link.Node;
            nodes[node].Furniture = nodes[node].Kind.IsBlock() && nodes[node].Kind != ElementKind.Body ? PageFurniture.Comments : PageFurniture.LeftOut;
        }
    }

    private void CountTargets(List<NoteLink> links)
    {
        var isTarget = new bool[page.Nodes.Length];
        foreach (NoteLink link in links)
        {
            if (link is { Use: LinkUse.Reference, Target: >= 0 }) isTarget[link.Target] = true;
        }
        _targetsBefore = new int[page.Nodes.Length + 1];
        for (int i = 0; i < isTarget.Length; i++) _targetsBefore[i + 1] = _targetsBefore[i] + (isTarget[i] ? 1 : 0);
    }

    private void AddNote(NoteLink link)
    {
        if (!_placeOfTarget.TryGetValue(link.Target, out int start))
        {
            NotePlace place = PlaceOf(link.Target, link.Node);
            start = place.Start;
            _placeOfTarget.Add(link.Target, start);
            _places.TryAdd(start, place);
        }
        NotePlace known = _places[start];
        known.Label ??= link.Label?.Label;
        known.Number ??= link.Label?.Number;
        _places[start] = known;
    }

    /// <summary>A note takes the block of its target, and those around it that hold no other note; where notes share a block, it starts at the target.</summary>
    private NotePlace PlaceOf(int target, int mark)
    {
        int block = page.BlockOf(target);
        bool shared = page.Nodes[block].Kind == ElementKind.Body || block != target && TargetsIn(block) > 1;
        if (shared) return new NotePlace { Start = target, End = EndInShared(target, block) };
        block = Climb(block, mark);
        return new NotePlace { Start = block, End = NoteSiblingReader.EndWithDescriptions(page, block) };
    }

    /// <summary>Up to the next target, or to what sets the notes apart from the rest of the block.</summary>
    private int EndInShared(int target, int block)
    {
        Span<PageNode> nodes = page.Nodes;
        int i = nodes[target].End;
        while (i < nodes[block].End && TargetsIn(i) == 0 && nodes[i].Kind != ElementKind.Rule && !nodes[i].Kind.IsHeading() && !nodes[i].Kind.IsGroup()) i = nodes[i].End;
        return i;
    }

    /// <summary>Around a note only; what holds its <paramref name="mark"/> is the text.</summary>
    private int Climb(int block, int mark = -1)
    {
        for (int i = 0; i < HighestClimb && !IsWhole(block); i++)
        {
            int parent = page.Nodes[block].Parent;
            if (parent < 0 || mark > parent && mark < page.Nodes[parent].End || !MayBeNote(parent) || TargetsIn(parent) > 1 || page.Nodes[parent].End - parent > 40 * (page.Nodes[block].End - block + 4) || HoldsOtherNote(parent, block)) return block;
            block = parent;
        }
        return block;
    }

    private bool IsWhole(int block) => page.Nodes[block].Kind is ElementKind.ListItem or ElementKind.Aside or ElementKind.Description or ElementKind.Row;

    private bool MayBeNote(int node)
    {
        ElementKind kind = page.Nodes[node].Kind;
        if (kind is not (ElementKind.Division or ElementKind.ListItem or ElementKind.Aside or ElementKind.Cell or ElementKind.Row or ElementKind.Description or ElementKind.Quotation)) return false;
        if (page.Nodes[node].Attributes is { } attributes && (NoteLinkReader.HasRole(attributes, "footnotes") || NoteLinkReader.HasRole(attributes, "endnotes"))) return false;
        for (int i = node + 1; i < page.Nodes[node].End; i++)
        {
            if (page.Nodes[i].Kind.IsHeading() || page.Nodes[i].Kind == ElementKind.Rule) return false;
        }
        return true;
    }

    /// <summary>Whether the element holds another note, to which nothing leads, beside the one in <paramref name="block"/>.</summary>
    private bool HoldsOtherNote(int parent, int block)
    {
        Span<PageNode> nodes = page.Nodes;
        for (int i = parent + 1; i < nodes[parent].End; i = nodes[i].End)
        {
            if (i != block && nodes[i].Kind == nodes[block].Kind && OpeningLabel.Of(page, i) is not null) return true;
        }
        return false;
    }

    private int TargetsIn(int node) => _targetsBefore[page.Nodes[node].End] - _targetsBefore[node];

    /// <summary>The notes in order: one that starts inside another ends it, and blocks between two of one list belong to the first.</summary>
    private List<NotePlace> Settle()
    {
        List<NotePlace> notes = [.. _places.Values];
        notes.Sort((one, other) => one.Start.CompareTo(other.Start));
        Span<NotePlace> all = CollectionsMarshal.AsSpan(notes);
        for (int i = 0; i + 1 < all.Length; i++)
        {
            if (all[i].End > all[i + 1].Start) all[i].End = all[i + 1].Start;
            else if (GoesOn(all[i], all[i + 1])) all[i].End = all[i + 1].Start;
        }
        return notes;
    }

    private bool GoesOn(NotePlace one, NotePlace next)
    {
        Span<PageNode> nodes = page.Nodes;
        if (nodes[one.Start].Parent != nodes[next.Start].Parent || one.End == next.Start) return false;
        int blocks = 0;
        for (int i = one.End; i < next.Start; i++)
        {
            if (nodes[i].Kind.IsHeading() || nodes[i].Kind == ElementKind.Rule || nodes[i].Furniture != PageFurniture.None) return false;
            if (nodes[i].Kind.IsBlock() && ++blocks > LongestContinuation) return false;
        }
        return true;
    }

    private Dictionary<int, NoteMark> MarksOf(List<NoteLink> links, List<NotePlace> notes)
    {
        var byStart = new Dictionary<int, int>(notes.Count);
        for (int i = 0; i < notes.Count; i++) byStart[notes[i].Start] = i;
        var marks = new Dictionary<int, NoteMark>(links.Count);
        foreach (NotePlace note in notes) LeaveOutBackLinks(note);
        ReturnLinks.LeaveOut(page, links, notes);
        foreach (NoteLink link in links)
        {
            if (link.Use == LinkUse.BackLink) MarkBackLink(link, notes);
            if (link.Use != LinkUse.Reference || LabelOf(link) is not { } label) continue;
            int note = link.Target >= 0 && _placeOfTarget.TryGetValue(link.Target, out int start) ? byStart.GetValueOrDefault(start, -1) : -1;
            marks[link.Node] = new NoteMark(label, note);
        }
        return marks;
    }

    /// <summary>Elements that are links back by their class, with all that stands in them.</summary>
    private void LeaveOutBackLinks(NotePlace note)
    {
        for (int i = note.Start; i < note.End; i++)
        {
            ref PageNode node = ref page.Nodes[i];
            if (node.Kind.IsBlock() || node.Attributes is not { } attributes || !attributes.Classes.Has(ClassMeaning.BackLink)) continue;
            if (MarkLabel.Of(page.ShortTextOf(i, MarkLabel.Longest)) is null) node.Furniture = PageFurniture.LeftOut;
        }
    }

    /// <summary>A link back is no text, unless it is the label that opens the note.</summary>
    private void MarkBackLink(NoteLink link, List<NotePlace> notes)
    {
        Span<PageNode> nodes = page.Nodes;
        bool isLabel = link.Label is { } label && (nodes[link.Node].Traits & NodeTraits.OpensLine) != 0 && IsLabelOf(NoteAt(link.Node, notes), label);
        if (isLabel || notes.Count == 0) return;
        int around = nodes[link.Node].Parent;
        nodes[!nodes[around].Kind.IsBlock() && HoldsOnlySignsBesideLinks(around) ? around : link.Node].Furniture = PageFurniture.LeftOut;
    }

    public static NotePlace? NoteAt(int node, List<NotePlace> notes)
    {
        int low = 0, high = notes.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (notes[middle].Start <= node) low = middle + 1;
            else high = middle;
        }
        return low > 0 && node < notes[low - 1].End ? notes[low - 1] : null;
    }

    /// <summary>A note that is cited twice may count its links back: the second of note 9 is <c>2</c>.</summary>
    private static bool IsLabelOf(NotePlace? note, MarkLabel label) => note is not { Number: { } number } || label.Number == number;

    /// <summary><c>(1, 2)</c> where both numbers are links.</summary>
    private bool HoldsOnlySignsBesideLinks(int element) => page.Nodes[element].End - element <= MostNodesOfBackLinks && !page.HasWordsBesideLinks(element);

    private MarkLabel? LabelOf(NoteLink link)
    {
        if (link.Label is not null) return link.Label;
        return page.ShortTextOf(link.Node, MarkLabel.Longest) is { Length: > 0 } text ? new MarkLabel(text, null, false) : null;
    }
}
