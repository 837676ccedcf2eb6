using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using FsCheck.Xunit;
using Profile.Parsing.Json;
using Profile.Parsing.Model;

namespace Profile.Parsing.Tests.Properties;

/// <summary>A profile that was written from a model, of which one reading alone continues the sequence of markers, reads as that model.</summary>
[Properties(MaxTest = 1000, Replay = Repeatable.Seed, Arbitrary = [typeof(GeneratedProfiles)])]
public sealed class GeneratedProfileTests
{
    private static readonly ProfileParser Parser = new();

    [Property]
    public void A_profile_written_from_a_model_reads_as_that_model(GeneratedProfile profile)
    {
        WrittenProfile written = GeneratedProfileWriter.Write(profile);
        ProfileDocument document = Parser.Parse(written.Text);
        Assert.Equal(written.Sections, document.Descendants().Select(s => $"{s.Kind.ToString().ToLowerInvariant()} {s.Level} {s.Title}"));
        Assert.Equal(written.Notes, document.Footnotes.Select(n => $"{n.Number} {n.Numbering.ToString().ToLowerInvariant()} {n.Text}"));
        Assert.Equal(written.Citations, document.Citations.Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Number} at {c.Span.Start} cites {c.FootnoteIndex}")));
        Assert.Equal(document.Citations.Select(c => c.Number), document.Citations.Select(c => c.Footnote));
        Assert.Null(document.Title);
    }

    [Property]
    public void The_paragraphs_and_sentences_of_a_model_come_back(GeneratedProfile profile)
    {
        ProfileDocument document = Parser.Parse(GeneratedProfileWriter.Write(profile).Text);
        Assert.Equal(
            profile.Sections.SelectMany(s => s.Paragraphs).Select(p => p.Count),
            document.Descendants().SelectMany(s => s.Paragraphs).Select(p => p.Sentences.Count));
    }

    [Property]
    public void The_bytes_of_utf_16_give_the_document_of_the_string(GeneratedProfile profile)
    {
        string text = GeneratedProfileWriter.Write(profile).Text;
        byte[] bytes = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)];
        Assert.Equal(WithoutSource(Parser.Parse(text)), WithoutSource(Parser.Parse(bytes)));
    }

    private static string WithoutSource(ProfileDocument document)
    {
        JsonObject json = JsonNode.Parse(ProfileJson.Write(document))!.AsObject();
        json.Remove("source");
        return json.ToJsonString();
    }
}
