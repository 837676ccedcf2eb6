using Profile.Parsing.Text;
using static Profile.Parsing.Dates.DateWordClass;

namespace Profile.Parsing.Dates;

internal readonly ref partial struct DateGrammar
{
    /// <summary>The most days that one month is read for.</summary>
    private const int LongestList = 8;

    /// <summary>Reads <c>3, 5 and 7 May 1998</c>: three dates with one month and year.</summary>
    /// <param name="at">Where the first of them may be.</param>
    /// <param name="listless">Before this token no list opens: what the numbers up to it are followed by is looked at once for all of them.</param>
    /// <param name="found">Takes the dates.</param>
    private bool TryDayList(int at, ref int listless, RentedList<DateExpression> found)
    {
        if (at < listless || Digits(at) is 0 or > 2 || !StartsFree(at)) return false;
        int next = at, items = 1;
        bool closed = false;
        while (!closed && TryDay(next, out DayNumber day) && TryNextItem(day.End, out int item, out closed))
        {
            next = item;
            items++;
        }
        listless = next;
        if (!closed || !TryDayFirst(next, out DateReading month)) return false;
        if (items > LongestList)
        {
            listless = Item(at, items - LongestList);
            return false;
        }
        month.First = next;
        for (int i = at; i < next;)
        {
            TryDay(i, out DayNumber day);
            DateReading item = month with { First = i, End = day.End, Day = day.Value, LenderDistance = --items };
            found.Append() = DateExpression.Of(item with { Borrowed = InferredParts.Year | InferredParts.Month });
            TryNextItem(day.End, out i, out _);
        }
        found.Append() = DateExpression.Of(month);
        return true;
    }

    /// <summary>The first token of the item so many behind the one at <paramref name="at"/>.</summary>
    private int Item(int at, int items)
    {
        for (; items > 0; items--)
        {
            TryDay(at, out DayNumber day);
            TryNextItem(day.End, out at, out _);
        }
        return at;
    }

    /// <summary>Goes on from <c>March 3</c> to <c>5 and 7, 2015</c>, and gives the year to all of them.</summary>
    private void AddMoreDays(in DateReading head, RentedList<DateExpression> found)
    {
        if (head.Year.HasValue || head.Month == 0) return;
        int count = found.Count, next = head.End;
        bool closed = false;
        DateReading last = head;
        while (!closed && found.Count - count < LongestList && TryNextItem(next, out int item, out closed) && TryDay(item, out DayNumber day))
        {
            last = head with { First = item, End = day.End, Day = day.Value };
            found.Append() = DateExpression.Of(last);
            next = day.End;
        }
        bool ends = closed && next == last.End && (TryYearAfter(next, ref last) || !IsWord(next)) && !IsHyphen(next);
        if (!ends || found.Count == count)
        {
            found.CutTo(count);
            return;
        }
        for (int i = count - 1; i < found.Count; i++) found[i] = InList(found[i], i - count + 1, found.Count - 1 - i, last);
    }

    /// <summary>An item of <c>March 3, 5 and 7, 2015</c>: the first has the month, the last the year.</summary>
    private static DateExpression InList(in DateExpression item, int fromFirst, int toLast, in DateReading last)
    {
        DateReading reading = item.From with { Year = last.Year, ShortYear = last.ShortYear };
        if (toLast == 0) reading.End = last.End;
        if (fromFirst > 0) (reading.Borrowed, reading.LenderDistance) = (InferredParts.Month, -fromFirst);
        if (toLast > 0 && last.Year.HasValue) (reading.Borrowed, reading.LenderDistance) = (reading.Borrowed | InferredParts.Year, toLast);
        return DateExpression.Of(reading);
    }

    /// <summary>Steps over <c>,</c> or <c>and</c> to the next item of a list.</summary>
    private bool TryNextItem(int at, out int item, out bool last)
    {
        last = false;
        item = at;
        if (IsPunctuation(item, ',')) item++;
        if (Is(item, Conjunction))
        {
            last = true;
            item++;
        }
        return item > at && Digits(item) is 1 or 2;
    }
}
