using System.Buffers;
using System.Text;
using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Tables;

/// <summary>What rows take out of the text of their document, on one line each.</summary>
internal static class RowWords
{
    /// <summary>In UTF-16 code units. A text that is one sentence with a thousand figures would else be told a thousand times.</summary>
    public const int Longest = 2000;

    private static readonly SearchValues<char> OtherWhiteSpace = SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(c => c != ' ' && char.IsWhiteSpace(c))]);

    /// <summary>The words at <paramref name="span"/>; of a longer one the first.</summary>
    public static string At(ProfileDocument document, SourceSpan span) => From(document, span, span.Start);

    /// <inheritdoc cref="At(ProfileDocument, SourceSpan)"/>
    public static string? At(ProfileDocument document, SourceSpan? span) => span is { } given ? At(document, given) : null;

    /// <summary>The words at <paramref name="span"/>; of a longer one those around <paramref name="mention"/>.</summary>
    public static string Around(ProfileDocument document, SourceSpan span, SourceSpan mention) => From(document, span, mention.Start - (Longest / 2));

    /// <summary>Any words, told in the same way.</summary>
    public static string Of(string words) => words.Length <= Longest ? OneLine(words) : Cut(words, 0, words.Length, 0);

    private static string From(ProfileDocument document, SourceSpan span, int from) =>
        span.Length <= Longest ? OneLine(span.Of(document.Text)) : Cut(document.Text, span.Start, span.End, Math.Clamp(from, span.Start, span.End - Longest));

    private static string Cut(string text, int start, int end, int from)
    {
        int to = from + Longest;
        if (char.IsLowSurrogate(text[from])) from++;
        if (char.IsHighSurrogate(text[to - 1])) to--;
        return $"{(from > start ? "…" : "")}{OneLine(text.AsSpan(from, to - from))}{(to < end ? "…" : "")}";
    }

    private static string OneLine(ReadOnlySpan<char> text)
    {
        if (IsOneLine(text)) return text.ToString();
        var line = new StringBuilder(text.Length);
        bool space = false;
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                space = line.Length > 0;
                continue;
            }
            if (space) line.Append(' ');
            space = false;
            line.Append(c);
        }
        return line.ToString();
    }

    private static bool IsOneLine(ReadOnlySpan<char> text) =>
        text is not ([] or [' ', ..] or [.., ' ']) && text.IndexOfAny(OtherWhiteSpace) < 0 && text.IndexOf("  ", StringComparison.Ordinal) < 0;
}
