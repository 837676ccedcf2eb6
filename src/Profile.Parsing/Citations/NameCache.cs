using Profile.Parsing.Model;

namespace Profile.Parsing.Citations;

/// <summary>Gives equal names of a document the same object, as long as they come up again soon.</summary>
/// <remarks>Of fixed size, without names of many characters: it outlives the documents. Safe for use by many threads: what it holds is never changed, only replaced.</remarks>
internal sealed class NameCache
{
    private const int Size = 512;

    private readonly CslName?[] _names = new CslName?[Size];

    /// <summary>Lists of one name, at the place of the name.</summary>
    private readonly CslName[]?[] _lists = new CslName[]?[Size];

    public CslName Of(string? given, string? particle, string? family, string? suffix)
    {
        ref CslName? slot = ref _names[PlaceOf(given, family)];
        if (slot is { Literal: null } known && known.Family == family && known.Given == given && known.NonDroppingParticle == particle && known.Suffix == suffix) return known;
        var name = new CslName { Given = given, NonDroppingParticle = particle, Family = family, Suffix = suffix };
        if (IsShort(given) && IsShort(particle) && IsShort(family) && IsShort(suffix)) slot = name;
        return name;
    }

    public CslName OfLiteral(string? literal)
    {
        ref CslName? slot = ref _names[PlaceOf(null, literal)];
        if (slot is { Family: null, Given: null } known && known.Literal == literal) return known;
        var name = new CslName { Literal = literal };
        if (IsShort(literal)) slot = name;
        return name;
    }

    /// <summary>The list of the names, which is shared where there is one.</summary>
    public CslName[] ListOf(List<CslName> names)
    {
        if (names.Count != 1) return names.Count == 0 ? [] : names.ToArray();
        CslName name = names[0];
        ref CslName[]? slot = ref _lists[PlaceOf(name.Given, name.Family ?? name.Literal)];
        if (slot is { } known && ReferenceEquals(known[0], name)) return known;
        CslName[] list = [name];
        if (ReferenceEquals(_names[PlaceOf(name.Given, name.Family ?? name.Literal)], name)) slot = list;
        return list;
    }

    private static bool IsShort(string? text) => text is null || text.Length <= TextCache.Longest;

    private static uint PlaceOf(string? given, string? family)
    {
        uint hash = HashOf(given) * 31 + HashOf(family);
        return (hash ^ (hash >> 16)) % Size;
    }

    private static uint HashOf(string? text)
    {
        if (string.IsNullOrEmpty(text)) return 0;
        return (((uint)text.Length * 16777619 ^ text[0]) * 16777619 ^ text[text.Length / 2]) * 16777619 ^ text[^1];
    }
}
