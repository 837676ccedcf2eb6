using Profile.Parsing.Diagnostics;
using Profile.Parsing.Model;

namespace Profile.Parsing.Tests.Structure;

public sealed class MarkersTests
{
    private static readonly ProfileParser Parser = new();

    [Theory]
    [InlineData("The canal closed.{1} The mill stopped.{2}")]
    [InlineData("The canal closed,{1} and the mill stopped;{2} the dam:{3} the well.{4}")]
    [InlineData("The council called it “a war.”{1} He said ‘no’{2} and \"yes.\"{3}")]
    [InlineData("The governor (a former judge){1} fled.{2}")]
    [InlineData("They took Sarn{1} and Tesk{2} and left.{3}")]
    [InlineData("Was it over?{1} No!{2} It went on…{3}")]
    [InlineData("It ended in 2012.{1} It began on January 11.{2} About 51,960.{3}")]
    [InlineData("It ended in 2012,{1} began in 2013;{2} and paused in 2014{3} and in (2015).{4}")]
    [InlineData("About 12 percent{1} of 40 people left.{2}")]
    [InlineData("The rate was 94.8 percent.{1} It fell to 2.5.{2} It rose.{3}")]
    [InlineData("The council{1}—so they say—met.{2} The dam broke!{3}")]
    [InlineData("The canal closed{1}. The mill{2}, the dam{3}; the well{4}: dry{5}?")]
    public void Markers_stand_glued_behind_words_marks_and_numbers(string marked) => Marked.AssertRead(marked, 6);

    [Theory]
    [InlineData("The canal closed.[{1}] The mill stopped [{2}].")]
    [InlineData("The canal closed.[{1}][{2}] The mill stopped.[{3}] [{4}]")]
    [InlineData("The canal closed.[{1}, {2}] The mill stopped.[{3},{4}] The dam.[{5}; {6}]")]
    [InlineData("The canal closed.[^{1}] The mill[^{2}] stopped.[^{3}][^{4}]")]
    [InlineData("The canal closed.({1}) The mill ({2}) stopped.({3})")]
    [InlineData("The judge (the third of them)({1}) fled, as did the Front (NF).({2})")]
    [InlineData("The canal closed.{1},{2} The mill stopped.{3},{4},{5}")]
    [InlineData("The canal closed.{¹} The mill{²} stopped,{³} the dam held.{⁴}{⁵}")]
    [InlineData("The canal closed.{¹},{²} The mill stopped.{³}")]
    public void Markers_stand_in_brackets_raised_and_several_at_once(string marked) => Marked.AssertRead(marked, 6);

    [Theory]
    [InlineData("closed.1-3", "1:1 1-3:2 3:3")]
    [InlineData("closed.1–4", "1:1 1–4:2 1–4:3 4:4")]
    [InlineData("closed.[1-3]", "1:1 1-3:2 3:3")]
    [InlineData("closed.¹⁻³", "¹:1 ¹⁻³:2 ³:3")]
    [InlineData("closed.1-2", "1:1 2:2")]
    [InlineData("closed.1,3-5", "1:1 3:3 3-5:4 5:5")]
    [InlineData("closed.¹²", "¹:1 ²:2")]
    [InlineData("closed.¹²³", "¹:1 ²:2 ³:3")]
    public void Ranges_and_neighbours_cite_each_note_that_they_mean(string end, string citations)
    {
        ProfileDocument document = Parser.Parse($"The canal {end} The mill stopped." + Marked.NotesList(1, 6));
        Assert.Equal(citations, string.Join(' ', document.Citations.Select(c => $"{c.Label}:{c.Footnote}")));
    }

    [Theory]
    [InlineData("The school has grades 1-4.{1} It took 3–5 days.{2}")]
    [InlineData("The vote went 31,2 to 30,8.{1} It cost 1,200 crowns,{2} or 12,345.{3}")]
    [InlineData("From 2006-2012, it paid.{1} In 2011-12, it did not.{2}")]
    [InlineData("The bill (3 pages) passed.{1} Clause (4) fell.{2}")]
    [InlineData("The panel is 40 km² wide.{1} It is 12 m³ deep.{2}")]
    public void Ranges_thousands_and_units_are_no_markers(string marked) => Marked.AssertRead(marked, 6);

    [Theory]
    [InlineData("The court ruled.{1} See 12 F.3d 44 and 3 F.2d 4.{2}")]
    [InlineData("The court ruled.{1} See section IV.A.3 of it.{2}")]
    [InlineData("The court ruled.{1} See § 12(a)(1) and § 3(b)(2).{2}")]
    [InlineData("The court ruled.{1} See Art.3 and No.2 of it.{2}")]
    [InlineData("The C4 and G7 came.{1} The COVID-19 ward.{2} A U.N.2 panel.{3}")]
    [InlineData("A Su-24 and a T-72 came.{1} So did the F-16s.{2} Highway 2 is closed.{3}")]
    [InlineData("It is 40 km2 wide.{1} It is 30 m2.{2}")]
    [InlineData("It is 1.5 miles.{1} It is 2.3 m deep.{2} It fell by 3.4%.{3}")]
    [InlineData("It began at 12:30.{1} It ended at 2:15 in the night.{2}")]
    [InlineData("See doi:10.1000/182.3 for it.{1} See https://example.org/a.2/b?c=3#d4.{2}")]
    [InlineData("The score was 3:1.{1} It was 2/3 of the vote.{2}")]
    [InlineData("It cost $1.2 million.{1} It paid €3.4 each.{2}")]
    [InlineData("2.1. The court met. 2.3 percent of it left.{1}")]
    [InlineData("The version is 1.2.3.{1} The address is 10.0.0.2 now.{2}")]
    public void Digits_that_belong_to_names_laws_measures_and_addresses_are_no_markers(string marked) => Marked.AssertRead(marked, 6);

    [Theory]
    [InlineData("It closed in 2009.{1} It stopped in 2010{2} and opened in 2011.{3}")]
    [InlineData("It closed in (2009{1}) and in mid-2010{2} and in 2012–2014{3} again.")]
    [InlineData("It closed.{1} The code is 201234.")]
    [InlineData("It closed.{1} It is 20113.")]
    [InlineData("It closed.{1} It stopped on April 6{2} and began on December 23.{3}")]
    [InlineData("It closed.{1} It stopped on April 12 and on May 3{2} again.")]
    [InlineData("It closed.{1} There were 51,960{2} of them and 12,345 more.{3}")]
    public void A_marker_is_cut_from_a_year_a_day_or_a_group_of_digits_only_where_it_is_next(string marked) => Marked.AssertRead(marked, 6);

    [Theory]
    [InlineData("It closed.{1} It stopped.{2} It rotted.{3} It closed.{1} It rose.{4} It stopped.{2} It left.{5}", 5)]
    [InlineData("It closed.{1} It stopped.{1} It rotted.{1} It rose.{2}", 2)]
    [InlineData("It closed.{1} It stopped.{2} It rotted.{5} It rose.{6}", 6)]
    [InlineData("It closed.{3} It stopped.{4} It rotted.{5}", 6)]
    [InlineData("It closed.{1} It stopped.{2} It rotted.{3}", 2)]
    [InlineData("It closed in 2012.{1} It stopped.{2} It rotted.{3} About 94.5 percent of 1,200.{4}", 0)]
    [InlineData("It closed.{1} It stopped.{2} It rotted.{3} It rose.{4} It fell.{1} It left.{2} It came.{3}", 0)]
    public void Repeats_gaps_orphans_and_restarts_are_read(string marked, int notes) => Marked.AssertRead(marked, notes);

    [Fact]
    public void A_restart_in_a_later_section_cites_the_list_of_that_section()
    {
        ProfileDocument document = Parser.Parse(
            "Water:\n\nIt closed.1 It stopped.2\n\n[1] “A,” Orsha Gazette, 2012.\n[2] “B,” Orsha Gazette, 2012.\n\n" +
            "Grain:\n\nIt rotted.1 It rose.2\n\n[1] “C,” Orsha Gazette, 2012.\n[2] “D,” Orsha Gazette, 2012.\n");
        Assert.Equal([0, 1, 2, 3], document.Citations.Select(c => c.FootnoteIndex!.Value));
        Assert.Equal([1, 2, 1, 2], document.Citations.Select(c => c.Number!.Value));
    }

    [Fact]
    public void A_marker_of_a_heading_belongs_to_its_section_and_not_to_its_title()
    {
        ProfileDocument document = Parser.Parse("ARMED MOVEMENTS1\n\nFour are known.2\n" + Marked.NotesList(1, 2));
        Assert.Equal("ARMED MOVEMENTS", document.Sections[0].Title);
        Assert.Equal(document.Sections[0].Id, document.Citations[0].Section);
    }

    [Theory]
    [InlineData("closed.1", MarkerGlue.Punctuation)]
    [InlineData("closed,”1", MarkerGlue.Punctuation)]
    [InlineData("closed1", MarkerGlue.Word)]
    [InlineData("closed in 2012.1", MarkerGlue.Number)]
    [InlineData("closed in 20121", MarkerGlue.Number)]
    [InlineData("closed in (2012).1", MarkerGlue.Punctuation)]
    [InlineData("closed.[1]", MarkerGlue.None)]
    [InlineData("closed.¹", MarkerGlue.Punctuation)]
    public void A_marker_tells_what_it_is_glued_to(string end, MarkerGlue glue) =>
        Assert.Equal(glue, Parser.Parse($"The canal {end} The mill stopped.2" + Marked.NotesList(1, 2)).Citations[0].GluedTo);

    [Fact]
    public void A_marker_without_its_note_is_told()
    {
        Diagnostic told = Told("It closed.1 It stopped.2 It rotted.3", 2, DiagnosticCodes.MarkerWithoutFootnote);
        Assert.Equal("Marker 3 cites a note that is not in the document.", told.Message);
    }

    [Fact]
    public void A_document_without_a_notes_list_is_told_of_once() =>
        Assert.Equal(
            "The document has no notes list: none of its 3 markers is linked to a note.",
            Assert.Single(Parser.Parse("It closed.1 It stopped.2 It rotted.3").Diagnostics).Message);

    [Fact]
    public void A_marker_that_leaves_a_gap_is_told() =>
        Assert.Equal("Marker 5 does not continue the sequence of markers before it.", Told("It closed.1 It stopped.2 It rotted.5", 6, DiagnosticCodes.MarkerUncertain).Message);

    [Fact]
    public void A_marker_that_only_the_sequence_tells_is_told() =>
        Assert.Equal(
            "The digits 2 were read as a marker because the sequence of markers calls for this number here.",
            Told("It closed.1 It stopped in 20122 and opened.", 2, DiagnosticCodes.MarkerUncertain).Message);

    private static Diagnostic Told(string text, int notes, string code) => Assert.Single(Parser.Parse(text + Marked.NotesList(1, notes)).Diagnostics, d => d.Code == code);
}
