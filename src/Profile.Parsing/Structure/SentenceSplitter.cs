using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>Splits a paragraph into sentences. Markers must be flagged before: <c>2012.10 In</c> ends a sentence, <c>94.8 percent</c> does not.</summary>
internal static class SentenceSplitter
{
    /// <summary>Tokens before the last stop of a label as <c>2.1.3.</c></summary>
    private const int LongestLabel = 7;

    /// <summary>Adds to <paramref name="sentences"/> those of the tokens from <paramref name="first"/> up to <paramref name="end"/>, each with the markers behind its full stop.</summary>
    public static void Split(TokenizedText text, int first, int end, SentenceVocabulary vocabulary, RentedList<SourceSpan> sentences)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        int start = first;
        for (int i = first; i < end; i++)
        {
            if (!IsStop(tokens[i]) || IsLabelStop(text, first, i)) continue;
            int next = Behind(tokens, i + 1, end, out bool marker);
            if (next < end && !Opens(tokens, i, next, start, marker, vocabulary))
            {
                i = next - 1;
                continue;
            }
            sentences.Add(new SourceSpan(tokens[start].Start, tokens[next - 1].End));
            start = next;
            i = next - 1;
        }
        if (start < end) sentences.Add(new SourceSpan(tokens[start].Start, tokens[end - 1].End));
    }

    private static bool IsStop(Token token) => token.Kind == TokenKind.Punctuation && token.Value is '.' or '!' or '?' or '…' or '。' or '؟' or '۔' or '।';

    /// <summary>Whether the stop belongs to the label that opens an item or a numbered paragraph: <c>3.</c>, <c>2.1.</c>, <c>b.</c>, <c>IV.</c></summary>
    private static bool IsLabelStop(TokenizedText text, int first, int stop)
    {
        if (stop - first > LongestLabel) return false;
        for (int i = first; i < stop; i++)
        {
            Token token = text.Tokens[i];
            if ((i > first && token.SpaceBefore) || token.IsMarker) return false;
            bool part = token.Is('.') || (token.IsNumber && token.Length <= 3) || (token.IsWord && token.Length <= 4 && IsLetterOrRoman(token.Span.Of(text.Text)));
            if (!part) return false;
        }
        return stop > first;
    }

    private static bool IsLetterOrRoman(ReadOnlySpan<char> word) => word.Length == 1 || word.IndexOfAnyExcept("IVXL") < 0;

    /// <summary>Skips what belongs to the sentence behind its stop: more stops, closing quotes and brackets, markers.</summary>
    private static int Behind(ReadOnlySpan<Token> tokens, int i, int end, out bool marker)
    {
        marker = false;
        while (i < end && !tokens[i].SpaceBefore && (tokens[i].IsMarker || IsStop(tokens[i]) || IsCloser(tokens[i]))) marker |= tokens[i++].IsMarker;
        while (i < end && tokens[i].IsMarker)
        {
            marker = true;
            i++;
        }
        return i;
    }

    private static bool IsCloser(Token token) => token.Kind == TokenKind.Punctuation && token.Value is '”' or '"' or '’' or '\'' or '»' or ')' or ']';

    /// <summary>Whether a sentence starts at <paramref name="next"/>, behind the stop at <paramref name="stop"/>.</summary>
    private static bool Opens(ReadOnlySpan<Token> tokens, int stop, int next, int start, bool marker, SentenceVocabulary vocabulary)
    {
        Token token = tokens[next];
        if (!token.SpaceBefore) return false;
        if (token.IsWord && !token.IsCapitalized) return false;
        if (token.Kind == TokenKind.Punctuation && token.Value is ',' or ';' or ':' or ')' or ']' or '-' or '–' or '—') return false;
        if (marker || !tokens[stop].Is('.') || stop == start || next != stop + 1) return true;
        Token before = tokens[stop - 1];
        if (!before.IsWord) return true;
        if (vocabulary.IsAbbreviation(before, token)) return false;
        if (before.Length > 1 || !before.IsCapitalized) return true;
        bool initials = stop - 2 >= start && tokens[stop - 2].Is('.') && !before.SpaceBefore;
        return initials && token.IsWord && vocabulary.IsOpener(token);
    }
}
