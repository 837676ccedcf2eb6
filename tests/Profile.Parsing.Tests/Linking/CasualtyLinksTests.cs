using Profile.Parsing.Model;

namespace Profile.Parsing.Tests.Linking;

public class CasualtyLinksTests
{
    private static readonly ProfileParser Parser = new();

    [Theory]
    [InlineData("On May 3, 2016, rebels killed 12 people.", "2016-05-03")]
    [InlineData("Rebels killed 12 people on May 3, 2016, and left on May 9, 2016.", "2016-05-03")]
    [InlineData("In 2016, rebels killed 12 people on May 3.", "2016-05-03")]
    [InlineData("In May 2016, during the 2016 war, rebels killed 12 people.", "2016-05")]
    [InlineData("The rebels came in May 2016. They killed 12 people.", "2016-05")]
    [InlineData("Raids grew in 2016, by a third on the previous year. They killed 12 people.", "2016")]
    [InlineData("A report of May 2016 tells of raids in 2015. They killed 12 people.", "2015")]
    [InlineData("The raids of 2015 went on in 2016. They killed 12 people.", "2016")]
    [InlineData("They killed 12 people. The rebels left in May 2016.", null)]
    [InlineData("The rebels came in May 2016.\n\nIn the east, they killed 12 people.", null)]
    [InlineData("Shells killed 12 people and, as was told in May 2016, the mayor.", "2016-05")]
    public void A_casualty_has_the_date_of_its_clause_else_of_its_sentence_else_of_its_paragraph(string text, string? edtf)
    {
        ProfileDocument document = Parser.Parse(text);
        Assert.Equal(edtf, document.DateOf(Assert.Single(document.Casualties))?.Edtf);
    }

    [Theory]
    [InlineData("## May 2016\n\nRebels killed 12 people near Tesk.\n", "2016-05")]
    [InlineData("## May 2016\n\nIn June 2016 rebels killed 12 people near Tesk.\n", "2016-06")]
    [InlineData("## The war of 1990–1999\n\nRebels killed 12 people near Tesk.\n", null)]
    [InlineData("## May 2016\n\nThe rebels came.\n\n## Later raids\n\nRebels killed 12 people near Tesk.\n", null)]
    public void A_dated_heading_dates_the_figures_below_it_that_have_no_date(string text, string? edtf)
    {
        ProfileDocument document = Parser.Parse(text);
        Assert.Equal(edtf, document.DateOf(Assert.Single(document.Casualties))?.Edtf);
    }

    [Theory]
    [InlineData("Rebels executed six men. According to the mayor, six traders were shot dead.", 0)]
    [InlineData("Rebels executed six men. Six traders were shot dead.", null)]
    [InlineData("Rebels executed six soldiers. According to the mayor, six traders were shot dead.", null)]
    public void A_witness_tells_the_same_again_in_other_words(string text, int? earlier) => Assert.Equal(earlier, Parser.Parse(text).Casualties[1].Repeats);

    [Fact]
    public void Each_of_two_casualties_of_a_sentence_has_its_own_date()
    {
        ProfileDocument document = Parser.Parse("Rebels killed 12 people on May 3, 2016 and wounded 30 guards on June 5, 2016.");
        Assert.Equal(["2016-05-03", "2016-06-05"], document.Casualties.Select(casualty => document.DateOf(casualty)?.Edtf));
    }

    [Theory]
    [InlineData("Deaths rose from 48 in 2014 to 61 in 2015.", "2014", "2015")]
    [InlineData("In 2015 deaths rose from 48 to 61.", "2015", "2015")]
    public void Each_of_two_values_of_a_toll_has_the_date_beside_it(string text, string former, string latter)
    {
        ProfileDocument document = Parser.Parse(text);
        Assert.Equal([former, latter], document.Casualties.Select(casualty => document.DateOf(casualty)?.Edtf));
    }

    [Theory]
    [InlineData("A mine killed 12 people.[1] The mayor resigned.[2]", "1")]
    [InlineData("A mine killed 12 people.[1][2] The mayor resigned.", "1 2")]
    [InlineData("A mine killed 12 people. The mayor resigned.[1]", "1")]
    [InlineData("The mayor resigned.[1] A mine killed 12 people.", "")]
    [InlineData("A mine killed 12 people.\n\nThe mayor resigned.[1]", "")]
    [InlineData("A mine killed 12[1] people and hurt nine.[2]", "1")]
    public void A_casualty_is_supported_by_the_next_marker_of_its_paragraph(string text, string labels)
    {
        ProfileDocument document = Parser.Parse(text + "\n\n[1] “Mine,” Velin Courier, May 4, 2016.\n[2] “Mayor,” Velin Courier, May 5, 2016.\n");
        Assert.Equal(labels, string.Join(' ', document.Casualties[0].Citations.Select(i => document.Citations[i].Label)));
    }

    [Fact]
    public void The_figure_of_a_range_with_a_marker_inside_is_the_part_behind_it()
    {
        const string Text = "In May 50,000[1] to 90,000[2] people died.\n\n[1] “Fever,” Velin Courier, May 4, 2016.\n[2] “Toll,” Velin Courier, May 5, 2016.\n";
        ProfileDocument document = Parser.Parse(Text);
        CasualtyMention casualty = Assert.Single(document.Casualties);
        Assert.Equal((50_000, 90_000), (casualty.Low, casualty.High));
        Assert.DoesNotContain(document.Citations, citation => citation.Span.Overlaps(casualty.Figure!.Value));
        Assert.Equal("90,000", document.TextAt(casualty.Figure!.Value)[^6..]);
    }
}
