using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>A section while its end is not yet known. When it is closed, another can be opened in its room.</summary>
internal sealed class SectionDraft
{
    private readonly List<Paragraph> _paragraphs = [];
    private readonly List<Section> _sections = [];
    private SectionKind _kind;
    private string? _title;
    private SourceSpan _span;

    public string Id { get; private set; } = "";

    public int Level { get; private set; }

    public SourceSpan? Heading { get; private set; }

    /// <summary>Starts the section, with what <paramref name="first"/> holds; nothing is left of the one before.</summary>
    public void Open(string id, SectionKind kind, int level, SourceSpan first, SourceSpan? heading, string? title)
    {
        (Id, _kind, Level, _span, Heading, _title) = (id, kind, level, first, heading, title);
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

    public Section Close() => new()
    {
        Id = Id,
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
