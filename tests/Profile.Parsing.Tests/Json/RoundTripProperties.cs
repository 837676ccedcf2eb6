using FsCheck.Xunit;
using Profile.Parsing.Json;
using Profile.Parsing.Model;
using Profile.Parsing.Tests.Properties;
using Profile.Parsing.Text;

namespace Profile.Parsing.Tests.Json;

[Properties(MaxTest = 1000, Replay = Repeatable.Seed, Arbitrary = [typeof(ProfileTexts)])]
public sealed class RoundTripProperties
{
    private static readonly ProfileParser Parser = new();

    [Property]
    public void A_parsed_document_gives_the_same_bytes_when_read_and_written_again(ProfileText text, bool indented) =>
        AssertRoundTrip(Parser.Parse(text.Value), indented);

    [Property]
    public void Any_document_of_the_model_gives_the_same_bytes_when_read_and_written_again(int seed, bool indented) =>
        AssertRoundTrip(ModelDocuments.Make(seed), indented);

    [Property]
    public void A_document_that_was_read_keeps_the_invariants(ProfileText text) =>
        Assert.Empty(DocumentInvariants.Check(ProfileJson.Read(ProfileJson.Write(Parser.Parse(text.Value)))));

    [Property]
    public void What_is_read_differs_from_what_was_written_by_lone_surrogates_alone(int seed)
    {
        ProfileDocument written = ModelDocuments.Make(seed);
        ProfileDocument read = ProfileJson.Read(ProfileJson.Write(written));

        Assert.Equal(WellFormedText.Of(written.Text), read.Text);
        Assert.Equal(written.Text.Length, read.Text.Length);
        Assert.Equal(written.ReferenceDate, read.ReferenceDate);
        Assert.Equal(written.Citations.Select(c => c with { Label = WellFormedText.Of(c.Label) }), read.Citations);
        Assert.Equal(written.Casualties.Select(c => (c.Low, c.Best, c.High, c.Kind, c.Figure)), read.Casualties.Select(c => (c.Low, c.Best, c.High, c.Kind, c.Figure)));
    }

    [Property]
    public void Every_parsed_document_is_valid_by_the_schema(ProfileText text) =>
        Assert.Empty(SchemaCheck.Of(ProfileJson.Write(Parser.Parse(text.Value)), SchemaTests.Schema, refuseUnknown: true));

    private static void AssertRoundTrip(ProfileDocument document, bool indented)
    {
        string json = ProfileJson.Write(document, indented);
        Assert.Equal(json, ProfileJson.Write(ProfileJson.Read(json), indented));
    }
}
