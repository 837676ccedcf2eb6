using Profile.Parsing.Model;

namespace Profile.Parsing.Linking;

/// <summary>Finds parts by their sum: figures side by side that add up exactly to a figure near them are its parts.</summary>
/// <remarks><c>The month saw 208 casualties. ... 93 rebels were killed and 115 wounded.</c> Small sums happen by chance, so the farther apart, the greater the total must be.</remarks>
internal sealed class PartLinker
{
    private const int MostParts = 5;

    /// <summary>How many figures may stand between a total and its parts.</summary>
    private const int MostBetween = 2;

    private readonly IReadOnlyList<CasualtyMention> _casualties;
    private readonly int?[] _wholes;

    private PartLinker(IReadOnlyList<CasualtyMention> casualties)
    {
        _casualties = casualties;
        _wholes = new int?[casualties.Count];
        for (int i = 0; i < _wholes.Length; i++) _wholes[i] = casualties[i].SubsetOf;
    }

    /// <summary>For each casualty the index of the one it is part of, null when of none.</summary>
    public static int?[] WholesOf(IReadOnlyList<CasualtyMention> casualties)
    {
        var linker = new PartLinker(casualties);
        for (int i = 0; i < casualties.Count; i++)
        {
            if (linker.NumberOf(i) is 0 || linker._wholes[i] is not null) continue;
            for (int between = 0; between <= MostBetween; between++)
            {
                if (linker.FindParts(i, i + 1 + between, 1) || linker.FindParts(i, i - 1 - between, -1)) break;
            }
        }
        return linker._wholes;
    }

    /// <summary>Whether the figures from <paramref name="first"/> on, in the direction of <paramref name="step"/>, add up to the one at <paramref name="total"/>; then they become its parts.</summary>
    private bool FindParts(int total, int first, int step)
    {
        long sum = 0;
        for (int i = first, n = 1; n <= MostParts && i >= 0 && i < _casualties.Count; i += step, n++)
        {
            if (!CanBePart(i, total)) return false;
            sum += NumberOf(i);
            if (sum > NumberOf(total)) return false;
            if (sum < NumberOf(total) || n == 1) continue;
            for (int part = first; part != i + step; part += step) _wholes[part] = total;
            return true;
        }
        return false;
    }

    private bool CanBePart(int part, int total)
    {
        CasualtyMention one = _casualties[part], whole = _casualties[total];
        if (NumberOf(part) is 0 || _wholes[part] is not null || one.Section != whole.Section) return false;
        if (one.Kind != whole.Kind && whole.Kind is not CasualtyKind.Affected) return false;
        return NumberOf(total) >= (one.Sentence == whole.Sentence ? 5 : 50);
    }

    /// <summary>The number of an exact or approximate figure, 0 for others: only such can be added up.</summary>
    private int NumberOf(int i) => _casualties[i].Qualifier is CasualtyQualifier.Exact or CasualtyQualifier.Approximate ? _casualties[i].Best ?? 0 : 0;
}
