using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Casualties;

/// <summary>Goes through the dates of a text along with its tokens, looking at each date once.</summary>
internal struct DateCursor
{
    private readonly IReadOnlyList<DateMention> _dates;
    private int _index;

    public DateCursor(IReadOnlyList<DateMention> dates)
    {
        _dates = dates;
        _index = -1;
        MoveNext();
    }

    /// <summary>The first date that ends behind what was passed, from the greatest offset on when there is none.</summary>
    public SourceSpan Next { get; private set; }

    /// <summary>Passes the dates that end at or before <paramref name="offset"/>.</summary>
    public void Pass(int offset)
    {
        while (Next.End <= offset) MoveNext();
    }

    private void MoveNext() => Next = ++_index < _dates.Count ? _dates[_index].Span : new SourceSpan(int.MaxValue, int.MaxValue);
}
