using System.Buffers;
using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Linking;

/// <summary>Finds the markers that support a casualty: the next one behind it in its sentence, else in its paragraph, with those that follow directly.</summary>
internal static class MarkerLinker
{
    private static readonly SearchValues<char> Separators = SearchValues.Create("[](), ^");

    /// <summary>Indexes into <paramref name="citations"/>, which are sorted by start.</summary>
    public static IReadOnlyList<int> MarkersOf(string text, CasualtyMention casualty, SourceSpan paragraph, IReadOnlyList<Citation> citations)
    {
        int from = casualty.Figure?.End ?? casualty.Span.Start;
        int first = FirstFrom(citations, from);
        if (first == citations.Count || citations[first].Span.Start >= paragraph.End) return [];
        int end = first + 1;
        while (end < citations.Count && citations[end].Span.End <= paragraph.End && IsNextTo(text, citations[end - 1], citations[end])) end++;
        var markers = new int[end - first];
        for (int i = 0; i < markers.Length; i++) markers[i] = first + i;
        return markers;
    }

    private static int FirstFrom(IReadOnlyList<Citation> citations, int offset)
    {
        int low = 0, high = citations.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (citations[middle].Span.Start < offset) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// <summary>Whether nothing but brackets, commas and spaces stands between the two, or they are numbers of one label.</summary>
    private static bool IsNextTo(string text, Citation left, Citation right) =>
        right.Span.Start <= left.Span.End || text.AsSpan(left.Span.End, right.Span.Start - left.Span.End).IndexOfAnyExcept(Separators) < 0;
}
