using System.Text.Json;
using Profile.Parsing.Json;
using Profile.Parsing.Model;

namespace Profile.Parsing.Tests.Citations;

/// <summary>The CSL-JSON items of a document, as its JSON has them.</summary>
internal static class CslItems
{
    public static IEnumerable<JsonElement> Of(ProfileDocument document) =>
        from footnote in JsonElement.Parse(ProfileJson.Write(document)).GetProperty("footnotes").EnumerateArray()
        where footnote.TryGetProperty("sources", out _)
        from source in footnote.GetProperty("sources").EnumerateArray()
        where source.TryGetProperty("csl", out _)
        select source.GetProperty("csl");
}
