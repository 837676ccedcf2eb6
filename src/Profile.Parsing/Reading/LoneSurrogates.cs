using Profile.Parsing.Diagnostics;
using Profile.Parsing.Text;

namespace Profile.Parsing.Reading;

/// <summary>Tells halves of surrogate pairs that stand alone.</summary>
internal static class LoneSurrogates
{
    /// <summary>Reports the first one, and how many there are.</summary>
    public static void Report(TokenizedText tokens, DiagnosticList diagnostics)
    {
        if (!tokens.HasLoneSurrogates) return;
        string text = tokens.Text;
        int first = -1, count = 0;
        for (int i = Next(text, 0); i >= 0; i = Next(text, i))
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i += 2;
                continue;
            }
            if (count++ == 0) first = i;
            i++;
        }
        if (count == 0) return;
        string others = count > 1 ? $", and so {(count == 2 ? "is one more" : $"are {count - 1} more")}" : "";
        diagnostics.Warn(DiagnosticCodes.LoneSurrogate, $"Half of a surrogate pair stands alone here{others}; JSON holds U+FFFD in its place.", new SourceSpan(first, first + 1));
    }

    private static int Next(string text, int start)
    {
        int next = start < text.Length ? text.AsSpan(start).IndexOfAnyInRange('\uD800', '\uDFFF') : -1;
        return next < 0 ? -1 : start + next;
    }
}
