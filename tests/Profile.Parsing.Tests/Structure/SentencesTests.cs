using Profile.Parsing.Model;

namespace Profile.Parsing.Tests.Structure;

public sealed class SentencesTests
{
    private static readonly ProfileParser Parser = new();

    [Theory]
    [InlineData("Karsova is divided.| Its north is at war.")]
    [InlineData("Who pays?| Nobody!| It went on…| Then it ended.")]
    [InlineData("The Front called it “a war.”| The council did not.")]
    [InlineData("(Nobody asked.)| They left.")]
    [InlineData("He said: “Never!”| “Why?” asked the envoy.")]
    [InlineData("It ended in 2012.| In May, it began.")]
    [InlineData("It fell to 1.5.| It rose again.")]
    [InlineData("They left.| 40 came back.")]
    [InlineData("They left.| “So be it.”")]
    [InlineData("It was the end.| É was the last letter.")]
    [InlineData("They left")]
    public void A_stop_and_a_capital_behind_a_space_part_sentences(string sentences) => AssertSplit(sentences);

    [Theory]
    [InlineData("Gen. Tarn met Dr. Voss and Lt. Col. Orlen in St. Velin.| They left.")]
    [InlineData("J. R. Halden led it.| Q. T. Fane did not.")]
    [InlineData("The U.S. mission left.| The U.N. Council stayed.")]
    [InlineData("They left the U.S.| The mission closed.")]
    [InlineData("See No. 7, vol. 3, and pp. 4 of it.| It is long.")]
    [InlineData("It closed on Jan. 4 and on Sept. 12.| It opened.")]
    [InlineData("It closed on Sun. 5 Feb. and opened on Wed., 8 Feb. the next week.| They sat.| 40 left.")]
    [InlineData("Halden (b. 1950) led est. 4,000 men, incl. 30 officers, at a cost of Rs. 500.| They left.")]
    [InlineData("The raid began at 9:00 EST.| The army replied at noon.")]
    [InlineData("It came at 9 a.m. and left at 5 p.m. on that day.| They ate.")]
    [InlineData("Voss et al. 2012 say so.| Karsova v. Drovia says more.")]
    [InlineData("The rate was 94.8 percent.| It was 2.5 in 2011.")]
    [InlineData("They wrote to the co. of Velin.| It closed.")]
    [InlineData("See example.org for it.| It is long.")]
    public void Full_stops_of_abbreviations_initials_and_numbers_end_none(string sentences) => AssertSplit(sentences);

    [Theory]
    [InlineData("3. The council opens the dams.")]
    [InlineData("2.1. The council opens the dams.")]
    [InlineData("b. The council opens the dams.")]
    [InlineData("IV. In the north, the council opens the dams.")]
    [InlineData("3. The council opens the dams.| It pays.")]
    [InlineData("2012.| Many left.")]
    public void The_label_of_an_item_belongs_to_its_sentence(string sentences) => AssertSplit(sentences);

    [Theory]
    [InlineData("The truce ended in 2012.1| In May, it began.2,3| “It is over.”4| It was 1.5 percent.[5]| It closed.[6] [7]| The levy fell to 12,500.8")]
    [InlineData("It closed.(1),(2)| It opened.[3], [4]| It fell.")]
    [InlineData("It closed.1 it opened.2")]
    [InlineData("It closed.¹⁻³| It opened.⁴⁵| It fell.(6)")]
    public void A_sentence_ends_behind_the_markers_of_its_stop(string sentences) => AssertSplit(sentences, Marked.NotesList(1, 9));

    [Fact]
    public void A_sentence_goes_on_over_the_end_of_a_wrapped_line()
    {
        string text = string.Concat(Enumerable.Repeat("The Northern Front holds the hills above Tesk and lives from the tolls\non the salt road to Milvar. ", 4)).Trim().Replace(". The", ".\nThe", StringComparison.Ordinal);
        Assert.All(Sentences(text), s => Assert.EndsWith("Milvar.", s, StringComparison.Ordinal));
    }

    private static void AssertSplit(string sentences, string notes = "") =>
        Assert.Equal(sentences.Split('|').Select(s => s.Trim()), Sentences(sentences.Replace("|", "", StringComparison.Ordinal) + notes));

    private static IEnumerable<string> Sentences(string text)
    {
        ProfileDocument document = Parser.Parse(text);
        return document.Descendants().SelectMany(s => s.Paragraphs).SelectMany(p => p.Sentences).Select(document.TextAt);
    }
}
