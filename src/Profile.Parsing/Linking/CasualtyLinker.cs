using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Linking;

/// <summary>Ties casualty figures to dates, to markers and to each other.</summary>
internal static class CasualtyLinker
{
    /// <summary><paramref name="casualties"/> with their links, in the same order.</summary>
    public static IReadOnlyList<CasualtyMention> Link(
        TokenizedText text,
        IReadOnlyList<Passage> passages,
        IReadOnlyList<CasualtyMention> casualties,
        IReadOnlyList<DateMention> dates,
        IReadOnlyList<Citation> citations)
    {
        if (casualties.Count == 0) return casualties;
        var linked = new CasualtyMention[casualties.Count];
        int?[] wholes = PartLinker.WholesOf(casualties);
        int passage = 0;
        int? heading = null;
        for (int i = 0; i < linked.Length; i++)
        {
            CasualtyMention casualty = casualties[i];
            while (EndOf(passages[passage], text) <= casualty.Span.Start)
            {
                if (passages[passage].IsHeading) heading = DateLinker.DateOf(SpanOf(passages[passage], text), dates);
                else if (passages[passage + 1].Section != passages[passage].Section) heading = null;
                passage++;
            }
            SourceSpan paragraph = SpanOf(passages[passage], text);
            int? date = DateLinker.DateOf(text.Text, casualty, paragraph, dates) ?? heading;
            linked[i] = casualty.Linked(date, MarkerLinker.MarkersOf(text.Text, casualty, paragraph, citations), wholes[i], casualty.Repeats);
            if (RepeatLinker.EarlierOf(text.Text, linked, dates, i) is { } earlier) linked[i] = linked[i].Linked(linked[i].Date, linked[i].Citations, linked[i].SubsetOf, earlier);
        }
        return linked;
    }

    private static SourceSpan SpanOf(in Passage passage, TokenizedText text) => new(text.Tokens[passage.FirstToken].Start, EndOf(passage, text));

    private static int EndOf(in Passage passage, TokenizedText text) => text.Tokens[passage.EndToken - 1].End;
}
