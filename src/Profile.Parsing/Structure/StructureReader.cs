using Profile.Parsing.Diagnostics;
using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>Finds sections, paragraphs, notes and markers.</summary>
internal sealed class StructureReader
{
    public StructureReader(Lexicon lexicon) => _lexicon = lexicon;

    private readonly Lexicon _lexicon;

    public DocumentStructure Read(TokenizedText text, DiagnosticList diagnostics)
    {
        _ = (_lexicon, diagnostics);
        var passages = new List<Passage>();
        var paragraphs = new List<Paragraph>();
        foreach (TextLine line in text.Lines)
        {
            if (line.IsBlank) continue;
            var span = new SourceSpan(text.Tokens[line.FirstToken].Start, text.Tokens[line.EndToken - 1].End);
            paragraphs.Add(new Paragraph { Kind = ParagraphKind.Paragraph, Span = span, Sentences = [span] });
            passages.Add(new Passage(line.FirstToken, line.EndToken, "s1", [span]));
        }
        return new DocumentStructure
        {
            Boilerplate = [],
            Sections = paragraphs.Count == 0
                ? []
                : [new Section { Id = "s1", Kind = SectionKind.Introduction, Level = 1, Span = new(paragraphs[0].Span.Start, paragraphs[^1].Span.End), Paragraphs = paragraphs, Sections = [] }],
            Footnotes = [],
            Citations = [],
            Passages = passages,
        };
    }
}
