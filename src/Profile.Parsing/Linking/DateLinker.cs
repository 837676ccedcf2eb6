using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Linking;

/// <summary>Finds the date of a casualty: the one its clause gives, else its sentence, else the last one before it in its paragraph.</summary>
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
        if (before >= 0 && dates[before].Span.Start >= sentence.Start) return before;
        if (follows) return after;
        return before >= 0 && dates[before].Span.Start >= paragraph.Start ? before : null;
    }

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
