using Profile.Parsing.Model;

namespace Profile.Parsing.Linking;

/// <summary>Finds parts by their sum: figures side by side that add up exactly to a figure near them are its parts.</summary>
/// <remarks><c>The month saw 208 casualties. ... 93 rebels were killed and 115 wounded.</c> Small sums happen by chance, so the farther apart, the greater the total must be.</remarks>
internal static class PartLinker
{
    private const int MostParts = 5;

    /// <summary>How many figures may stand between a total and its parts.</summary>
    private const int MostBetween = 2;

    /// <summary>The least number that can be a total of figures of its own sentence, and of others.</summary>
    private const int LeastTotal = 5, LeastTotalFarOff = 50;

    /// <summary>Gives the parts among <paramref name="casualties"/> that have no whole yet the index of theirs.</summary>
    public static void Link(ReadOnlySpan<CasualtyMention> casualties)
    {
        for (int i = 0; i < casualties.Length; i++)
        {
            if (TotalOf(casualties[i]) < LeastTotal || casualties[i].SubsetOf is not null) continue;
            for (int between = 0; between <= MostBetween; between++)
            {
                if (FindParts(casualties, i, i + 1 + between, 1) || FindParts(casualties, i, i - 1 - between, -1)) break;
            }
        }
    }

    /// <summary>Whether the figures from <paramref name="first"/> on, in the direction of <paramref name="step"/>, add up to the one at <paramref name="total"/>; then they become its parts.</summary>
    private static bool FindParts(ReadOnlySpan<CasualtyMention> casualties, int total, int first, int step)
    {
        long sum = 0;
        int whole = TotalOf(casualties[total]);
        for (int i = first, n = 1; n <= MostParts && (uint)i < (uint)casualties.Length; i += step, n++)
        {
            int number = NumberOf(casualties[i]);
            sum += number;
            if (number == 0 || sum > whole || !CanBePart(casualties[i], casualties[total], whole)) return false;
            if (sum < whole || n == 1) continue;
            for (int part = first; part != i + step; part += step) casualties[part].Link(casualties[part].Date, casualties[part].Citations, total, casualties[part].Repeats);
            return true;
        }
        return false;
    }

    private static bool CanBePart(CasualtyMention part, CasualtyMention whole, int total)
    {
        if (part.SubsetOf is not null || part.Section != whole.Section) return false;
        if (part.Kind != whole.Kind && whole.Kind is not CasualtyKind.Affected) return false;
        return total >= (part.Sentence == whole.Sentence ? LeastTotal : LeastTotalFarOff);
    }

    /// <summary>The number that parts can add up to, 0 for none: <c>at least 75 died, 30 in Tesk and 45 in Sarn</c>.</summary>
    private static int TotalOf(CasualtyMention casualty) => casualty.Qualifier is CasualtyQualifier.AtLeast ? casualty.Best ?? 0 : NumberOf(casualty);

    /// <summary>The number of an exact or approximate figure, 0 for others: only such can be added up.</summary>
    private static int NumberOf(CasualtyMention casualty) => casualty.Qualifier is CasualtyQualifier.Exact or CasualtyQualifier.Approximate ? casualty.Best ?? 0 : 0;
}
