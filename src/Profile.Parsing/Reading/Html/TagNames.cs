namespace Profile.Parsing.Reading;

/// <summary>Tag names as numbers: their hash, which is enough where a mistake only costs depth.</summary>
internal static class TagNames
{
    private static readonly HashSet<int> Void = Hashes("area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr");
    private static readonly string[] Formatting = ["a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"];
    private static readonly Dictionary<int, string> FormattingByHash = Formatting.ToDictionary(name => Hash(name));
    private static readonly HashSet<int> ClosesParagraph = Hashes(
        "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer header hgroup main menu nav ol p search section summary ul h1 h2 h3 h4 h5 h6 pre listing form li dd dt plaintext hr xmp table");
    private static readonly Dictionary<int, HashSet<int>> EndedBy = new()
    {
        [Hash("p")] = ClosesParagraph,
        [Hash("li")] = Hashes("li"),
        [Hash("dt")] = Hashes("dt dd"),
        [Hash("dd")] = Hashes("dt dd"),
        [Hash("option")] = Hashes("option optgroup"),
        [Hash("tr")] = Hashes("tr tbody thead tfoot"),
        [Hash("td")] = Hashes("td th tr tbody thead tfoot"),
        [Hash("th")] = Hashes("td th tr tbody thead tfoot"),
        [Hash("tbody")] = Hashes("tbody thead tfoot"),
        [Hash("thead")] = Hashes("tbody thead tfoot"),
        [Hash("rp")] = Hashes("rp rt"),
        [Hash("rt")] = Hashes("rp rt"),
    };

    public static bool IsVoid(int name) => Void.Contains(name);

    public static bool IsFormatting(int name) => FormattingByHash.ContainsKey(name);

    public static string FormattingName(int name) => FormattingByHash[name];

    /// <summary>Whether the start of <paramref name="next"/> ends an open <paramref name="open"/> that has no end tag.</summary>
    public static bool EndsAt(int open, int next) => EndedBy.TryGetValue(open, out HashSet<int>? enders) && enders.Contains(next);

    /// <summary>How many characters the name at <paramref name="start"/> has.</summary>
    public static int LengthAt(string html, int start)
    {
        int end = start;
        while (end < html.Length && html[end] is not (' ' or '\t' or '\n' or '\r' or '\f' or '/' or '>')) end++;
        return end - start;
    }

    public static int Hash(ReadOnlySpan<char> name)
    {
        uint hash = 2166136261;
        foreach (char c in name) hash = (hash ^ (uint)(c is >= 'A' and <= 'Z' ? c | 0x20 : c)) * 16777619;
        return (int)hash;
    }

    private static HashSet<int> Hashes(string names) => [.. names.Split(' ').Select(name => Hash(name))];
}
