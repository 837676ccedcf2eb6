using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Linking;

/// <summary>Ties casualty figures to dates, to markers and to each other.</summary>
internal static class CasualtyLinker
{
    /// <summary>Gives <paramref name="casualties"/>, which nobody else has yet, their links.</summary>
    /// <returns>The same array.</returns>
    public static CasualtyMention[] Link(
        TokenizedText text,
        ReadOnlySpan<Passage> passages,
        CasualtyMention[] casualties,
        IReadOnlyList<DateMention> dates,
        IReadOnlyList<Citation> citations)
    {
        if (casualties.Length == 0) return casualties;
        PartLinker.Link(casualties);
        var dateLinker = new DateLinker(text.Text, dates);
        var markerLinker = new MarkerLinker(text.Text, citations);
        int next = 0, end = 0, firstOfSentence = 0;
        Passage passage = default;
        int? heading = null;
        for (int i = 0; i < casualties.Length; i++)
        {
            CasualtyMention casualty = casualties[i];
            while (end <= casualty.Span.Start)
            {
                string? before = passage.Section;
                passage = passages[next++];
                end = passage.Span.End;
                if (passage.IsHeading) heading = dateLinker.DateOf(passage.Span);
                else if (passage.Section != before) heading = null;
            }
            SourceSpan paragraph = passage.Span;
            casualty.Link(dateLinker.DateOf(casualty, paragraph) ?? heading, markerLinker.MarkersOf(casualty, paragraph), casualty.SubsetOf, casualty.Repeats);
            if (casualty.Sentence != casualties[firstOfSentence].Sentence) firstOfSentence = i;
            if (RepeatLinker.EarlierOf(text.Text, casualties, dates, i, firstOfSentence) is { } earlier) casualty.Link(casualty.Date, casualty.Citations, casualty.SubsetOf, earlier);
        }
        return casualties;
    }
}
