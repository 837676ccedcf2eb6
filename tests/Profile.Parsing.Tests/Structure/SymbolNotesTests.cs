using Profile.Parsing.Model;

namespace Profile.Parsing.Tests.Structure;

public sealed class SymbolNotesTests
{
    private static readonly ProfileParser Parser = new();

    [Theory]
    [InlineData("*")]
    [InlineData("**")]
    [InlineData("†")]
    [InlineData("‡")]
    [InlineData("§")]
    [InlineData("[a]")]
    public void A_sign_in_the_text_cites_the_note_that_opens_with_it(string sign)
    {
        ProfileDocument document = Parser.Parse($"The canal closed.{sign} The mill stopped{sign} too.\n\n{sign} The lower one.\n");
        Footnote note = Assert.Single(document.Footnotes);
        Assert.Equal((sign, null, "The lower one."), (note.Label, note.Number, note.Text));
        Assert.Equal([0, 1], note.CitedBy);
        Assert.All(document.Citations, c => Assert.Equal((sign, null, null, 0), (c.Label, c.Number, c.Footnote, c.FootnoteIndex)));
    }

    [Fact]
    public void Signs_of_different_lengths_are_different_signs()
    {
        ProfileDocument document = Parser.Parse("It closed.* It stopped.** It rotted.***\n\n* A.\n** B.\n*** C.\n");
        Assert.Equal([0, 1, 2], document.Citations.Select(c => c.FootnoteIndex!.Value));
    }

    [Fact]
    public void Each_foot_has_its_own_star()
    {
        ProfileDocument document = Parser.Parse("It closed.*\n\n* A.\n\nIt rotted.*\n\n* B.\n");
        Assert.Equal([0, 1], document.Citations.Select(c => c.FootnoteIndex!.Value));
        Assert.Equal(["A.", "B."], document.Footnotes.Select(n => n.Text));
    }

    [Fact]
    public void A_note_with_a_star_stands_beside_numbered_ones()
    {
        ProfileDocument document = Parser.Parse("It closed.* It stopped.1 It rotted.2\n\n* A.\n\n[1] B.\n[2] C.\n");
        Assert.Equal(["* A.", "1 B.", "2 C."], document.Footnotes.Select(n => $"{n.Number?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? n.Label} {n.Text}"));
    }

    [Theory]
    [InlineData("The Front wants*\n\n* a council\n* a share\n* the dams\n")]
    [InlineData("The canal is *closed* now.\n\n* The lower one.\n")]
    [InlineData("The canal is **closed** now.\n\n** The lower one.\n")]
    [InlineData("The canal closed.\n\n* The lower one.\n")]
    [InlineData("The canal closed. * The lower one.\n\n* The upper one.\n")]
    [InlineData("See § 4 of it.\n\n§ 4 The canal stays closed.\n")]
    [InlineData("It closed.*\n\n*\n")]
    [InlineData("It closed.[ab]\n\n[ab] The lower one.\n")]
    public void Bullets_emphasis_and_section_signs_are_no_notes(string text)
    {
        ProfileDocument document = Parser.Parse(text);
        Assert.Empty(document.Footnotes);
        Assert.Empty(document.Citations);
    }
}
