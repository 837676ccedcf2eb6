using System.Text.Json.Serialization;

namespace Profile.Parsing.Benchmarks.Mirror;

/// <summary>A document as anybody would write it for System.Text.Json: strings, numbers and lists, with the names that the JSON has.</summary>
internal sealed record PlainDocument(
    string Generator,
    PlainInput Source,
    string OffsetUnit,
    string? Language,
    string? Title,
    string Text,
    List<PlainBoilerplate>? Boilerplate,
    List<PlainSection>? Sections,
    List<PlainFootnote>? Footnotes,
    List<PlainCitation>? Citations,
    List<PlainDate>? Dates,
    List<PlainCasualty>? Casualties,
    List<PlainDiagnostic>? Diagnostics);

internal sealed record PlainSpan(int Start, int End);

internal sealed record PlainInput(string? Name, string MediaType, string? Encoding, string? Sha256, int Length);

internal sealed record PlainBoilerplate(PlainSpan Span, string Reason);

internal sealed record PlainParagraph(string Kind, PlainSpan Span, List<PlainSpan>? Sentences);

internal sealed record PlainSection(string Id, string Kind, int Level, string? Title, PlainSpan? Heading, PlainSpan Span, List<PlainParagraph>? Paragraphs, List<PlainSection>? Sections);

internal sealed record PlainFootnote(int? Number, string Numbering, string? Label, PlainSpan Span, PlainSpan? ContentSpan, string Text, List<int>? CitedBy, List<PlainSource>? Sources);

internal sealed record PlainReference(int FootnoteIndex, int Source);

internal sealed record PlainSource(
    PlainSpan Span, string Form, int? RefersTo, int? RefersToIndex, int? RefersToSource, List<PlainReference>? Candidates, PlainReference? SameAs, string? IssuedEdtf, PlainWork? Csl);

internal sealed record PlainName(string? Family, string? Given, [property: JsonPropertyName("non-dropping-particle")] string? NonDroppingParticle, string? Suffix, string? Literal);

internal sealed record PlainWorkDate([property: JsonPropertyName("date-parts")] List<List<int>> DateParts, int? Season);

internal sealed record PlainWork(
    string Id, string Type, List<PlainName>? Author, List<PlainName>? Editor, List<PlainName>? Translator, string? Title, [property: JsonPropertyName("container-title")] string? ContainerTitle,
    string? Publisher, [property: JsonPropertyName("publisher-place")] string? PublisherPlace, string? Volume, string? Issue, string? Number, string? Page, string? Section, string? Edition,
    string? Genre, PlainWorkDate? Issued, PlainWorkDate? Accessed, [property: JsonPropertyName("URL")] string? Url, [property: JsonPropertyName("DOI")] string? Doi,
    [property: JsonPropertyName("ISBN")] string? Isbn, [property: JsonPropertyName("source")] string? Via, string? Note);

internal sealed record PlainCitation(PlainSpan Span, string Label, int? Number, int? Footnote, int? FootnoteIndex, string GluedTo, string? Section);

internal sealed record PlainInterval(string From, string To);

internal sealed record PlainTimex3(string Type, string Value, string? Mod);

internal sealed record PlainDate(
    PlainSpan Span, string Text, string Edtf, string? Modifier, string? StartModifier, string? EndModifier, string? Earliest, string? Latest, PlainInterval? Likely, string Precision,
    string? Relation, List<string>? Inferred, int? Anchor, PlainTimex3? Timex3, PlainSpan? Sentence, string? Section);

internal sealed record PlainCasualty(
    PlainSpan Span, string Text, string Kind, int? Low, int? Best, int? High, string Qualifier, PlainSpan? Figure, string? Victims, string? VictimsRole, string Polarity, string? Attribution,
    PlainSpan? AttributionSpan, string Rule, int? Date, List<int>? Citations, int? SubsetOf, int? Repeats, PlainSpan? Sentence, string? Section);

internal sealed record PlainDiagnostic(string Code, string Severity, string Message, PlainSpan? Span);
