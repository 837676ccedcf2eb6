using System.Globalization;

namespace Profile.Parsing.Reading;

/// <summary>Adds the notes that need no mark to be told: items of numbered notes lists, elements that are notes by role, blocks that a raised number opens.</summary>
internal sealed class NoteListReader(Page page, Dictionary<int, NotePlace> places)
{
    private static readonly HashSet<string> Headings = new(StringComparer.OrdinalIgnoreCase)
    {
        "notes", "note", "footnotes", "endnotes", "end notes", "references", "citations", "sources", "notes and references", "references and notes",
    };

    /// <summary>Reads lists and elements.</summary>
    public void Read()
    {
        for (int i = 0; i < page.Nodes.Length; i++)
        {
            if (page.Nodes[i].Kind == ElementKind.OrderedList && (HoldsNote(i) || IsNotesList(i))) AddItems(i);
            else if (page.Nodes[i].Kind == ElementKind.List && !HoldsNote(i) && IsNotesList(i)) AddLabelled(i);
            else if (IsNoteByRole(i)) TryAdd(i, OpeningLabel.Of(page, i)?.Label);
        }
    }

    private bool IsNoteByRole(int node)
    {
        if (!page.Nodes[node].Kind.IsBlock() || page.Nodes[node].Attributes is not { Role: { } role }) return false;
        foreach (Range range in role.AsSpan().Split(' '))
        {
            if (role.AsSpan(range) is "doc-footnote" or "footnote" or "doc-endnote" or "endnote" or "rearnote") return true;
        }
        return false;
    }

    private void TryAdd(int block, MarkLabel? label)
    {
        if (IsTaken(block) || HoldsPlace(block)) return;
        places[block] = new NotePlace { Start = block, End = page.Nodes[block].End, Number = label?.Number, Label = label?.Label };
    }

    private bool IsTaken(int node)
    {
        for (int i = node; i >= 0; i = page.Nodes[i].Parent)
        {
            if (places.TryGetValue(i, out NotePlace place) && place.End > node) return true;
        }
        return false;
    }

    /// <summary>Raised numbers that open blocks and rise one by one are the labels of notes, and so are links of notes back to where nothing cites them.</summary>
    public void ReadLabels()
    {
        var run = new List<(int Start, MarkLabel Label)>();
        for (int i = 0; i < page.Nodes.Length; i++)
        {
            if (RunLabelAt(i) is not { } label) continue;
            int last = run.Count == 0 ? 0 : run[^1].Label.Number!.Value;
            if (run.Count > 0 && label.Number != last + 1) EndRun(run);
            run.Add((TopInline(i), label));
        }
        EndRun(run);
    }

    private MarkLabel? RunLabelAt(int node)
    {
        ref readonly PageNode text = ref page.Nodes[node];
        if (text.Kind != ElementKind.Text || (text.Traits & NodeTraits.OpensLine) == 0) return null;
        bool raised = (text.Traits & NodeTraits.Raised) != 0;
        if (!raised && ((text.Traits & NodeTraits.Linked) == 0 || page.Nodes[text.Parent].End > node + 1 || !IsInNotes(text.Parent))) return null;
        return MarkLabel.Of(text.Text) is { Number: not null } label ? label : null;
    }

    private void EndRun(List<(int Start, MarkLabel Label)> run)
    {
        bool isList = run.Count > 1;
        for (int i = 0; i < run.Count; i++)
        {
            (int start, MarkLabel label) = run[i];
            int block = WithText(page.BlockOf(start), label, i == 0 ? 0 : run[i - 1].Start, i + 1 < run.Count ? run[i + 1].Start : page.Nodes.Length);
            if (!isList && !IsInNotes(block)) continue;
            bool first = start == block + 1 || (page.Nodes[start].Traits & NodeTraits.OpensLine) != 0 && !HoldsLineBreakBefore(block, start);
            if (IsTaken(start) || HoldsPlace(block)) continue;
            int from = first ? block : start;
            places.TryAdd(from, new NotePlace { Start = from, End = page.Nodes[block].End, Number = label.Number, Label = label.Label });
        }
        run.Clear();
    }

    /// <summary>Around a block that holds nothing but the label, the smallest that holds more, when it holds no other label.</summary>
    private int WithText(int block, MarkLabel label, int before, int next)
    {
        int whole = block;
        while (page.ShortTextOf(whole, MarkLabel.Longest) is { } text && MarkLabel.Of(text) == label)
        {
            whole = page.Nodes[whole].Parent;
            if (whole <= before || page.Nodes[whole].End > next || page.Nodes[whole].Kind is ElementKind.Body or ElementKind.Main or ElementKind.Article) return block;
        }
        return whole;
    }

    private bool HoldsLineBreakBefore(int block, int node)
    {
        for (int i = node - 1; i > block && i > node - 64; i--)
        {
            if (page.Nodes[i].Kind is ElementKind.LineBreak || page.Nodes[i].Kind == ElementKind.Text && !string.IsNullOrWhiteSpace(page.Nodes[i].Text)) return true;
        }
        return false;
    }

    private bool IsInNotes(int node)
    {
        for (int i = node, up = 0; i >= 0 && up < 5; i = page.Nodes[i].Parent, up++)
        {
            if (page.Nodes[i].Attributes is { } attributes && NoteLinkReader.IsNotes(attributes)) return true;
        }
        return false;
    }

    /// <summary>The outermost inline element that the text opens.</summary>
    private int TopInline(int text)
    {
        int node = text;
        while (page.Nodes[node].Parent is var parent and > 0 && !page.Nodes[parent].Kind.IsBlock()) node = parent;
        return node;
    }

    private bool HoldsNote(int list)
    {
        for (int i = list + 1; i < page.Nodes[list].End; i = page.Nodes[i].End)
        {
            if (places.ContainsKey(i)) return true;
        }
        return false;
    }

    /// <summary>A list of notes by its role or class, by that of the elements right around it, or by the heading over it.</summary>
    private bool IsNotesList(int list)
    {
        Span<PageNode> nodes = page.Nodes;
        int outer = list;
        for (int up = 0; up < 3 && outer >= 0 && nodes[outer].Kind != ElementKind.Body; up++, outer = nodes[outer].Parent)
        {
            if (nodes[outer].Kind is ElementKind.ListItem) return false;
            if (nodes[outer].Attributes is { } attributes && NoteLinkReader.IsNotes(attributes)) return true;
        }
        return HeadingBefore(list) is { } heading && Headings.Contains(heading);
    }

    private string? HeadingBefore(int list)
    {
        for (int i = list - 1, seen = 0; i > 0 && seen < 24; i--, seen++)
        {
            if (page.Nodes[i].Kind.IsHeading()) return page.ShortTextOf(i, 40)?.TrimEnd(':', ' ');
            if (page.Nodes[i].Kind == ElementKind.Text && page.Nodes[i].Text.Length > 60) return null;
        }
        return null;
    }

    private void AddItems(int list)
    {
        Span<PageNode> nodes = page.Nodes;
        bool letters = nodes[list].Attributes is { ListType: "a" or "A" or "i" or "I" } || IsLettered(nodes[list].Attributes);
        int number = NumberOf(nodes[list].Attributes) ?? 1;
        for (int i = list + 1; i < nodes[list].End; i = nodes[i].End)
        {
            if (nodes[i].Kind != ElementKind.ListItem) continue;
            number = NumberOf(nodes[i].Attributes) ?? number;
            NotePlace place = places.TryGetValue(i, out NotePlace known) ? known : new NotePlace { Start = i, End = nodes[i].End };
            if (!places.ContainsKey(i) && HoldsPlace(i)) continue;
            if (!letters && IsPrintedSo(place, number)) place.Number = number;
            place.Label ??= letters ? null : number.ToString(CultureInfo.InvariantCulture);
            places[i] = place;
            number++;
        }
    }

    /// <summary>Of a list that numbers nothing, the items and terms that a label opens; descriptions belong to the term before them.</summary>
    private void AddLabelled(int list)
    {
        Span<PageNode> nodes = page.Nodes;
        for (int i = list + 1; i < nodes[list].End;)
        {
            int item = i;
            i = nodes[i].End;
            if (nodes[item].Kind is not (ElementKind.ListItem or ElementKind.Term) || OpeningLabel.Of(page, item, isNote: true)?.Label is not { } label || IsTaken(item) || HoldsPlace(item)) continue;
            while (nodes[item].Kind == ElementKind.Term && i < nodes[list].End && nodes[i].Kind is not ElementKind.Term) i = nodes[i].End;
            places[item] = new NotePlace { Start = item, End = i, Number = label.Number, Label = label.Label };
        }
    }

    /// <summary>What the marks print wins over the place in the list, as where a list is cut in two.</summary>
    private static bool IsPrintedSo(NotePlace place, int number) => place.Label is null || place.Number is null || place.Number == number;

    private bool HoldsPlace(int item)
    {
        for (int i = item + 1; i < page.Nodes[item].End; i++)
        {
            if (places.ContainsKey(i)) return true;
        }
        return false;
    }

    private static bool IsLettered(ElementAttributes? attributes) =>
        attributes?.Style is { } style && (style.Contains("alpha", StringComparison.OrdinalIgnoreCase) || style.Contains("roman", StringComparison.OrdinalIgnoreCase));

    private static int? NumberOf(ElementAttributes? attributes) =>
        int.TryParse(attributes?.Number, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number is > 0 and < 100_000 ? number : null;
}
