namespace Profile.Parsing.Tests.Properties;

public sealed class FoundTextsTests
{
    private const string Profile =
        "Karsova\n\nArmed Groups:\n\nThe Northern Front killed 12 people on January 11.1 In 2012,2 at least 47 soldiers died3 and 1,500 fled.[4]\n\n" +
        "Notes\n\n1. Velin Gazette, 3 May 2014.\n2. Ibid.\n3. See Orsha Times.\n4. Karsova Watch.\n";

    [Theory]
    [InlineData("\n[12] \n[12] \n[1]\n")]
    [InlineData(" [3]\n[12] \n[1] ")]
    [InlineData("Notes\n\n1. Velin Gazette.\n2. Orsha Times.\nREFERENCES\n\n10 to 15 wounded")]
    [InlineData("Tesk.1 Sarn.2\n\nNotes\n\n1. Velin Gazette.\n2. Ibid.\nREFERENCES\n\n1) Orsha Times, 1999.\n")]
    [InlineData(Profile + "11 January[a]\r\n\n[a] \u2022 \r\u00B9")]
    [InlineData("___* * *\n\n* " + Profile)]
    [InlineData("about. 3 May 2014")]
    [InlineData("January 11  2014-05-03")]
    [InlineData("May 3, 2014 \u2013 '98")]
    [InlineData("https://example.org/a?b=1#c. 1994")]
    public void Texts_that_once_broke_an_invariant_keep_them(string text) => Assert.Empty(DocumentInvariants.Check(new ProfileParser().Parse(text)));

    [Fact]
    public void What_normalization_refuses_in_a_note_does_not_throw()
    {
        // No theory: attributes cannot hold half of a surrogate pair.
        foreach (string odd in (string[])["\uD83D", "\uDE42", "\uFFFE", "\uFFFF"])
            Assert.Empty(DocumentInvariants.Check(new ProfileParser().Parse(Profile + odd + "Karsova Watch, The North (Velin, 2011), 14-15.")));
    }
}
