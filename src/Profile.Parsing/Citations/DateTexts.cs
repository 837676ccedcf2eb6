using Profile.Parsing.Model;

namespace Profile.Parsing.Citations;

/// <summary>Keeps the EDTF and CSL forms of the dates that were printed last: equal dates of a document share them.</summary>
/// <remarks>Of fixed size, so that it costs the same whatever the document holds.</remarks>
internal sealed class DateTexts
{
    private const int Size = 512;

    private readonly Entry?[] _known = new Entry?[Size];

    public Entry Of(in PublicationDate date)
    {
        uint hash = (((uint)date.Year * 13 + (uint)date.Month) * 32 + (uint)date.Day) ^ ((uint)date.EndYear * 11 + (uint)date.EndMonth * 7 + (uint)date.EndDay * 5 + (uint)date.Season * 3);
        ref Entry? known = ref _known[hash % Size];
        if (known is null || known.Date != date) known = new Entry(date, date.Edtf, date.Csl);
        return known;
    }

    internal sealed record Entry(PublicationDate Date, string Edtf, CslDate Csl);
}
