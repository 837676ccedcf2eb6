using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Linking;

/// <summary>Finds the date of a casualty: the one its clause gives, else its sentence, else the last one before it in its paragraph, else the heading above.</summary>
/// <remarks>It goes forward through the dates, which are sorted by start: ask for casualties in the order of theirs.</remarks>
internal sealed class DateLinker(string text, IReadOnlyList<DateMention> dates)
{
    /// <summary>The longest stretch between a figure and the date of its own clause, in code units.</summary>
    private const int LongestClause = 80;

    private int _next, _nextOfHeading;

    /// <summary>Index of the date; null when the paragraph gives none before the end of the sentence.</summary>
    public int? DateOf(CasualtyMention casualty, SourceSpan paragraph)
    {
        SourceSpan sentence = casualty.Sentence ?? paragraph;
        int after = FirstFrom(casualty.Span.Start, ref _next);
        SourceSpan next = after < dates.Count ? dates[after].Span : default;
        if (after < dates.Count && next.End <= casualty.Span.End) return after;
        bool follows = after < dates.Count && next.Start < sentence.End;
        if (follows && IsOneClause(casualty.Span.End, next.Start)) return after;
        int before = after - 1;
        if (before >= 0 && dates[before].Span.Start >= sentence.Start) return Finest(before, sentence);
        if (follows) return after;
        return before >= 0 && dates[before].Span.Start >= paragraph.Start ? Foreground(before) : null;
    }

    /// <summary>The date that a sentence leaves to the next: not a year that is told from it and lies before it, as in <c>during 2023, a third more than the previous year</c>.</summary>
    private int Foreground(int last)
    {
        int told = last;
        while (told > 0 && dates[told] is { Precision: DatePrecision.Year, Inferred.Count: > 0, Sentence: { } sentence } year && dates[told - 1].Sentence == sentence && year.Latest < dates[told - 1].Earliest) told--;
        return told;
    }

    /// <summary>The date that a heading gives the paragraphs below it: its only one, and no longer than a year; null else.</summary>
    public int? DateOf(SourceSpan heading)
    {
        int first = FirstFrom(heading.Start, ref _nextOfHeading);
        if (first == dates.Count || dates[first].Span.End > heading.End) return null;
        if (first + 1 < dates.Count && dates[first + 1].Span.Start < heading.End) return null;
        return dates[first].Precision is DatePrecision.Day or DatePrecision.Month or DatePrecision.Season or DatePrecision.Year ? first : null;
    }

    /// <summary>The date before it in the sentence, where that one says the same more finely: <c>In August 2014, during the 2014 war</c> is about August.</summary>
    private int Finest(int last, SourceSpan sentence)
    {
        int earlier = last - 1;
        return earlier >= 0 && dates[earlier].Span.Start >= sentence.Start && IsInside(dates[earlier], dates[last]) ? earlier : last;
    }

    private static bool IsInside(DateMention inner, DateMention outer) =>
        inner.Earliest is { } from && inner.Latest is { } to && outer.Earliest <= from && to <= outer.Latest;

    /// <summary>Index of the first date that starts at <paramref name="offset"/> or later. <paramref name="cursor"/> is moved there.</summary>
    private int FirstFrom(int offset, ref int cursor)
    {
        while (cursor < dates.Count && dates[cursor].Span.Start < offset) cursor++;
        return cursor;
    }

    /// <summary>Whether neither a comma nor <c>and</c> nor another stop stands between the offsets.</summary>
    private bool IsOneClause(int start, int end)
    {
        if (end - start > LongestClause || end < start) return false;
        ReadOnlySpan<char> between = text.AsSpan(start, end - start);
        return between.IndexOfAny(",;:.") < 0 && !between.Contains(" and ", StringComparison.Ordinal);
    }
}
