using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Casualties;

/// <summary>The tokens of one sentence as figures are read from them: markers are left out, and each date is one opaque token.</summary>
/// <remarks>The array is used again for the next sentence.</remarks>
internal sealed class SentenceTokens
{
    /// <summary>The character that stands for a date: a private use character, so that no text reads as one.</summary>
    private const char DateMark = '\uE000';

    private Token[] _tokens = new Token[128];
    private int _count;

    public ReadOnlySpan<Token> Tokens => _tokens.AsSpan(0, _count);

    public static bool IsDate(in Token token) => token.Value == -DateMark;

    /// <summary>Whether a marker was left out right before the token.</summary>
    public static bool IsBehindMarker(in Token token) => token.IsMarker;

    /// <summary>Whether the number is the first part of a compound: <c>12-year-old</c>.</summary>
    public static bool IsAge(ReadOnlySpan<Token> tokens, int index) =>
        index + 2 < tokens.Length && tokens[index + 1].Is('-') && !tokens[index + 1].SpaceBefore && tokens[index + 2].IsWord && !tokens[index + 2].SpaceBefore;

    /// <summary>Takes in the tokens from <paramref name="first"/> to <paramref name="end"/>. <paramref name="date"/> is the index of the first date that may lie in them, and is moved on to the first that lies behind.</summary>
    public void Fill(ReadOnlySpan<Token> tokens, int first, int end, IReadOnlyList<DateMention> dates, ref int date)
    {
        _count = 0;
        bool marker = false;
        if (_tokens.Length < end - first) _tokens = new Token[Math.Max(end - first, _tokens.Length * 2)];
        for (int i = first; i < end; i++)
        {
            ref readonly Token token = ref tokens[i];
            while (date < dates.Count && dates[date].Span.End <= token.Start) date++;
            if (date < dates.Count && dates[date].Span.Start <= token.Start)
            {
                AddDate(dates[date].Span, token);
                marker = false;
                while (i + 1 < end && tokens[i + 1].Start < dates[date].Span.End) i++;
            }
            else if (IsMarkerPart(tokens, i, first, end))
            {
                marker = true;
            }
            else
            {
                _tokens[_count++] = marker ? token.With(TokenFlags.Marker) : token;
                marker = false;
            }
        }
    }

    private void AddDate(SourceSpan span, in Token first) =>
        _tokens[_count++] = new Token(span.Start, span.End, -DateMark, TokenKind.Punctuation, first.Flags & TokenFlags.SpaceBefore);

    /// <summary>Whether the token is a marker, or a bracket around one.</summary>
    private static bool IsMarkerPart(ReadOnlySpan<Token> tokens, int index, int first, int end)
    {
        ref readonly Token token = ref tokens[index];
        if (token.IsMarker) return true;
        if (token.Is('[')) return index + 1 < end && tokens[index + 1].IsMarker;
        return token.Is(']') && index > first && tokens[index - 1].IsMarker;
    }
}
