using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>Builds the tree of sections from blocks that come in text order.</summary>
internal sealed class SectionBuilder(TokenizedText text, HeadingLevels levels)
{
    private readonly Stack<SectionDraft> _open = new(), _closed = new();
    private readonly List<Section> _top = [];
    private int _count;

    /// <summary>Opens the section of a heading and returns its id.</summary>
    public string AddHeading(Block block)
    {
        int level = levels.Next(block);
        CloseDownTo(_open.TryPeek(out SectionDraft? open) && open.Heading is null ? 1 : level);
        return Open(SectionKind.Section, level, block, heading: true);
    }

    /// <summary>Adds a paragraph to the open section, else to an introduction, or behind a notes list to a section without a heading. Returns the section's id.</summary>
    public string AddParagraph(Block block, Paragraph paragraph)
    {
        if (_open.Count == 0) Open(_top.Count == 0 ? SectionKind.Introduction : SectionKind.Section, 1, block, heading: false);
        SectionDraft section = _open.Peek();
        section.Add(paragraph);
        return section.Id;
    }

    /// <summary>Adds a notes list: at the foot of the open section one level deeper than it, or at the top.</summary>
    public void AddNotes(Block first, SourceSpan end, bool hasHeading, bool atFoot)
    {
        if (!atFoot) CloseDownTo(1);
        int level = _open.TryPeek(out SectionDraft? parent) ? parent.Level + 1 : 1;
        _open.Push(Draft(SectionKind.Notes, level, first, hasHeading, end));
        CloseInner();
    }

    /// <summary>Closes all sections and returns the tree.</summary>
    public IReadOnlyList<Section> Build()
    {
        CloseDownTo(1);
        return _top;
    }

    private string Open(SectionKind kind, int level, Block first, bool heading)
    {
        SectionDraft section = Draft(kind, level, first, heading, null);
        _open.Push(section);
        return section.Id;
    }

    private SectionDraft Draft(SectionKind kind, int level, Block first, bool heading, SourceSpan? last)
    {
        var line = new SourceSpan(first.Span.Start, heading ? first.LineEnd : first.Span.End);
        if (!_closed.TryPop(out SectionDraft? draft)) draft = new SectionDraft();
        var span = new SourceSpan(line.Start, Math.Max(line.End, last?.End ?? 0));
        draft.Open(++_count, kind, level, span, heading ? line : null, heading ? HeadingWords.TitleOf(text, first) : null);
        return draft;
    }

    private void CloseDownTo(int level)
    {
        while (_open.TryPeek(out SectionDraft? section) && section.Level >= level) CloseInner();
    }

    private void CloseInner()
    {
        SectionDraft draft = _open.Pop();
        Add(draft.Close());
        _closed.Push(draft);
    }

    private void Add(Section section)
    {
        if (_open.TryPeek(out SectionDraft? parent)) parent.Add(section);
        else _top.Add(section);
    }
}
