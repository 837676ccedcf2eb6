using Profile.Parsing.Model;

namespace Profile.Parsing.Dates;

/// <summary>One date as it is printed, before anything is taken from its context.</summary>
/// <remarks>Thirty-two bytes: many are made and thrown away while the grammar looks for the production that fits.</remarks>
internal struct DateReading
{
    private int _year;
    private short _shift;
    private sbyte _lenderDistance;
    private bool _hasYear;
    private byte _month, _day, _season;

    // One more than the value, 0 for null.
    private byte _modifier, _modifierTo;

    /// <summary>Index of its first token, within the passage.</summary>
    public int First { get; set; }

    /// <summary>Index just behind its last token.</summary>
    public int End { get; set; }

    public DateUnit Unit { get; set; }

    /// <summary>Astronomical year, of a decade or century its first; null when not printed.</summary>
    public int? Year
    {
        readonly get => _hasYear ? _year : null;
        set => (_year, _hasYear) = (value.GetValueOrDefault(), value.HasValue);
    }

    /// <summary>The year lacks its century: <c>'89</c>.</summary>
    public bool ShortYear { get; set; }

    /// <summary>0 when not printed.</summary>
    public int Month
    {
        readonly get => _month;
        set => _month = (byte)value;
    }

    /// <summary>0 when not printed.</summary>
    public int Day
    {
        readonly get => _day;
        set => _day = (byte)value;
    }

    /// <summary>EDTF code, 21-24 season, 33-36 quarter, 40-41 half; else 0.</summary>
    public int Season
    {
        readonly get => _season;
        set => _season = (byte)value;
    }

    public DateModifier? Modifier
    {
        readonly get => _modifier == 0 ? null : (DateModifier)(_modifier - 1);
        set => _modifier = (byte)(value + 1 ?? 0);
    }

    /// <summary>The other end of <c>mid-to-late</c>; null when there is one modifier or none.</summary>
    public DateModifier? ModifierTo
    {
        readonly get => _modifierTo == 0 ? null : (DateModifier)(_modifierTo - 1);
        set => _modifierTo = (byte)(value + 1 ?? 0);
    }

    public bool Approximate { get; set; }

    public bool Uncertain { get; set; }

    /// <summary>The parts that another item of its list supplies: month and year of <c>3</c> in <c>3 and 5 May 1998</c>.</summary>
    public InferredParts Borrowed { get; set; }

    /// <summary>How many dates further on (or back, below 0) that item stands.</summary>
    public int LenderDistance
    {
        readonly get => _lenderDistance;
        set => _lenderDistance = (sbyte)value;
    }

    /// <summary>Day and month may be the other way round.</summary>
    public bool IsAmbiguous { get; set; }

    public DateContext Context { get; set; }

    /// <summary>The unit of <see cref="Shift"/>, where the context is a shift.</summary>
    public DateUnit ShiftUnit { get; set; }

    /// <summary>Units to move: 0 the same, 1 the next, -2 two before; at most 99 centuries.</summary>
    public int Shift
    {
        readonly get => _shift;
        set => _shift = (short)value;
    }

    /// <summary>Nothing of it comes from context.</summary>
    public readonly bool IsComplete => _hasYear && !ShortYear && Context == DateContext.Narrative && (Unit != DateUnit.Day || _month != 0);

    /// <summary>Only a day of the month is printed: <c>the 14th</c>.</summary>
    public readonly bool IsBareDay => Unit == DateUnit.Day && _month == 0 && Context == DateContext.Narrative;

    /// <summary>It names a day, month or season but no year, and takes the year from the narrative.</summary>
    public readonly bool LacksYear => !_hasYear && Context == DateContext.Narrative;
}
