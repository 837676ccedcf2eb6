namespace Profile.Parsing.Tests.Properties;

public sealed class FoundTextsTests
{
    [Theory]
    [InlineData("\n[12] \n[12] \n[1]\n")]
    [InlineData(" [3]\n[12] \n[1] ")]
    [InlineData("Notes\n\n1. Velin Gazette.\n2. Orsha Times.\nREFERENCES\n\n10 to 15 wounded")]
    [InlineData("Tesk.1 Sarn.2\n\nNotes\n\n1. Velin Gazette.\n2. Ibid.\nREFERENCES\n\n1) Orsha Times, 1999.\n")]
    [InlineData("https://example.org/a?b=1#c. 1994")]
    public void Texts_that_once_broke_an_invariant_keep_them(string text) => Assert.Empty(DocumentInvariants.Check(new ProfileParser().Parse(text)));
}
