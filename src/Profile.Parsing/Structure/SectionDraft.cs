using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>A section while its end is not yet known. When it is closed, another can be opened in its room.</summary>
internal sealed class SectionDraft
{
    private readonly List<Paragraph> _paragraphs = [];
    private readonly List<Section> _sections = [];
    private int _number;
    private SectionKind _kind;
    private string? _id, _title;
    private SourceSpan _span;

    /// <summary>Made when it is first asked for: nothing stands in a notes list that would name it.</summary>
    public string Id => _id ??= Section.IdOf(_number);

    public int Level { get; private set; }

    public SourceSpan? Heading { get; private set; }

    /// <summary>Starts the section, with what <paramref name="first"/> holds; nothing is left of the one before.</summary>
    public void Open(int number, SectionKind kind, int level, SourceSpan first, SourceSpan? heading, string? title)
    {
        (_number, _id, _kind, Level, _span, Heading, _title) = (number, null, kind, level, first, heading, title);
        _paragraphs.Clear();
        _sections.Clear();
    }

    public void Add(Paragraph paragraph)
    {
        _paragraphs.Add(paragraph);
        Reach(paragraph.Span.End);
    }

    public void Add(Section section)
    {
        _sections.Add(section);
        Reach(section.Span.End);
    }

    public Section Close() => new(_number)
    {
        Id = _id!,
        Kind = _kind,
        Level = Level,
        Title = _title,
        Heading = Heading,
        Span = _span,
        Paragraphs = _paragraphs.ToArray(),
        Sections = _sections.ToArray(),
    };

    private void Reach(int end) => _span = new SourceSpan(_span.Start, Math.Max(_span.End, end));
}
