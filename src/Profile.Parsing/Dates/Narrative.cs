namespace Profile.Parsing.Dates;

/// <summary>
/// Where the telling stands in time. A date that opens a sentence or stands in a heading moves it anywhere. Inside a sentence a date moves it too,
/// unless it is an aside (in parentheses, one that something lasts <c>until</c>) or a bare year before the one told of (<c>founded in 1998</c>).
/// </summary>
internal sealed class Narrative
{
    private readonly NarrativeAnchor?[] _last = new NarrativeAnchor?[(int)DateUnit.Century + 1];

    /// <summary>The last date told of each day of the year, at month * 32 + day.</summary>
    private readonly NarrativeAnchor?[] _days = new NarrativeAnchor?[13 * 32];

    /// <summary>The date at which the telling stands; null before the first dated one.</summary>
    public NarrativeAnchor? Current { get; private set; }

    /// <summary>The last date told, aside or not, that says at least its <paramref name="unit"/>; null when there is none.</summary>
    public NarrativeAnchor? Last(DateUnit unit) => _last[(int)unit];

    /// <summary>The last date told that is this day of a year, to which <c>the June 9 meeting</c> refers; null when there is none.</summary>
    public NarrativeAnchor? LastOf(int month, int day) => _days[month * 32 + day];

    public void Tell(in NarrativeAnchor anchor, bool frames, bool aside)
    {
        if (anchor.Value.Unit == DateUnit.Day) _days[anchor.Value.Month * 32 + anchor.Value.Day] = anchor;
        for (DateUnit unit = anchor.Value.Unit; unit <= DateUnit.Century; unit++) _last[(int)unit] = anchor;
        if (anchor.Value.Unit > DateUnit.Year) return;
        if (Current is not { } current || frames || (!aside && !LooksBack(anchor, current))) Move(anchor);
    }

    /// <summary>A bare year before the one told of is background: <c>founded in 1998</c>.</summary>
    private static bool LooksBack(in NarrativeAnchor anchor, in NarrativeAnchor current) =>
        anchor.Value.Unit == DateUnit.Year && anchor.Year < current.Year;

    /// <summary>A year that is told again leaves the month at which the telling stands.</summary>
    private void Move(in NarrativeAnchor anchor)
    {
        if (Current is { Month: > 0 } current && anchor.Month == 0 && anchor.Year == current.Year) return;
        Current = anchor;
    }
}
