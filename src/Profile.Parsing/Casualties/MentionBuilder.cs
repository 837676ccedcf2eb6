using System.Runtime.InteropServices;
using Profile.Parsing.Model;

namespace Profile.Parsing.Casualties;

/// <summary>Puts the drafts of a passage in text order and makes them mentions.</summary>
internal static class MentionBuilder
{
    /// <summary>Adds the mentions of <paramref name="drafts"/> to <paramref name="mentions"/>, with the indexes of their wholes.</summary>
    public static void Build(string text, string section, CasualtyRule rule, List<MentionDraft> drafts, List<CasualtyMention> mentions)
    {
        int[] order = Order(CollectionsMarshal.AsSpan(drafts));
        StatedTotals.Apply(CollectionsMarshal.AsSpan(drafts));
        var placeOf = new int[order.Length];
        for (int i = 0; i < order.Length; i++) placeOf[order[i]] = mentions.Count + i;
        foreach (int i in order)
        {
            MentionDraft draft = drafts[i];
            bool named = draft.Victims.Words.Length > 0 && (draft.Victims.Role is not null || (draft.Event.Forms & EventForms.Counted) == 0);
            mentions.Add(new CasualtyMention
            {
                Span = draft.Span,
                Text = draft.Span.Of(text).ToString(),
                Kind = draft.Kind,
                Low = draft.Figure.Low,
                Best = draft.Figure.Best,
                High = draft.Figure.High,
                Qualifier = draft.Figure.Qualifier,
                Figure = draft.Figure.Span,
                Victims = named ? draft.Victims.Words.Of(text).ToString() : null,
                VictimsRole = named ? draft.Victims.Role ?? VictimsRole.Unknown : null,
                Polarity = draft.Figure.IsDenial ? CasualtyPolarity.Denied : CasualtyPolarity.Affirmed,
                Attribution = draft.Attribution,
                AttributionSpan = draft.AttributionSpan,
                Rule = rule,
                Citations = [],
                SubsetOf = draft.PartOf < 0 ? null : placeOf[draft.PartOf],
                Repeats = draft.Retells < 0 ? null : placeOf[draft.Retells],
                Sentence = draft.Sentence,
                Section = section,
            });
        }
    }

    /// <summary>The indexes of <paramref name="drafts"/> by the starts of their spans.</summary>
    private static int[] Order(ReadOnlySpan<MentionDraft> drafts)
    {
        var order = new int[drafts.Length];
        var keys = new long[drafts.Length];
        for (int i = 0; i < order.Length; i++)
        {
            order[i] = i;
            keys[i] = ((long)drafts[i].Span.Start << 32) + i;
        }
        Array.Sort(keys, order);
        return order;
    }
}
