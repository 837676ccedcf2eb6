namespace Profile.Parsing.Casualties;

/// <summary>Reads the second end of a range: <c>to 15</c>, <c>-15</c>, <c>or 15</c>, after <c>between</c> also <c>and 15</c>.</summary>
internal static class RangeReader
{
    /// <summary>The longest remark in parentheses between the two ends, in tokens.</summary>
    private const int LongestRemark = 6;

    /// <summary>Reads the end at <paramref name="index"/>. <paramref name="opened"/>: whether <c>between</c> or <c>from</c> stands before the first end.</summary>
    public static bool TryReadEnd(NumberReader numbers, in TokenRun tokens, int index, bool opened, out NumberValue number)
    {
        number = default;
        int at = opened ? SkipRemark(tokens, index) : index;
        if (at + 1 >= tokens.Length) return false;
        if (tokens[at].Is('-') || tokens[at].Is('–') || tokens[at].Is('—'))
            return tokens[at].SpaceBefore == tokens[at + 1].SpaceBefore && (!tokens[at].SpaceBefore || AreGreat(tokens, index, at + 1)) && TryReadNumber(numbers, tokens, at + 1, out number);
        int length = tokens.Match(at, out VocabularyEntry joint);
        if (joint.Class != WordClass.To && !(joint.Class == WordClass.And && (opened || joint.Number == NumberClass.RangeOr))) return false;
        at += length;
        if (at < tokens.Length) length = tokens.Match(at, out joint);
        if (joint.Number == NumberClass.Hedge && joint.Value == (int)HedgeKind.AtMost) at += length;
        return TryReadNumber(numbers, tokens, at, out number);
    }

    /// <summary>Whether both numbers have groups of three digits, so that a dash with spaces can stand for no break between them: <c>80,000 - 200,000</c>.</summary>
    private static bool AreGreat(in TokenRun tokens, int end, int next) =>
        end > 1 && tokens[end - 1].IsNumber && tokens[end - 1].Length == 3 && tokens[end - 2].Is(',') && next + 2 < tokens.Length && tokens[next].IsNumber && tokens[next + 1].Is(',') && !tokens[next + 2].SpaceBefore && tokens[next + 2].Length == 3;

    private static bool TryReadNumber(NumberReader numbers, in TokenRun tokens, int at, out NumberValue number)
    {
        if (numbers.TryRead(tokens, at, out number)) return true;
        number = new NumberValue { IsShare = at + 1 < tokens.Length && tokens[at].IsNumber && tokens[at + 1].Is('%') };
        return false;
    }

    private static int SkipRemark(in TokenRun tokens, int index)
    {
        if (index >= tokens.Length || !tokens[index].Is('(')) return index;
        for (int i = index + 1; i < tokens.Length && i <= index + LongestRemark; i++)
        {
            if (tokens[i].Is(')')) return i + 1;
        }
        return index;
    }
}
