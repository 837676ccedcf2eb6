using FsCheck.Xunit;
using Profile.Parsing.Json;
using Profile.Parsing.Tests.Properties;

namespace Profile.Parsing.Tests.Parsing;

[Properties(MaxTest = 200, Replay = Repeatable.Seed, Arbitrary = [typeof(ProfileTexts)])]
public sealed class ParseAllProperties
{
    private static readonly ProfileParser Parser = new();

    [Property]
    public async Task Many_at_once_give_what_one_by_one_gives(ProfileText[] texts, byte degree)
    {
        var results = new List<string>();
        await foreach (ProfileParseResult result in Parser.ParseAllAsync(Inputs.Of(texts.Select(t => t.Value)), 1 + (degree % 8))) results.Add(ProfileJson.Write(result.Document!));
        Assert.Equal(texts.Select(t => ProfileJson.Write(Parser.Parse(t.Value))), results);
    }
}
