using System.Text;
using FsCheck.Xunit;
using Profile.Parsing.Json;

namespace Profile.Parsing.Tests.Properties;

[Properties(MaxTest = 1000, Replay = Repeatable.Seed, Arbitrary = [typeof(ProfileTexts)])]
public sealed class ParsingProperties
{
    private static readonly ProfileParser Parser = new();

    [Property]
    public void Any_text_parses_and_keeps_the_invariants(ProfileText text) => Assert.Empty(DocumentInvariants.Check(Parser.Parse(text.Value)));

    [Property]
    public void The_text_of_a_document_is_the_string_it_was_parsed_from(ProfileText text) => Assert.Same(text.Value, Parser.Parse(text.Value).Text);

    [Property]
    public void Parsing_twice_gives_the_same_bytes(ProfileText text) =>
        Assert.Equal(ProfileJson.Write(Parser.Parse(text.Value)), ProfileJson.Write(new ProfileParser().Parse(text.Value)));

    [Property]
    public void A_document_from_bytes_keeps_the_invariants(ProfileText text) =>
        Assert.Empty(DocumentInvariants.Check(Parser.Parse(Encoding.UTF8.GetBytes(text.Value))));
}
