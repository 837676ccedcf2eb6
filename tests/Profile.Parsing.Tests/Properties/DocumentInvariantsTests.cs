using Profile.Parsing.Diagnostics;
using Profile.Parsing.Model;
using Profile.Parsing.Tests.Json;
using Profile.Parsing.Text;

namespace Profile.Parsing.Tests.Properties;

/// <summary>The properties prove nothing unless the check sees what is wrong.</summary>
public sealed class DocumentInvariantsTests
{
    [Fact]
    public void A_sound_document_keeps_them_all() => Assert.Empty(DocumentInvariants.Check(CompleteDocument.Make()));

    [Fact]
    public void A_span_that_reaches_beyond_the_text_is_seen() =>
        AssertBroken(Documents.Of("Tesk", boilerplate: [new() { Span = new(2, 5), Reason = "share" }]), "boilerplate[0] has the span [2..5) of a text of 4 code units");

    [Fact]
    public void An_empty_span_is_seen() =>
        AssertBroken(Documents.Of("Tesk", boilerplate: [new() { Span = new(2, 2), Reason = "share" }]), "boilerplate[0] has the span [2..2) of a text of 4 code units");

    [Fact]
    public void A_span_that_splits_a_surrogate_pair_is_seen() =>
        AssertBroken(Documents.Of("\U0001F642", boilerplate: [new() { Span = new(0, 1), Reason = "share" }]), "boilerplate[0] has the span [0..1), which splits a surrogate pair");

    [Fact]
    public void A_wrong_length_is_seen()
    {
        ProfileDocument sound = Documents.Of("Tesk");
        var document = new ProfileDocument
        {
            Generator = "",
            Source = sound.Source with { Length = 5 },
            Options = sound.Options,
            Text = sound.Text,
            Boilerplate = [],
            Sections = [],
            Footnotes = [],
            Citations = [],
            Dates = [],
            Casualties = [],
            Diagnostics = [],
        };
        AssertBroken(document, "source.length is 5, the text has 4 code units");
    }

    [Fact]
    public void Sections_that_repeat_an_id_or_rise_no_level_or_overlap_are_seen() =>
        AssertBroken(
            Documents.Of("Tesk", sections: [Documents.Section("s1", Documents.Section("s1")), Documents.Section("s2")]),
            "sections[0].sections[0] repeats the id s1",
            "sections[0].sections[0] has level 1 inside level 1",
            "sections[1] starts before the end of the section before it");

    [Fact]
    public void A_paragraph_outside_its_section_and_a_sentence_outside_its_paragraph_are_seen()
    {
        var paragraph = new Paragraph { Kind = ParagraphKind.Paragraph, Span = new(2, 6), Sentences = [new(1, 4), new(3, 6)] };
        var section = new Section { Id = "s1", Kind = SectionKind.Section, Level = 1, Span = new(0, 4), Paragraphs = [paragraph], Sections = [] };
        AssertBroken(
            Documents.Of("Darnoc", sections: [section]),
            "sections[0].paragraphs[0] has the span [2..6) outside [0..4), which holds it",
            "sections[0].paragraphs[0].sentences[0] has the span [1..4) outside [2..6), which holds it",
            "sections[0].paragraphs[0].sentences[1] starts before the end of the sentence before it");
    }

    [Fact]
    public void Lists_out_of_order_are_seen() =>
        AssertBroken(
            Documents.Of("1 2", citations: [Marker(2, null), Marker(0, null)], diagnostics: [At(new(1, 2)), At(null)]),
            "citations are out of order",
            "diagnostics are out of order");

    [Fact]
    public void Links_that_disagree_are_seen() =>
        AssertBroken(
            Documents.Of("1 2\n1", footnotes: [Note(4, 7, [1])], citations: [Marker(0, 0), Marker(2, 3)]),
            "footnotes[0] is cited by citation 1, which does not cite it",
            "citations[0] is linked to note  and to the one at 0, which has number 7",
            "citations[0] cites footnote 0, which does not tell so",
            "citations[1].footnoteIndex is 3 of 1");

    [Fact]
    public void A_note_with_text_and_no_content_span_is_seen() =>
        AssertBroken(
            Documents.Of("1", footnotes: [new() { Numbering = FootnoteNumbering.Inferred, Span = new(0, 1), Text = "a", CitedBy = [] }]),
            "footnotes[0] has a content span without text or text without one",
            "footnotes[0] is inferred and lacks its number or has a label");

    [Fact]
    public void A_date_that_is_not_what_stands_there_is_seen() =>
        AssertBroken(
            Documents.Of("2013 or 2014", dates: [Date("2014", new(0, 4), new CalendarDate(2014, 1, 1), new CalendarDate(2013, 12, 31))]),
            "dates[0] has the text '2014' where '2013' stands",
            "dates[0] has bounds out of order: 2014-01-01, 2013-12-31");

    [Fact]
    public void A_casualty_with_counts_out_of_order_or_dead_links_is_seen() =>
        AssertBroken(
            Documents.Of("12 died", casualties: [Casualty("12 died", new(0, 7), new(0, 2), low: 12, best: 11, link: 0)]),
            "casualties[0] has counts out of order: 12, 11",
            "casualties[0].date is 0 of 0",
            "casualties[0] is a subset of itself",
            "casualties[0].repeats is 0 of 0");

    [Fact]
    public void A_marker_on_a_date_a_figure_or_in_a_note_is_seen() =>
        AssertBroken(
            Documents.Of(
                "2013 died\n1",
                footnotes: [Note(10, 1, [])],
                citations: [Marker(0, null), Marker(10, null)],
                dates: [Date("2013", new(0, 4), null, null)],
                casualties: [Casualty("2013 died", new(0, 9), new(0, 4))]),
            "citations[0] overlaps dates[0]",
            "citations[0] overlaps the figure of casualties[0]",
            "citations[1] lies in a note or in boilerplate at [10..11)");

    private static void AssertBroken(ProfileDocument document, params string[] expected) => Assert.Equal(expected, DocumentInvariants.Check(document));

    private static Diagnostic At(SourceSpan? span) => new() { Code = "a", Severity = DiagnosticSeverity.Note, Message = "b", Span = span };

    private static Citation Marker(int start, int? footnoteIndex) =>
        new() { Span = new(start, start + 1), Label = "1", Number = 1, FootnoteIndex = footnoteIndex, GluedTo = MarkerGlue.None };

    private static Footnote Note(int start, int number, IReadOnlyList<int> citedBy) =>
        new() { Number = number, Numbering = FootnoteNumbering.Printed, Span = new(start, start + 1), Text = "", CitedBy = citedBy };

    private static DateMention Date(string text, SourceSpan span, CalendarDate? earliest, CalendarDate? latest) =>
        new() { Span = span, Text = text, Edtf = text, Earliest = earliest, Latest = latest, Precision = DatePrecision.Year, Inferred = [] };

    private static CasualtyMention Casualty(string text, SourceSpan span, SourceSpan figure, int? low = null, int? best = null, int? link = null) => new()
    {
        Span = span,
        Text = text,
        Kind = CasualtyKind.Killed,
        Low = low,
        Best = best,
        Qualifier = CasualtyQualifier.Exact,
        Figure = figure,
        Polarity = CasualtyPolarity.Affirmed,
        Rule = CasualtyRule.Literal,
        Date = link,
        Citations = [],
        SubsetOf = link,
        Repeats = link,
    };
}
