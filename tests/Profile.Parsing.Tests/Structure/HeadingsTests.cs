using Profile.Parsing.Model;

namespace Profile.Parsing.Tests.Structure;

public sealed class HeadingsTests
{
    private const string Long = "The Northern Front holds the hills above Tesk and lives from the tolls on the salt road to Milvar, as it has done since the war.";

    private static readonly ProfileParser Parser = new();

    [Theory]
    [InlineData("SECURITY SITUATION", "SECURITY SITUATION")]
    [InlineData("THE U.S. AND DROVIA", "THE U.S. AND DROVIA")]
    [InlineData("1. Armed Movements", "1. Armed Movements")]
    [InlineData("1) Armed Movements", "1) Armed Movements")]
    [InlineData("1.2 Armed Movements", "1.2 Armed Movements")]
    [InlineData("1.2.3. Armed Movements", "1.2.3. Armed Movements")]
    [InlineData("IV. Armed Movements", "IV. Armed Movements")]
    [InlineData("A. Armed Movements", "A. Armed Movements")]
    [InlineData("Armed Movements\n===", "Armed Movements")]
    [InlineData("armed movements\n-----", "armed movements")]
    [InlineData("# Armed Movements", "Armed Movements")]
    [InlineData("###### Armed Movements", "Armed Movements")]
    [InlineData("## Armed Movements ##", "Armed Movements")]
    [InlineData("**Armed Movements**", "Armed Movements")]
    [InlineData("__Armed Movements:__", "Armed Movements")]
    [InlineData("Armed Movements:", "Armed Movements")]
    [InlineData("Armed Movements: ", "Armed Movements")]
    [InlineData("Armed Movements", "Armed Movements")]
    [InlineData("Life in the Villages of Orsha", "Life in the Villages of Orsha")]
    [InlineData("Sons of the Valley (“the Reapers”)", "Sons of the Valley (“the Reapers”)")]
    [InlineData("What the people want", "What the people want")]
    [InlineData("Who Pays?", "Who Pays?")]
    public void A_line_over_text_is_a_heading(string line, string title)
    {
        ProfileDocument document = Parser.Parse($"{Long}\n\n{line}\n\n{Long}\n");
        Assert.Equal([null, title], document.Sections.Select(s => s.Title));
        Assert.Equal(line.Split('\n')[0], document.TextAt(document.Sections[1].Heading!.Value));
    }

    [Theory]
    [InlineData("The War Goes On.")]
    [InlineData("The War Goes On.12")]
    [InlineData("The War Goes On.[12]")]
    [InlineData("The War Goes On.”¹²")]
    [InlineData("The war is over. Nobody wins")]
    [InlineData("The war is over.[12] Nobody wins")]
    [InlineData("The War Goes On!")]
    [InlineData("Salt for the Council,")]
    [InlineData("the war goes on")]
    [InlineData("“The war goes on”")]
    [InlineData("• The war goes on")]
    [InlineData("- The War")]
    [InlineData("1. The Front leaves the hills above Tesk.")]
    [InlineData("3.2 percent of the salt")]
    [InlineData("2012")]
    [InlineData("Figure 3")]
    [InlineData("Table 2. Salt and Millet")]
    [InlineData("Photo: The Bridge of Lanterns")]
    [InlineData("VELIN, May 4 —")]
    [InlineData("They want the following things from the council of the north:")]
    [InlineData("#1 in salt")]
    [InlineData("####### Seven Signs Are Too Many")]
    [InlineData("**Salt** and **Millet** Are Dear")]
    [InlineData("A line that is as long as this one and has so many words in it is hardly a heading of anything at all here")]
    public void Other_short_lines_are_text(string line)
    {
        ProfileDocument document = Parser.Parse($"{Long}\n\n{line}\n\n{Long}\n");
        Section section = Assert.Single(document.Sections);
        Assert.Equal((SectionKind.Introduction, 3), (section.Kind, section.Paragraphs.Count));
    }

    [Fact]
    public void A_title_right_above_a_long_paragraph_is_a_heading_and_a_short_line_right_above_a_short_one_is_none()
    {
        Assert.Equal([null, "The Harvest Brigade"], Parser.Parse($"{Long}\n\nThe Harvest Brigade\n{Long}\n").Sections.Select(s => s.Title));
        Assert.Single(Parser.Parse($"{Long}\n\nThe Harvest Brigade\nMilvar\n").Sections);
    }

    [Fact]
    public void A_line_in_the_middle_of_text_is_no_heading() => Assert.Single(Parser.Parse($"{Long}\nThe Harvest Brigade\n{Long}\n").Sections);

    [Fact]
    public void Levels_follow_from_the_forms_that_a_document_uses()
    {
        string[] forms = ["SECURITY", "I. Security", "A. Security", "1. Security", "1.1 Security", "1.1.1 Security", "**Security**", "Security:", "Security"];
        ProfileDocument document = Parser.Parse($"{Long}\n\n" + string.Concat(forms.Select(f => $"{f}\n\n{Long}\n\n")));
        Assert.Equal(Enumerable.Range(1, forms.Length), document.Descendants().Skip(1).Select(s => s.Level));
    }

    [Fact]
    public void One_form_has_one_level_wherever_it_stands()
    {
        ProfileDocument document = Parser.Parse($"Water:\n\n{Long}\n\nThe North\n\n{Long}\n\nGrain:\n\n{Long}\n\nThe South\n\n{Long}\n");
        Assert.Equal(["1 Water", "2 The North", "1 Grain", "2 The South"], document.Descendants().Select(s => $"{s.Level} {s.Title}"));
        Assert.Equal(["Water", "Grain"], document.Sections.Select(s => s.Title));
    }

    [Fact]
    public void A_section_reaches_to_the_end_of_its_subsections()
    {
        ProfileDocument document = Parser.Parse($"Water:\n\n{Long}\n\nThe North\n\n{Long}\n\nGrain:\n\n{Long}\n");
        Assert.True(document.Sections[0].Span.Contains(document.Sections[0].Sections[0].Span));
        Assert.Equal(document.Sections[0].Sections[0].Span.End, document.Sections[0].Span.End);
    }

    [Fact]
    public void A_heading_line_has_the_space_at_its_end_and_its_title_has_not()
    {
        Section section = Parser.Parse($"Water:  \n\n{Long}\n").Sections[0];
        Assert.Equal(("Water", 8), (section.Title, section.Heading!.Value.Length));
    }

    [Theory]
    [InlineData("KARSOVA\n\nWater:\n\n{0}\n\nGrain:\n\n{0}\n", "KARSOVA")]
    [InlineData("# Karsova\n\n{0}\n\n## Water\n\n{0}\n", "Karsova")]
    [InlineData("Karsova\n=======\n\nWater\n-----\n\n{0}\n", "Karsova")]
    [InlineData("Karsova: A Profile\n\nWater\n\n{0}\n\nGrain\n\n{0}\n", "Karsova: A Profile")]
    [InlineData("Home > Countries\n\nKARSOVA\n\nWater:\n\n{0}\n", "KARSOVA")]
    [InlineData("WATER\n\n{0}\n\nGRAIN\n\n{0}\n", null)]
    [InlineData("Water:\n\n{0}\n\nGrain:\n\n{0}\n", null)]
    [InlineData("1. Water\n\n{0}\n\n1.1 Salt\n\n{0}\n", null)]
    [InlineData("{0}\n\nKARSOVA\n\nWater:\n\n{0}\n", null)]
    public void The_title_is_the_one_heading_above_all_others(string text, string? title)
    {
        ProfileDocument document = Parser.Parse(text.Replace("{0}", Long, StringComparison.Ordinal));
        Assert.Equal(title, document.Title);
        Assert.DoesNotContain(document.Descendants(), s => title is not null && s.Title == title);
    }

    [Theory]
    [InlineData("• a council", ParagraphKind.ListItem)]
    [InlineData("- a council", ParagraphKind.ListItem)]
    [InlineData("* a council", ParagraphKind.ListItem)]
    [InlineData("— a council", ParagraphKind.ListItem)]
    [InlineData("-a council", ParagraphKind.Paragraph)]
    [InlineData("a - council", ParagraphKind.Paragraph)]
    public void A_line_behind_a_bullet_is_an_item_of_a_list(string line, ParagraphKind kind) =>
        Assert.Equal(kind, Parser.Parse($"{Long}\n\n{line}\n").Sections[0].Paragraphs[1].Kind);
}
