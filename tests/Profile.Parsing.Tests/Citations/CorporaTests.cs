using System.Text.Json;
using Profile.Parsing.Model;
using Profile.Parsing.Tests.Golden;

namespace Profile.Parsing.Tests.Citations;

/// <summary>Every item that is read from real texts is valid CSL-JSON: sets of records, annotated profiles and web pages that may stand beside the repository.</summary>
public sealed class CorporaTests
{
    private static readonly ProfileParser Parser = new();

    [BesideTheory("../shared/corpora")]
    [MemberData(nameof(Sets))]
    public void Every_item_of_a_set_is_valid(string set)
    {
        foreach (string line in File.ReadLines(Repository.PathOf($"../shared/corpora/{set}/records.jsonl")).Where(line => line.Length > 0))
        {
            JsonElement record = JsonElement.Parse(line);
            Check(record.TryGetProperty("html", out JsonElement html) ? Parser.ParseHtml(html.GetString()!) : Parser.Parse(record.GetProperty("text").GetString()!));
        }
    }

    [BesideTheory("../shared/profiles")]
    [MemberData(nameof(Profiles))]
    public void Every_item_of_a_profile_is_valid(string path) => Check(Parser.Parse(File.ReadAllBytes(Repository.PathOf("../shared/profiles/" + path)), new SourceInfo { Name = path }));

    public static TheoryData<string> Sets => [.. Beside.Paths("../shared/corpora", "records.jsonl").Select(path => Path.GetDirectoryName(path)!)];

    public static TheoryData<string> Profiles => [.. Beside.Paths("../shared/profiles", "*.txt").Concat(Beside.Paths("../shared/profiles", "*html"))];

    private static void Check(ProfileDocument document)
    {
        if (document.Footnotes.Count == 0) return;
        foreach (JsonElement item in CslItems.Of(document)) Assert.Empty(CslCheck.Of(item));
    }
}
