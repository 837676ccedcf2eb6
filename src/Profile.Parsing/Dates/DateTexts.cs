using Profile.Parsing.Model;

namespace Profile.Parsing.Dates;

/// <summary>Keeps the EDTF and TIMEX3 of the dates written last, which come again within a document and in others: equal dates share their text.</summary>
/// <remarks>Safe for use by many threads: an entry is never changed, only replaced.</remarks>
internal sealed class DateTexts
{
    private const int Bits = 10;

    private readonly Entry?[] _known = new Entry?[1 << Bits];

    public (string Edtf, Timex3 Timex3) Of(in DateValue value, in DateReading reading)
    {
        uint hash = ((uint)(value.Year ?? -1) * 31 + (uint)value.Month) * 37 + (uint)value.Day + (uint)value.Season + (uint)value.Unit * 101 + (uint)(reading.Modifier + 1 ?? 0) * 211;
        ref Entry? slot = ref _known[(hash * 0x9E3779B9) >> (32 - Bits)];
        if (slot is { } known && known.Matches(value, reading)) return (known.Edtf, known.Timex3);
        string edtf = EdtfWriter.Write(value, reading.Approximate, reading.Uncertain);
        Timex3 timex3 = Timex3Writer.Write(value, reading.Modifier, reading.Approximate, edtf);
        slot = new Entry(value, reading.Modifier, reading.Approximate, reading.Uncertain, edtf, timex3);
        return (edtf, timex3);
    }

    private sealed class Entry(DateValue value, DateModifier? modifier, bool approximate, bool uncertain, string edtf, Timex3 timex3)
    {
        public string Edtf { get; } = edtf;

        public Timex3 Timex3 { get; } = timex3;

        public bool Matches(in DateValue other, in DateReading reading) =>
            value == other && modifier == reading.Modifier && approximate == reading.Approximate && uncertain == reading.Uncertain;
    }
}
