namespace Profile.Parsing.Casualties;

/// <summary>Makes the figures of a sentence parts of the total that it states after them: <c>12 soldiers and 30 rebels died, a total of 42 deaths</c>.</summary>
internal static class StatedTotals
{
    /// <summary>Looks back from each stated total of a passage to the figures of its sentence that are no greater.</summary>
    public static void Apply(Span<MentionDraft> drafts)
    {
        int first = 0;
        for (int i = 0; i < drafts.Length; i++)
        {
            if (drafts[i].Sentence != drafts[first].Sentence) first = i;
            if (!drafts[i].IsTotal) continue;
            for (int part = first; part < i; part++)
            {
                if (drafts[part].PartOf < 0 && drafts[part].Size <= drafts[i].Size && CanBePart(drafts[part], drafts[i])) drafts[part].PartOf = i;
            }
            first = i;
        }
    }

    private static bool CanBePart(in MentionDraft part, in MentionDraft total) =>
        part.Kind == total.Kind || total.Kind is Model.CasualtyKind.Affected;
}
