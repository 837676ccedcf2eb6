using Profile.Parsing.Model;
using Profile.Parsing.Tables;
using Profile.Parsing.Tests.Json;
using Profile.Parsing.Text;

namespace Profile.Parsing.Tests.Tables;

public sealed class RowTests
{
    private static readonly ProfileParser Parser = new();

    [Fact]
    public void A_casualty_alone_tells_who_says_that_and_when_it_was()
    {
        CasualtyRow row = CasualtiesOf("""
            Armed Groups:

            In early March 2013  the Northern Front killed at least 12 people near Tesk.1 It denied that in 2014.2

            Notes
            [1] "Attack near Tesk," Velin Post, March 14, 2013.
            [2] "A Year of Fighting," Velin Post, December 30, 2014.
            """)[0];

        Assert.Equal(("k", 0), (row.DocumentId, row.CasualtyIndex));
        Assert.Equal(("killed", 12, 12, null, "atLeast"), (row.Kind, row.Low, row.Best, row.High, row.Qualifier));
        Assert.Equal(("2013-03", new DateOnly(2013, 3, 1), new DateOnly(2013, 3, 31)), (row.DateEdtf, row.DateEarliest, row.DateLatest));
        Assert.Equal("In early March 2013 the Northern Front killed at least 12 people near Tesk.1", row.Sentence);
        Assert.Equal("Armed Groups", row.SectionTitle);
        Assert.Equal("1", row.NoteNumbers);
        Assert.Equal("\"Attack near Tesk,\" Velin Post, March 14, 2013", row.Source!.TrimEnd('.'));
        Assert.Equal((0, 0, 0, "0", 3), (row.FootnoteIndex, row.SourceFootnoteIndex, row.SourceIndex, row.CitationIndexes, row.Line));
        Assert.True(row.IsDistinct);
    }

    [Fact]
    public void Parts_repetitions_and_denials_tell_no_people_of_their_own()
    {
        CasualtyMention[] casualties =
        [
            Killed(0), Killed(1, subsetOf: 0), Killed(2, repeats: 0), Killed(3, polarity: CasualtyPolarity.Denied),
        ];
        Assert.Equal([true, false, false, false], Rows(Documents.Of("12345", casualties: casualties)).Select(r => r.IsDistinct));
    }

    [Fact]
    public void A_short_form_gives_the_words_of_the_full_citation()
    {
        CasualtyRow row = CasualtiesOf("""
            In 2012 the Sons of the Valley took Sarn.1 In March 2013 they killed 12 people.2

            Notes
            [1] Lenna Voss, "Three Traders Dead in Tesk," Northern Wire, August 29, 2012.
            [2] Voss, "Three Traders Dead in Tesk."
            """)[0];

        Assert.StartsWith("Lenna Voss, \"Three Traders Dead in Tesk,\" Northern Wire, August 29, 2012", row.Source);
        Assert.Equal(("2", 1, 0, 0), (row.NoteNumbers, row.FootnoteIndex, row.SourceFootnoteIndex, row.SourceIndex));
    }

    [Fact]
    public void A_note_without_works_is_told_by_its_own_words()
    {
        CasualtyRow row = CasualtiesOf("""
            A bomb killed 12 people in Velin.1

            Notes
            [1] The council never said how it counted them, and it did not answer letters.
            """)[0];

        Assert.Equal("The council never said how it counted them, and it did not answer letters.", row.Source);
        Assert.Equal((0, (int?)null, (int?)null), (row.FootnoteIndex, row.SourceFootnoteIndex, row.SourceIndex));
    }

    [Fact]
    public void A_symbol_stands_for_the_number_of_its_note()
    {
        CasualtyRow row = CasualtiesOf("""
            On 14 February 2018 a bomb killed a night watchman.* The market reopened.

            * He was at first counted as missing.
            """)[0];
        Assert.Equal("*", row.NoteNumbers);
    }

    [Fact]
    public void Several_markers_are_joined()
    {
        CasualtyRow row = CasualtiesOf("""
            A bomb killed 12 people in Velin.[1][2] It was quiet since.[3]

            Notes
            [1] Orsha Gazette, 3 May 2014.
            [2] Highland Monitor, 4 May 2014.
            [3] Weekly Mirror, 5 May 2014.
            """)[0];
        Assert.Equal(("1;2", "0;1", 0), (row.NoteNumbers, row.CitationIndexes, row.FootnoteIndex));
    }

    [Fact]
    public void Years_before_1_are_text_only_and_open_ends_are_null()
    {
        DateMention[] dates =
        [
            Date(new CalendarDate(-479, 1, 1), new CalendarDate(1, 12, 31)),
            Date(new CalendarDate(0, 12, 31), null),
        ];
        DateRow[] rows = [.. ProfileTables.Dates.RowsOf("a", Documents.Of("1234", dates: dates))];

        Assert.Equal((null, new DateOnly(1, 12, 31), "-0479-01-01", "0001-12-31"), (rows[0].Earliest, rows[0].Latest, rows[0].EarliestText, rows[0].LatestText));
        Assert.Equal(((DateOnly?)null, (DateOnly?)null, "0000-12-31", (string?)null), (rows[1].Earliest, rows[1].Latest, rows[1].EarliestText, rows[1].LatestText));
    }

    [Fact]
    public void A_marker_tells_its_sentence_and_one_in_a_heading_none()
    {
        ProfileDocument document = Parser.Parse("""
            Armed Groups [1]

            The Northern Front took Tesk.[2]
            It left.[3] Quiet since.

            Notes
            [1] Orsha Gazette, 3 May 2014.
            [2] Highland Monitor, 4 May 2014.
            [3] Weekly Mirror, 5 May 2014.
            """);
        Assert.Equal([null, "The Northern Front took Tesk.[2]", "It left.[3]"], ProfileTables.Citations.RowsOf("a", document).Select(r => r.Sentence));
    }

    [Fact]
    public void Sections_tell_their_parents()
    {
        ProfileDocument document = Documents.Of("12345", sections: [Documents.Section("s1", Documents.Section("s2", Documents.Section("s3"))), Documents.Section("s4")]);
        Assert.Equal(
            [(0, "s1", null), (1, "s2", "s1"), (2, "s3", "s2"), (3, "s4", null)],
            ProfileTables.Sections.RowsOf("a", document).Select(r => (r.SectionIndex, r.SectionId, r.ParentSectionId)));
    }

    [Fact]
    public void A_sentence_without_end_is_cut_around_each_of_its_figures()
    {
        string text = string.Concat(Enumerable.Repeat("the Front killed 12 people and lost 3 lorries and then ", 400));
        CasualtyRow[] rows = CasualtiesOf(text);

        Assert.InRange(rows.Length, 300, 400);
        Assert.All(rows, r => Assert.Contains("killed 12 people", r.Sentence));
        Assert.All(rows, r => Assert.InRange(r.Sentence!.Length, 1000, RowWords.Longest + 2));
        Assert.StartsWith("the Front", rows[0].Sentence);
        Assert.EndsWith("…", rows[0].Sentence);
        Assert.Matches("^….*…$", rows[200].Sentence);
        Assert.StartsWith("…", rows[^1].Sentence);
        Assert.EndsWith("and then", rows[^1].Sentence);
    }

    [Fact]
    public void No_cut_splits_a_pair_of_surrogates()
    {
        // The mention stands so that either end of the cut would fall between two halves.
        string text = "a" + string.Concat(Enumerable.Repeat("🙂", 3000));
        foreach (int at in new[] { 2001, 2002 })
        {
            var mention = Killed(at, sentence: new(0, text.Length));
            string sentence = Assert.Single(Rows(Documents.Of(text, casualties: [mention]))).Sentence!;
            Assert.DoesNotContain('\uFFFD', System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(sentence)));
            Assert.InRange(sentence.Length, RowWords.Longest - 2, RowWords.Longest + 2);
        }
    }

    [Fact]
    public void Rows_are_made_while_they_are_enumerated()
    {
        var asked = new AskedList<CasualtyMention>([Killed(0), Killed(1), Killed(2)]);
        using IEnumerator<CasualtyRow> rows = ProfileTables.Casualties.RowsOf("a", Documents.Of("12345", casualties: asked)).GetEnumerator();
        Assert.Equal(-1, asked.Last);
        Assert.True(rows.MoveNext());
        Assert.Equal(0, asked.Last);
    }

    [Fact]
    public void An_empty_document_is_one_row_of_documents()
    {
        ProfileDocument document = Parser.Parse("");
        DocumentRow row = Assert.Single(ProfileTables.Documents.RowsOf("north/a", document));
        Assert.Equal(("north/a", null, 0, 0), (row.DocumentId, row.Name, row.Length, row.SectionCount));
        Assert.Empty(ProfileTables.Sections.RowsOf("a", document));
        Assert.Empty(ProfileTables.Casualties.RowsOf("a", document));
    }

    [Fact]
    public void Authors_are_told_as_a_list_of_names_sorts_them()
    {
        ProfileDocument document = Parser.Parse("""
            Two towns fell.1

            Notes
            [1] Pell Astrand and Ysolde Marrin, "Two Towns Fall Without a Shot," Northern Wire, March 20, 2012.
            """);
        SourceRow row = Assert.Single(ProfileTables.Sources.RowsOf("a", document));
        Assert.Equal(("Astrand, Pell;Marrin, Ysolde", "Northern Wire", "2012-03-20", "n0-0"), (row.Author, row.ContainerTitle, row.Issued, row.CslId));
    }

    private static CasualtyRow[] CasualtiesOf(string text) => [.. Rows(Parser.Parse(text))];

    private static IEnumerable<CasualtyRow> Rows(ProfileDocument document) => ProfileTables.Casualties.RowsOf("k", document);

    private static DateMention Date(CalendarDate? earliest, CalendarDate? latest) => new()
    {
        Span = new(0, 1),
        Text = "1",
        Edtf = "x",
        Precision = DatePrecision.Range,
        Inferred = [],
        Earliest = earliest,
        Latest = latest,
    };

    private static CasualtyMention Killed(
        int at, int? subsetOf = null, int? repeats = null, CasualtyPolarity polarity = CasualtyPolarity.Affirmed, SourceSpan? sentence = null) => new()
        {
            Span = new(at, at + 1),
            Text = "1",
            Kind = CasualtyKind.Killed,
            Qualifier = CasualtyQualifier.Exact,
            Polarity = polarity,
            Rule = CasualtyRule.Literal,
            Citations = [],
            SubsetOf = subsetOf,
            Repeats = repeats,
            Sentence = sentence,
        };
}
