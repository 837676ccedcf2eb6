using System.Text;

namespace Profile.Parsing.Tests.Golden;

/// <summary>Shows where two lists of lines differ: <c>-</c> expected and missing, <c>+</c> found and not expected.</summary>
internal static class LineDifference
{
    /// <summary>The differing lines, each run of them with one equal line before it; empty when there are none.</summary>
    public static string Of(IReadOnlyList<string> expected, IReadOnlyList<string> actual)
    {
        int[,] common = CommonTails(expected, actual);
        var shown = new StringBuilder();
        string? equal = null;
        int i = 0, j = 0;
        while (i < expected.Count || j < actual.Count)
        {
            if (i < expected.Count && j < actual.Count && expected[i] == actual[j])
            {
                equal = expected[i++];
                j++;
                continue;
            }
            if (equal is not null) shown.Append("    ").AppendLine(equal);
            equal = null;
            bool missing = j == actual.Count || (i < expected.Count && common[i + 1, j] >= common[i, j + 1]);
            shown.Append(missing ? "  - " : "  + ").AppendLine(missing ? expected[i++] : actual[j++]);
        }
        return shown.ToString();
    }

    /// <summary>The length of the longest common subsequence of each pair of tails.</summary>
    private static int[,] CommonTails(IReadOnlyList<string> expected, IReadOnlyList<string> actual)
    {
        var common = new int[expected.Count + 1, actual.Count + 1];
        for (int i = expected.Count - 1; i >= 0; i--)
        {
            for (int j = actual.Count - 1; j >= 0; j--)
                common[i, j] = expected[i] == actual[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        }
        return common;
    }
}
