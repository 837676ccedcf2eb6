using System.Buffers;
using Profile.Parsing.Text;

namespace Profile.Parsing.Dates;

/// <summary>
/// Where the telling stands in time. A date that opens a sentence or stands in a heading moves it anywhere. Inside a sentence a date moves it too,
/// unless it is an aside (in parentheses, one that something lasts <c>until</c>) or a bare year before the one told of (<c>founded in 1998</c>).
/// </summary>
internal sealed class Narrative : IDisposable
{
    private const int Nowhere = -1;

    /// <summary>The dates told, by which the others are kept.</summary>
    private readonly RentedList<NarrativeAnchor> _told = new();

    /// <summary>The last date told of each unit, and of each day of the year (at month * 32 + day).</summary>
    private readonly int[] _last = ArrayPool<int>.Shared.Rent((int)DateUnit.Century + 1), _days = ArrayPool<int>.Shared.Rent(13 * 32);
    private int _current = Nowhere;

    public Narrative()
    {
        Array.Fill(_last, Nowhere);
        Array.Fill(_days, Nowhere);
    }

    /// <summary>The date at which the telling stands; null before the first dated one.</summary>
    public NarrativeAnchor? Current => At(_current);

    /// <summary>The last date told, aside or not, that says at least its <paramref name="unit"/>; null when there is none.</summary>
    public NarrativeAnchor? Last(DateUnit unit) => At(_last[(int)unit]);

    /// <summary>The last date told that is this day of a year, to which <c>the June 9 meeting</c> refers; null when there is none.</summary>
    public NarrativeAnchor? LastOf(int month, int day) => At(_days[month * 32 + day]);

    public void Tell(in NarrativeAnchor anchor, bool frames, bool aside)
    {
        int at = _told.Count;
        _told.Add(anchor);
        if (anchor.Value.Unit == DateUnit.Day) _days[anchor.Value.Month * 32 + anchor.Value.Day] = at;
        for (DateUnit unit = anchor.Value.Unit; unit <= DateUnit.Century; unit++) _last[(int)unit] = at;
        if (anchor.Value.Unit > DateUnit.Year) return;
        if (_current == Nowhere || frames || (!aside && !LooksBack(anchor, _told[_current]))) Move(anchor, at);
    }

    public void Dispose()
    {
        _told.Dispose();
        ArrayPool<int>.Shared.Return(_last);
        ArrayPool<int>.Shared.Return(_days);
    }

    private NarrativeAnchor? At(int index) => index == Nowhere ? null : _told[index];

    /// <summary>A bare year before the one told of is background: <c>founded in 1998</c>.</summary>
    private static bool LooksBack(in NarrativeAnchor anchor, in NarrativeAnchor current) =>
        anchor.Value.Unit == DateUnit.Year && anchor.Year < current.Year;

    /// <summary>A year that is told again leaves the month at which the telling stands.</summary>
    private void Move(in NarrativeAnchor anchor, int at)
    {
        if (_current != Nowhere && _told[_current].Month > 0 && anchor.Month == 0 && anchor.Year == _told[_current].Year) return;
        _current = at;
    }
}
