using System.Text;
using System.Text.Json;
using Profile.Parsing.Cli.Records;

namespace Profile.Parsing.Cli.Tests.Records;

public class JsonTextTests
{
    [Theory]
    [InlineData("""  ""  """, "")]
    [InlineData("""  "Karsova"  """, "Karsova")]
    [InlineData("""  "Věž 🏔"  """, "Věž 🏔")]
    [InlineData("""  "\"\\\/\b\f\n\r\t"  """, "\"\\/\b\f\n\r\t")]
    [InlineData("""  "a\u00e9\u00E9\u0000z"  """, "aéé\0z")]
    [InlineData("""  "\ud83c\udfd4 hill"  """, "🏔 hill")]
    [InlineData("""  "é\né"  """, "é\né")]
    [InlineData("""  "\\u0041"  """, "\\u0041")]
    public void A_string_reads_as_json_says(string json, string expected) => Assert.Equal(expected, Read(json));

    [Fact]
    public void Half_of_a_surrogate_pair_stays_as_it_is()
    {
        Assert.Equal("cut \ud83c", Read("""  "cut \ud83c"  """));
        Assert.Equal("\udfd4 first", Read("""  "\udfd4 first"  """));
        Assert.Equal("\udfd4\ud83c", Read("""  "\udfd4\ud83c"  """));
    }

    [Fact]
    public void Every_utf16_code_unit_survives_its_escape()
    {
        for (int unit = 0; unit <= char.MaxValue; unit++)
        {
            string text = Read($"\"<\\u{unit:x4}>\"");
            if (text != $"<{(char)unit}>") Assert.Fail($"U+{unit:X4} became {text}");
        }
    }

    private static string Read(string json)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        return JsonText.Read(ref reader);
    }
}
