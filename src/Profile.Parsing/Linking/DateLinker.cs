using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Linking;

/// <summary>Finds the date of a casualty: the one its clause gives, else its sentence, else the last one before it in its paragraph, else the heading above.</summary>
internal static class DateLinker
{
    /// <summary>The longest stretch between a figure and the date of its own clause, in code units.</summary>
    private const int LongestClause = 80;

    /// <summary>Index into <paramref name="dates"/>, which are sorted by start; null when the paragraph gives none before the end of the sentence.</summary>
    public static int? DateOf(string text, CasualtyMention casualty, SourceSpan paragraph, IReadOnlyList<DateMention> dates)
    {
        SourceSpan sentence = casualty.Sentence ?? paragraph;
        int after = FirstFrom(dates, casualty.Span.Start);
        if (after < dates.Count && dates[after].Span.End <= casualty.Span.End) return after;
        bool follows = after < dates.Count && dates[after].Span.Start < sentence.End;
        if (follows && IsOneClause(text, casualty.Span.End, dates[after].Span.Start)) return after;
        int before = after - 1;
        if (before >= 0 && dates[before].Span.Start >= sentence.Start) return Finest(dates, before, sentence);
        if (follows) return after;
        return before >= 0 && dates[before].Span.Start >= paragraph.Start ? before : null;
    }

    /// <summary>The date that a heading gives the paragraphs below it: its only one, and no longer than a year; null else.</summary>
    public static int? DateOf(SourceSpan heading, IReadOnlyList<DateMention> dates)
    {
        int first = FirstFrom(dates, heading.Start);
        if (first == dates.Count || dates[first].Span.End > heading.End) return null;
        if (first + 1 < dates.Count && dates[first + 1].Span.Start < heading.End) return null;
        return dates[first].Precision is DatePrecision.Day or DatePrecision.Month or DatePrecision.Season or DatePrecision.Year ? first : null;
    }

    /// <summary>The date before it in the sentence, where that one says the same more finely: <c>In August 2014, during the 2014 war</c> is about August.</summary>
    private static int Finest(IReadOnlyList<DateMention> dates, int last, SourceSpan sentence)
    {
        int earlier = last - 1;
        return earlier >= 0 && dates[earlier].Span.Start >= sentence.Start && IsInside(dates[earlier], dates[last]) ? earlier : last;
    }

    private static bool IsInside(DateMention inner, DateMention outer) =>
        inner.Earliest is { } from && inner.Latest is { } to && outer.Earliest <= from && to <= outer.Latest;

    /// <summary>Index of the first date that starts at <paramref name="offset"/> or later.</summary>
    private static int FirstFrom(IReadOnlyList<DateMention> dates, int offset)
    {
        int low = 0, high = dates.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (dates[middle].Span.Start < offset) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// <summary>Whether neither a comma nor <c>and</c> nor another stop stands between the offsets.</summary>
    private static bool IsOneClause(string text, int start, int end)
    {
        if (end - start > LongestClause || end < start) return false;
        ReadOnlySpan<char> between = text.AsSpan(start, end - start);
        return between.IndexOfAny(",;:.") < 0 && !between.Contains(" and ", StringComparison.Ordinal);
    }
}
