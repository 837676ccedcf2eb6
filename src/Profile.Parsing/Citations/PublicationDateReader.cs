using Profile.Parsing.Model;

namespace Profile.Parsing.Citations;

/// <summary>
/// Reads the dates that citations print: <c>May 3, 2012</c>, <c>3 May 2012</c>, <c>3-5 May 2012</c>, <c>May/June, 1996</c>,
/// <c>October and November, 1976</c>, <c>Spring 2010</c>, <c>2012-05-03</c>, <c>1995 December 7</c>, <c>2003–2006</c>, <c>2012</c>.
/// </summary>
internal static class PublicationDateReader
{
    private const SourceWords Months = SourceWords.Month | SourceWords.ForeignMonth;
    private const int FirstYear = 1450;
    private const int LastYear = 2100;

    /// <summary>Reads the date that starts at token <paramref name="i"/>; <paramref name="end"/> is behind its last token.</summary>
    public static bool TryRead(NoteTokens note, int i, out PublicationDate date, out int end)
    {
        date = default;
        end = i;
        if (i >= note.Count) return false;
        if (note.Has(i, Months)) return TryReadMonth(note, i, ref date, ref end);
        if (note.Has(i, SourceWords.Season)) return TryReadSeason(note, i, ref date, ref end);
        if (!note.IsNumber(i)) return false;
        return IsYear(note, i) ? TryReadYear(note, i, ref date, ref end) : TryReadDay(note, i, ref date, ref end);
    }

    public static bool IsYear(NoteTokens note, int i) => note.IsNumber(i) && note[i].Length == 4 && note[i].Value is >= FirstYear and <= LastYear;

    /// <summary>The year at <paramref name="i"/> with the letter that may stand behind it: <c>2014</c>, <c>2014b</c>.</summary>
    public static PublicationDate YearAt(NoteTokens note, int i, out int end)
    {
        var year = new PublicationDate(note[i].Value, 0, 0);
        end = i + 1;
        if (!note.IsAttached(end) || !note[end].IsWord || note[end].Length > 1 || note[end].IsCapitalized) return year;
        return year with { Letter = note.Text[note[end++].Start] };
    }

    private static bool TryReadMonth(NoteTokens note, int i, ref PublicationDate date, ref int end)
    {
        int month = note.NumberOf(i);
        int at = SkipStop(note, i + 1);
        int lastMonth = 0;
        if (TryReadSecondMonth(note, at, out int second, out int behind)) (lastMonth, at) = (second, behind);
        int day = 0, lastDay = 0;
        if (IsDay(note, at) && !IsYear(note, at)) (day, lastDay, at) = ReadDays(note, at);
        at = SkipComma(note, at);
        at = SkipOf(note, at);
        if (!IsYear(note, at)) return false;
        end = at + 1;
        date = Build(note[at].Value, month, lastMonth, day, lastDay);
        return true;
    }

    /// <summary><c>May/June</c>, <c>July-September</c>, <c>October and November</c></summary>
    private static bool TryReadSecondMonth(NoteTokens note, int at, out int month, out int behind)
    {
        month = 0;
        behind = at;
        if (!note.Is(at, '/') && !note.IsDash(at) && !note.Has(at, SourceWords.Conjunction) && !note.Is(at, '&')) return false;
        if (!note.Has(at + 1, Months)) return false;
        month = note.NumberOf(at + 1);
        behind = SkipStop(note, at + 2);
        return true;
    }

    private static bool TryReadSeason(NoteTokens note, int i, ref PublicationDate date, ref int end)
    {
        int season = note.NumberOf(i);
        int at = i + 1;
        if ((note.Is(at, '/') || note.IsDash(at)) && note.Has(at + 1, SourceWords.Season)) at += 2;
        at = SkipComma(note, at);
        if (!IsYear(note, at)) return false;
        date = new PublicationDate(note[at].Value, 0, 0) { Season = season };
        end = at + 1;
        if ((note.IsDash(end) || note.Is(end, '/')) && note.IsNumber(end + 1) && note.IsAttached(end + 1) && note[end + 1].Length is 2 or 4) end += 2;
        return true;
    }

    private static bool TryReadYear(NoteTokens note, int i, ref PublicationDate date, ref int end)
    {
        int year = note[i].Value;
        if (note.IsDash(i + 1) && note.IsAttached(i + 1) && IsTwoDigits(note, i + 2) && note.IsDash(i + 3) && IsTwoDigits(note, i + 4))
        {
            date = Build(year, note[i + 2].Value, 0, note[i + 4].Value, 0);
            end = i + 5;
            return !date.IsYearOnly;
        }
        int at = SkipComma(note, SkipStop(note, i + 1));
        if (note.Has(at, Months) && IsDay(note, SkipStop(note, at + 1)) && !IsYear(note, SkipStop(note, at + 1)))
        {
            int day = SkipStop(note, at + 1);
            date = Build(year, note.NumberOf(at), 0, note[day].Value, 0);
            end = day + 1;
            return true;
        }
        if (IsDay(note, at) && note.Has(at + 1, Months) && !IsYear(note, SkipComma(note, SkipStop(note, at + 2))))
        {
            date = Build(year, note.NumberOf(at + 1), 0, note[at].Value, 0);
            end = at + 2;
            return true;
        }
        if (note.Has(at, Months) && !note.IsNumber(SkipComma(note, SkipStop(note, at + 1))))
        {
            date = Build(year, note.NumberOf(at), 0, 0, 0);
            end = at + 1;
            return true;
        }
        date = YearAt(note, i, out end);
        if (note.IsDash(i + 1) && IsYear(note, i + 2) && note[i + 2].Value > year)
        {
            date = date with { EndYear = note[i + 2].Value };
            end = i + 3;
        }
        return true;
    }

    private static bool TryReadDay(NoteTokens note, int i, ref PublicationDate date, ref int end)
    {
        if (!IsDay(note, i)) return false;
        if (TryReadNumeric(note, i, ref date, ref end)) return true;
        (int day, int lastDay, int at) = ReadDays(note, i);
        at = SkipOf(note, at);
        if (note.Is(at, '.') && note.Has(at + 1, SourceWords.ForeignMonth)) at++;
        if (!note.Has(at, Months)) return false;
        int month = note.NumberOf(at);
        at = SkipOf(note, SkipComma(note, SkipStop(note, at + 1)));
        if (!IsYear(note, at)) return false;
        date = Build(note[at].Value, month, 0, day, lastDay);
        end = at + 1;
        return true;
    }

    /// <summary><c>25.04.2013</c>, <c>25/4/2013</c>; where both could be the month, only the year is certain.</summary>
    private static bool TryReadNumeric(NoteTokens note, int i, ref PublicationDate date, ref int end)
    {
        bool dots = note.Is(i + 1, '.');
        if (!dots && !note.Is(i + 1, '/')) return false;
        char mark = dots ? '.' : '/';
        if (!note.IsNumber(i + 2) || !note.IsAttached(i + 1) || !note.IsAttached(i + 2) || !note.Is(i + 3, mark) || !note.IsAttached(i + 3)) return false;
        if (!IsYear(note, i + 4) || !note.IsAttached(i + 4)) return false;
        int first = note[i].Value, second = note[i + 2].Value;
        if (first > 31 || second > 31 || (first > 12 && second > 12)) return false;
        end = i + 5;
        int year = note[i + 4].Value;
        if (dots || first > 12) date = Build(year, second, 0, first, 0);
        else if (second > 12) date = Build(year, first, 0, second, 0);
        else date = new PublicationDate(year, 0, 0);
        return true;
    }

    private static (int Day, int LastDay, int At) ReadDays(NoteTokens note, int i)
    {
        int day = note[i].Value, at = SkipOrdinal(note, i + 1), last = 0;
        if (note.IsDash(at) && IsDay(note, at + 1) && note[at + 1].Value > day)
        {
            last = note[at + 1].Value;
            at = SkipOrdinal(note, at + 2);
        }
        return (day, last, at);
    }

    private static int SkipOrdinal(NoteTokens note, int at) => note.IsAttached(at) && note.Has(at, SourceWords.Ordinal) ? at + 1 : at;

    /// <summary>The date with only the parts that a calendar has.</summary>
    private static PublicationDate Build(int year, int month, int lastMonth, int day, int lastDay)
    {
        if (month is < 1 or > 12) return new PublicationDate(year, 0, 0);
        if (lastMonth > 0)
        {
            int firstYear = lastMonth < month ? year - 1 : year;
            return new PublicationDate(firstYear, month, 0) { EndYear = year, EndMonth = lastMonth };
        }
        int days = CalendarDate.DaysInMonth(year, month);
        if (day > days || day == 0) return new PublicationDate(year, month, 0);
        var date = new PublicationDate(year, month, day);
        return lastDay > day && lastDay <= days ? date with { EndYear = year, EndMonth = month, EndDay = lastDay } : date;
    }

    private static bool IsDay(NoteTokens note, int i) => note.IsNumber(i) && note[i].Length <= 2 && note[i].Value is >= 1 and <= 31;

    private static bool IsTwoDigits(NoteTokens note, int i) => note.IsNumber(i) && note[i].Length == 2 && note.IsAttached(i);

    private static int SkipStop(NoteTokens note, int i) => note.Is(i, '.') ? i + 1 : i;

    private static int SkipOf(NoteTokens note, int i) => note.IsWord(i, note.Words.OfWord) || note.IsWord(i, note.Words.De) ? i + 1 : i;

    private static int SkipComma(NoteTokens note, int i) => note.Is(i, ',') ? i + 1 : i;
}
