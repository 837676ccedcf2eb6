using Profile.Parsing.Model;

namespace Profile.Parsing.Casualties;

/// <summary>Turns vague words into numbers by one of the rules.</summary>
/// <remarks>
/// Literal: the least that the word can mean. ACLED: the conventions of its codebook, which sets fixed numbers for <c>several</c>,
/// <c>dozens</c> and <c>hundreds</c>. GTD codes no number from a vague word.
/// </remarks>
internal static class VagueWordRule
{
    private static readonly int[] Literal = [2, 3, 3, 0, 24, 20, 40, 200, 2_000, 2_000_000];
    private static readonly int[] Acled = [2, 3, 10, 10, 12, 10, 40, 100, 1_000, 1_000_000];

    /// <summary>What <paramref name="word"/> stands for by <paramref name="rule"/>; 0 when the rule gives it no number.</summary>
    public static int Value(VagueWord word, CasualtyRule rule) => rule switch
    {
        CasualtyRule.Literal => Literal[(int)word],
        CasualtyRule.Acled => Acled[(int)word],
        _ => 0,
    };

    /// <summary>What the word multiplies when another vague word stands before it: <c>tens of thousands</c> is tens of 1,000.</summary>
    public static int Unit(VagueWord word) => word switch
    {
        VagueWord.Dozens => 12,
        VagueWord.Tens => 10,
        VagueWord.Scores => 20,
        VagueWord.Hundreds => 100,
        VagueWord.Thousands => 1_000,
        VagueWord.Millions => 1_000_000,
        _ => 1,
    };
}
