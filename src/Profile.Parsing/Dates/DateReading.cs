using Profile.Parsing.Model;

namespace Profile.Parsing.Dates;

/// <summary>One date as it is printed, before anything is taken from its context.</summary>
internal record struct DateReading
{
    /// <summary>Index of its first token.</summary>
    public int First { get; set; }

    /// <summary>Index just behind its last token.</summary>
    public int End { get; set; }

    public DateUnit Unit { get; set; }

    /// <summary>Astronomical year, of a decade or century its first; null when not printed.</summary>
    public int? Year { get; set; }

    /// <summary>The year lacks its century: <c>'89</c>.</summary>
    public bool ShortYear { get; set; }

    /// <summary>0 when not printed.</summary>
    public int Month { get; set; }

    /// <summary>0 when not printed.</summary>
    public int Day { get; set; }

    /// <summary>EDTF code, 21-24 season, 33-36 quarter, 40-41 half; else 0.</summary>
    public int Season { get; set; }

    public DateModifier? Modifier { get; set; }

    /// <summary>The other end of <c>mid-to-late</c>; null when there is one modifier or none.</summary>
    public DateModifier? ModifierTo { get; set; }

    public bool Approximate { get; set; }

    public bool Uncertain { get; set; }

    /// <summary>The parts that another item of its list supplies: month and year of <c>3</c> in <c>3 and 5 May 1998</c>.</summary>
    public InferredParts Borrowed { get; set; }

    /// <summary>How many dates further on (or back, below 0) that item stands.</summary>
    public int LenderDistance { get; set; }

    /// <summary>Day and month may be the other way round.</summary>
    public bool IsAmbiguous { get; set; }

    public DateContext Context { get; set; }

    /// <summary>The unit of <see cref="Shift"/>, where the context is a shift.</summary>
    public DateUnit ShiftUnit { get; set; }

    /// <summary>Units to move: 0 the same, 1 the next, -2 two before.</summary>
    public int Shift { get; set; }

    /// <summary>Nothing of it comes from context.</summary>
    public readonly bool IsComplete =>
        Year.HasValue && !ShortYear && Context == DateContext.Narrative && (Unit != DateUnit.Day || Month != 0);

    /// <summary>Only a day of the month is printed: <c>the 14th</c>.</summary>
    public readonly bool IsBareDay => Unit == DateUnit.Day && Month == 0 && Context == DateContext.Narrative;

    /// <summary>It names a day, month or season but no year, and takes the year from the narrative.</summary>
    public readonly bool LacksYear => Year is null && Context == DateContext.Narrative;
}
