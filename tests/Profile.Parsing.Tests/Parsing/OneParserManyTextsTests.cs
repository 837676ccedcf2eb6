using Profile.Parsing.Json;

namespace Profile.Parsing.Tests.Parsing;

public sealed class OneParserManyTextsTests
{
    [Fact]
    public void What_a_parser_has_read_before_changes_nothing()
    {
        string[] texts =
        [
            "Tesk fell in May 2014.[1]\n\nNotes\n[1] Jane Roe, “The Fall of Tesk,” Velin Times, May 3, 2014.\n",
            "Twelve men were killed in Darnoc.[1]\n\nNotes\n[1] Ibid.\n",
            "Nothing is cited here.\n",
            "Sarn fell.[1] Then Milvar.[2]\n\nNotes\n[1] John Doe, “Sarn,” Orsha Post, 2015; Jane Roe, “Sarn Again,” Velin Times, 2016.\n[2] Doe, “Sarn.”\n",
        ];
        var parser = new ProfileParser();
        foreach (string text in texts.Concat(texts.Reverse())) Assert.Equal(ProfileJson.Write(new ProfileParser().Parse(text)), ProfileJson.Write(parser.Parse(text)));
    }
}
