using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>A section while its end is not yet known.</summary>
internal sealed class SectionDraft(string id, SectionKind kind, int level, SourceSpan first)
{
    private List<Paragraph>? _paragraphs;
    private List<Section>? _sections;
    private int _end = first.End;

    public string Id { get; } = id;

    public SectionKind Kind { get; } = kind;

    public int Level { get; } = level;

    public string? Title { get; init; }

    public SourceSpan? Heading { get; init; }

    public void Add(Paragraph paragraph)
    {
        (_paragraphs ??= []).Add(paragraph);
        _end = Math.Max(_end, paragraph.Span.End);
    }

    public void Add(Section section)
    {
        (_sections ??= []).Add(section);
        _end = Math.Max(_end, section.Span.End);
    }

    public Section Close() => new()
    {
        Id = Id,
        Kind = Kind,
        Level = Level,
        Title = Title,
        Heading = Heading,
        Span = new SourceSpan(first.Start, _end),
        Paragraphs = _paragraphs ?? (IReadOnlyList<Paragraph>)[],
        Sections = _sections ?? (IReadOnlyList<Section>)[],
    };
}
