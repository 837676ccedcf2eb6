using System.Collections.Frozen;

namespace Profile.Parsing.Reading;

/// <summary>What the pre-scan of a page must know of tags, by their names.</summary>
internal static class TagNames
{
    private static readonly string[] Formatting = ["a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"];

    /// <summary>Names whose start ends an open element without an end tag, as <c>li</c> ends <c>li</c>; an element ends where one of its own group starts.</summary>
    private static readonly (string Open, string EndedBy)[] Implied =
    [
        ("p", "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer header hgroup main menu nav ol p search section summary ul h1 h2 h3 h4 h5 h6 pre listing form li dd dt plaintext hr xmp table"),
        ("li", "li"),
        ("dt", "dt dd"),
        ("dd", "dt dd"),
        ("option", "option optgroup"),
        ("tr", "tr tbody thead tfoot"),
        ("td", "td th tr tbody thead tfoot"),
        ("th", "td th tr tbody thead tfoot"),
        ("tbody", "tbody thead tfoot"),
        ("thead", "tbody thead tfoot"),
        ("rp", "rp rt"),
        ("rt", "rp rt"),
    ];

    private static readonly FrozenDictionary<string, TagName> Names = Build();
    private static readonly FrozenDictionary<string, TagName>.AlternateLookup<ReadOnlySpan<char>> ByName = Names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Most tags stand in lower case: a look at one slot tells them. Of names that share a slot, one has it.</summary>
    private static readonly TagName?[] InLowerCase = Slots();

    private static readonly TagName Unknown = new(Names.Count, "", TagTraits.None, 0, 0);

    /// <summary>How many names <see cref="TagName.Id"/> tells apart; all unknown ones share the last.</summary>
    public static int Count => Names.Count + 1;

    /// <summary>How many characters the name at <paramref name="start"/> has.</summary>
    public static int LengthAt(string html, int start)
    {
        int end = start;
        while (end < html.Length && html[end] is not (' ' or '\t' or '\n' or '\r' or '\f' or '/' or '>')) end++;
        return end - start;
    }

    public static TagName Of(ReadOnlySpan<char> name)
    {
        TagName? usual = InLowerCase[SlotOf(name)];
        return usual is not null && name.SequenceEqual(usual.Name) ? usual : Find(name);
    }

    private static TagName Find(ReadOnlySpan<char> name) => ByName.TryGetValue(name, out TagName? known) ? known : Unknown;

    private static int SlotOf(ReadOnlySpan<char> name) => (name.Length + 31 * name[0] + 7 * name[^1]) & 255;

    private static TagName?[] Slots()
    {
        var slots = new TagName?[256];
        foreach (TagName tag in Names.Values.OrderByDescending(tag => tag.Id)) slots[SlotOf(tag.Name)] = tag;
        return slots;
    }

    private static void Add(Dictionary<string, (TagTraits Traits, int Ends, int EndedBy)> traits, TagTraits added, string names)
    {
        foreach (string name in names.Split(' ')) traits[name] = traits.GetValueOrDefault(name) is var known ? (known.Traits | added, known.Ends, known.EndedBy) : default;
    }

    private static FrozenDictionary<string, TagName> Build()
    {
        var traits = new Dictionary<string, (TagTraits Traits, int Ends, int EndedBy)>(StringComparer.OrdinalIgnoreCase);
        foreach (string name in "html head body div span sup sub ul ol dl cite q abbr template".Split(' ')) traits[name] = default;
        foreach (string name in "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr".Split(' ')) traits[name] = (TagTraits.Void, 0, 0);
        foreach (string name in Formatting) traits[name] = (TagTraits.Formatting, 0, 0);
        foreach (string name in "script style textarea title xmp iframe noembed noframes".Split(' ')) traits[name] = (TagTraits.RawText, 0, 0);
        traits["plaintext"] = (TagTraits.Plaintext, 0, 0);
        Add(traits, TagTraits.Foreign, "svg math");
        Add(traits, TagTraits.EndsForeign, "b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var");
        Add(traits, TagTraits.Select, "select");
        Add(traits, TagTraits.EndsSelect, "input keygen textarea caption table tbody tfoot thead tr td th");
        Add(traits, TagTraits.InSelect, "script textarea");
        for (int i = 0; i < Implied.Length; i++)
        {
            foreach (string name in Implied[i].EndedBy.Split(' ')) traits[name] = traits.GetValueOrDefault(name) is var known ? (known.Traits, known.Ends | (1 << i), known.EndedBy) : default;
            traits[Implied[i].Open] = traits.GetValueOrDefault(Implied[i].Open) is var open ? (open.Traits, open.Ends, 1 << i) : default;
        }
        int id = 0;
        return traits.ToFrozenDictionary(tag => tag.Key, tag => new TagName(id++, tag.Key, tag.Value.Traits, tag.Value.Ends, tag.Value.EndedBy), StringComparer.OrdinalIgnoreCase);
    }
}
