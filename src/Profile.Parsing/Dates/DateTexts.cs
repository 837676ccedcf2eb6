using Profile.Parsing.Model;

namespace Profile.Parsing.Dates;

/// <summary>Keeps the EDTF and TIMEX3 of the dates written last, which come again within a document and in others: equal dates share their text.</summary>
/// <remarks>Safe for use by many threads: an entry is never changed, only replaced.</remarks>
internal sealed class DateTexts
{
    private const int Bits = 10, RangeBits = 8;

    private readonly Entry?[] _known = new Entry?[1 << Bits];
    private readonly RangeEntry?[] _ranges = new RangeEntry?[1 << RangeBits];

    public (string Edtf, Timex3 Timex3) Of(in DateValue value, in DateReading reading)
    {
        uint hash = value.Hash + (uint)(reading.Modifier + 1 ?? 0) * 211;
        ref Entry? slot = ref _known[(hash * 0x9E3779B9) >> (32 - Bits)];
        if (slot is { } known && known.Matches(value, reading)) return (known.Edtf, known.Timex3);
        string edtf = EdtfWriter.Write(value, reading.Approximate, reading.Uncertain);
        Timex3 timex3 = Timex3Writer.Write(value, reading.Modifier, reading.Approximate, edtf);
        slot = new Entry(value, reading.Modifier, reading.Approximate, reading.Uncertain, edtf, timex3);
        return (edtf, timex3);
    }

    /// <summary>The EDTF of a range; <paramref name="to"/> says nothing where it is open.</summary>
    public string OfRange(in ResolvedDate from, in ResolvedDate to, bool isOpen)
    {
        var range = new RangeKey(from.Value, DoubtOf(from), to.Value, DoubtOf(to), isOpen);
        ref RangeEntry? slot = ref _ranges[((from.Value.Hash * 31 + to.Value.Hash) * 0x9E3779B9) >> (32 - RangeBits)];
        if (slot is { } known && known.Range == range) return known.Edtf;
        string edtf = EdtfWriter.WriteRange(from, to, isOpen);
        slot = new RangeEntry(range, edtf);
        return edtf;
    }

    private static int DoubtOf(in ResolvedDate date) => (date.Reading.Approximate ? 1 : 0) + (date.Reading.Uncertain ? 2 : 0);

    private sealed class Entry(DateValue value, DateModifier? modifier, bool approximate, bool uncertain, string edtf, Timex3 timex3)
    {
        public string Edtf { get; } = edtf;

        public Timex3 Timex3 { get; } = timex3;

        public bool Matches(in DateValue other, in DateReading reading) =>
            value == other && modifier == reading.Modifier && approximate == reading.Approximate && uncertain == reading.Uncertain;
    }

    private readonly record struct RangeKey(DateValue From, int FromDoubt, DateValue To, int ToDoubt, bool IsOpen);

    private sealed record RangeEntry(RangeKey Range, string Edtf);
}
