using System.Buffers;
using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Linking;

/// <summary>Finds the markers that support a casualty: the next one behind it in its sentence, else in its paragraph, with those that follow directly.</summary>
/// <remarks>It goes forward through the markers, which are sorted by start: ask for casualties in the order of theirs.</remarks>
internal sealed class MarkerLinker(string text, IReadOnlyList<Citation> citations)
{
    private static readonly SearchValues<char> Separators = SearchValues.Create("[](), ^");

    private int _next;
    private int[] _last = [];

    /// <summary>Indexes of the markers. Figures that share them share the list.</summary>
    public IReadOnlyList<int> MarkersOf(CasualtyMention casualty, SourceSpan paragraph)
    {
        while (_next < citations.Count && citations[_next].Span.Start < casualty.Span.Start) _next++;
        int first = _next, from = casualty.Figure?.End ?? casualty.Span.Start;
        while (first < citations.Count && citations[first].Span.Start < from) first++;
        if (first == citations.Count || citations[first].Span.Start >= paragraph.End) return [];
        if (_last.Length > 0 && _last[0] == first) return _last;
        int end = first + 1;
        while (end < citations.Count && citations[end].Span.End <= paragraph.End && IsNextTo(citations[end - 1], citations[end])) end++;
        _last = new int[end - first];
        for (int i = 0; i < _last.Length; i++) _last[i] = first + i;
        return _last;
    }

    /// <summary>Whether nothing but brackets, commas and spaces stands between the two, or they are numbers of one label.</summary>
    private bool IsNextTo(Citation left, Citation right) =>
        right.Span.Start <= left.Span.End || text.AsSpan(left.Span.End, right.Span.Start - left.Span.End).IndexOfAnyExcept(Separators) < 0;
}
