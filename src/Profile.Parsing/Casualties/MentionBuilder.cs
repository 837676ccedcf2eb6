using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Casualties;

/// <summary>Puts the drafts of a passage in text order and makes them mentions.</summary>
internal static class MentionBuilder
{
    private const string CutWhenAskedFor = null!;

    /// <summary>How many casualties back the whole can stand that an earlier paragraph told of.</summary>
    private const int FarthestWhole = 6;

    /// <summary>Adds the mentions of <paramref name="drafts"/> to <paramref name="mentions"/>, with the indexes of their wholes.</summary>
    public static void Build(string text, string section, CasualtyRule rule, Span<MentionDraft> drafts, RentedList<CasualtyMention> mentions)
    {
        StatedTotals.Apply(drafts);
        int[]? order = IsInOrder(drafts) ? null : Order(drafts), placeOf = order is null ? null : new int[order.Length];
        for (int i = 0; i < placeOf?.Length; i++) placeOf[order![i]] = i;
        int before = mentions.Count;
        for (int i = 0; i < drafts.Length; i++)
        {
            ref readonly MentionDraft draft = ref drafts[order is null ? i : order[i]];
            mentions.Add(Build(text, section, rule, draft, draft.IsPartOfBefore ? EarlierWhole(mentions, before, section, draft) : PlaceOf(draft.PartOf), PlaceOf(draft.Retells == draft.PartOf ? -1 : draft.Retells)));
        }

        int? PlaceOf(int draft) => draft < 0 ? null : before + (placeOf is null ? draft : placeOf[draft]);
    }

    /// <summary>Index of the last casualty of the paragraphs before that the draft can be part of; null when the section has none near enough.</summary>
    private static int? EarlierWhole(RentedList<CasualtyMention> mentions, int end, string section, in MentionDraft draft)
    {
        for (int i = end - 1; i >= 0 && i >= end - FarthestWhole && mentions[i].Section == section; i--)
        {
            CasualtyMention earlier = mentions[i];
            if (earlier.Kind == draft.Kind && earlier.SubsetOf is null && earlier.Polarity is not CasualtyPolarity.Denied && (earlier.Best ?? earlier.Low ?? earlier.High ?? 0) > draft.Size) return i;
        }
        return null;
    }

    private static CasualtyMention Build(string text, string section, CasualtyRule rule, in MentionDraft draft, int? whole, int? earlier)
    {
        bool named = draft.Victims.Words.Length > 0 && (draft.Victims.Role is not null || (draft.Event.Forms & EventForms.Counted) == 0);
        return new CasualtyMention(text)
        {
            Span = draft.Span,
            Text = CutWhenAskedFor,
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
            SubsetOf = whole,
            Repeats = earlier,
            Sentence = draft.Sentence,
            Section = section,
        };
    }

    private static bool IsInOrder(ReadOnlySpan<MentionDraft> drafts)
    {
        for (int i = 1; i < drafts.Length; i++)
        {
            if (drafts[i].Span.Start < drafts[i - 1].Span.Start) return false;
        }
        return true;
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
