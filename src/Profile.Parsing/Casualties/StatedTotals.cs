namespace Profile.Parsing.Casualties;

/// <summary>Makes the figures before a stated total its parts: <c>12 soldiers and 30 rebels died, a total of 42 deaths</c>.</summary>
internal static class StatedTotals
{
    /// <summary>Looks back from each stated total of a passage to the figures of its sentence that are no greater, else to those of the sentence before.</summary>
    public static void Apply(Span<MentionDraft> drafts)
    {
        int first = 0;
        for (int i = 0; i < drafts.Length; i++)
        {
            if (drafts[i].Sentence != drafts[first].Sentence) first = i;
            if (!drafts[i].IsTotal) continue;
            if (first == i && drafts[i].IsTotalOfBefore) ApplyBefore(drafts, i);
            for (int part = first; part < i; part++)
            {
                if (drafts[part].PartOf < 0 && drafts[part].Size <= drafts[i].Size && CanBePart(drafts[part], drafts[i])) Tie(drafts, part, i);
            }
            first = i;
        }
    }

    /// <summary>Makes the figures of the last sentence with any its parts, unless they exceed it: <c>20 were killed and 10 wounded. In all, there were 30 casualties.</c></summary>
    private static void ApplyBefore(Span<MentionDraft> drafts, int total)
    {
        long sum = 0;
        int first = total;
        while (first > 0 && drafts[first - 1].Sentence == drafts[total - 1].Sentence)
        {
            first--;
            if (drafts[first].PartOf < 0 && CanBePart(drafts[first], drafts[total])) sum += drafts[first].Size;
        }
        if (sum > drafts[total].Size) return;
        for (int part = first; part < total; part++)
        {
            if (drafts[part].PartOf < 0 && CanBePart(drafts[part], drafts[total])) Tie(drafts, part, total);
        }
    }

    /// <summary>Makes the figure a part of the total; a total of one figure only tells it again.</summary>
    private static void Tie(Span<MentionDraft> drafts, int part, int total)
    {
        if (drafts[part].Kind == drafts[total].Kind && drafts[part].Size == drafts[total].Size) drafts[total].Retells = part;
        else drafts[part].PartOf = total;
    }

    private static bool CanBePart(in MentionDraft part, in MentionDraft total) =>
        part.Figure.Qualifier is not Model.CasualtyQualifier.Vague && (part.Kind == total.Kind || total.Kind is Model.CasualtyKind.Affected);
}
