using Profile.Parsing.Model;

namespace Profile.Parsing.Citations;

/// <summary>Keeps the EDTF and CSL forms of the dates that were printed last, in this document and in others: equal dates share them.</summary>
/// <remarks>Of fixed size. Safe for use by many threads: an entry is never changed, only replaced.</remarks>
internal sealed class DateTexts
{
    private const int Bits = 10;

    private readonly Entry?[] _known = new Entry?[1 << Bits];

    public Entry Of(PublicationDate date)
    {
        uint first = ((uint)date.Year * 13 + (uint)date.Month) * 32 + (uint)date.Day, last = ((uint)date.EndYear * 13 + (uint)date.EndMonth) * 32 + (uint)date.EndDay;
        uint hash = (first * 31 + last) * 5 + (uint)date.Season;
        ref Entry? slot = ref _known[(hash * 0x9E3779B9) >> (32 - Bits)];
        if (slot is { } known && known.Date == date) return known;
        return slot = new Entry(date, date.Edtf, date.Csl);
    }

    internal sealed class Entry(PublicationDate date, string edtf, CslDate csl)
    {
        public PublicationDate Date { get; } = date;

        public string Edtf { get; } = edtf;

        public CslDate Csl { get; } = csl;

        /// <summary>By which dates of works are compared.</summary>
        public ulong Key { get; } = FoldedText.KeyOf(edtf);
    }
}
