using System.Text.Json;

namespace Profile.Parsing.Tests.Citations;

/// <summary>
/// The rules of the published CSL-JSON schema for the variables that an item may have: no other members, names and dates of the right form, an id and a type of the list.
/// Stricter than the schema where that says too little: no empty texts or lists of names, no name without parts, whole numbers in dates.
/// </summary>
/// <remarks>
/// The schema: <c>schemas/input/csl-data.json</c> of github.com/citation-style-language/schema (MIT licence), whose <c>$id</c> is
/// https://resource.citationstyles.org/schema/latest/input/json/csl-data.json; the list of types is that of CSL 1.0.2.
/// </remarks>
internal static class CslCheck
{
    private static readonly HashSet<string> Types =
    [
        "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book", "broadcast", "chapter", "classic", "collection", "dataset", "document", "entry",
        "entry-dictionary", "entry-encyclopedia", "figure", "graphic", "hearing", "interview", "legal_case", "legislation", "manuscript", "map", "motion_picture",
        "musical_score", "pamphlet", "paper-conference", "patent", "performance", "periodical", "personal_communication", "post", "post-weblog", "regulation", "report", "review",
        "review-book", "software", "song", "speech", "standard", "thesis", "treaty", "webpage",
    ];

    private static readonly HashSet<string> Names = ["author", "editor", "translator"];
    private static readonly HashSet<string> Dates = ["issued", "accessed"];

    private static readonly HashSet<string> Texts =
    [
        "id", "type", "title", "container-title", "publisher", "publisher-place", "volume", "issue", "number", "page", "section", "edition", "genre", "URL", "DOI", "ISBN", "source", "note",
    ];

    private static readonly HashSet<string> NameParts = ["family", "given", "dropping-particle", "non-dropping-particle", "suffix", "literal"];

    /// <summary>What is wrong with <paramref name="item"/>; empty when nothing is.</summary>
    public static IReadOnlyList<string> Of(JsonElement item)
    {
        var errors = new List<string>();
        if (!item.TryGetProperty("id", out _)) errors.Add("no id");
        if (!item.TryGetProperty("type", out JsonElement type) || !Types.Contains(type.GetString()!)) errors.Add("no type of the list");
        foreach (JsonProperty member in item.EnumerateObject())
        {
            bool fits = Names.Contains(member.Name) ? AreNames(member.Value)
                : Dates.Contains(member.Name) ? IsDate(member.Value)
                : Texts.Contains(member.Name) && member.Value.ValueKind == JsonValueKind.String && member.Value.GetString()!.Length > 0;
            if (!fits) errors.Add(member.Name);
        }
        return errors;
    }

    private static bool AreNames(JsonElement names) =>
        names.ValueKind == JsonValueKind.Array && names.GetArrayLength() > 0
        && names.EnumerateArray().All(n => n.EnumerateObject().Any() && n.EnumerateObject().All(p => NameParts.Contains(p.Name) && p.Value.ValueKind == JsonValueKind.String));

    private static bool IsDate(JsonElement date) =>
        date.EnumerateObject().All(p => p.Name switch
        {
            "date-parts" => p.Value.GetArrayLength() is 1 or 2 && p.Value.EnumerateArray().All(d => d.GetArrayLength() is >= 1 and <= 3 && d.EnumerateArray().All(n => n.TryGetInt32(out _))),
            "season" => p.Value.TryGetInt32(out int season) && season is >= 1 and <= 4,
            _ => false,
        });
}
