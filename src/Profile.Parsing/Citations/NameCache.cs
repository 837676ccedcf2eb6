using Profile.Parsing.Model;

namespace Profile.Parsing.Citations;

/// <summary>Gives equal names of a document the same object, as long as they come up again soon.</summary>
/// <remarks>Of fixed size, so that it costs the same whatever the document holds.</remarks>
internal sealed class NameCache
{
    private const int Size = 512;

    private readonly CslName?[] _names = new CslName?[Size];

    public CslName Of(string? given, string? particle, string? family, string? suffix)
    {
        uint hash = HashOf(given) * 31 + HashOf(family);
        ref CslName? known = ref _names[(hash ^ (hash >> 16)) % Size];
        if (known is null || known.Family != family || known.Given != given || known.NonDroppingParticle != particle || known.Suffix != suffix || known.Literal is not null)
            known = new CslName { Given = given, NonDroppingParticle = particle, Family = family, Suffix = suffix };
        return known;
    }

    public CslName OfLiteral(string? literal)
    {
        uint hash = HashOf(literal);
        ref CslName? known = ref _names[(hash ^ (hash >> 16)) % Size];
        if (known is null || known.Literal != literal || known.Family is not null || known.Given is not null) known = new CslName { Literal = literal };
        return known;
    }

    private static uint HashOf(string? text)
    {
        if (string.IsNullOrEmpty(text)) return 0;
        return (((uint)text.Length * 16777619 ^ text[0]) * 16777619 ^ text[text.Length / 2]) * 16777619 ^ text[^1];
    }
}
