using Profile.Parsing.Text;

namespace Profile.Parsing.Casualties;

/// <summary>The tokens of one sentence as figures are read from them: markers are left out, and each date is one opaque token.</summary>
/// <remarks>The array is used again for the next sentence.</remarks>
internal sealed class SentenceTokens(CasualtyVocabulary vocabulary)
{
    /// <summary>The character that stands for a date: a private use character, so that no text reads as one.</summary>
    private const char DateMark = '\uE000';

    /// <summary>Fewer words in capitals are a name, not a text in capitals.</summary>
    private const int LeastUpper = 4;

    private Token[] _tokens = new Token[128];
    private VocabularyMatch[] _matches = new VocabularyMatch[128];
    private int _count;
    private bool _isUpper;

    public TokenRun Tokens => new(_tokens.AsSpan(0, _count), _matches.AsSpan(0, _count), vocabulary, _isUpper);

    /// <summary>How many tokens fit without new arrays.</summary>
    public int Capacity => _tokens.Length;

    /// <summary>Whether a word of a casualty event is among them, or one that goes on with the figures before.</summary>
    public bool HasCue { get; private set; }

    /// <summary>Whether a word among them says how sure the source is.</summary>
    public bool HasAttribution { get; private set; }

    public static bool IsDate(in Token token) => token.Value == -DateMark;

    /// <summary>Whether a marker was left out right before the token.</summary>
    public static bool IsBehindMarker(in Token token) => token.IsMarker;

    /// <summary>Whether the number is the first part of a compound: <c>12-year-old</c>.</summary>
    public static bool IsAge(in TokenRun tokens, int index) =>
        index + 2 < tokens.Length && tokens[index + 1].Is('-') && !tokens[index + 1].SpaceBefore && tokens[index + 2].IsWord && !tokens[index + 2].SpaceBefore;

    /// <summary>Takes in the tokens from <paramref name="first"/> to <paramref name="end"/>. <paramref name="date"/> is the index of the first date that may lie in them, and is moved on to the first that lies behind.</summary>
    public void Fill(ReadOnlySpan<Token> tokens, int first, int end, ReadOnlySpan<SourceSpan> dates, ref int date)
    {
        _count = 0;
        bool marker = false;
        if (_tokens.Length < end - first) Grow(end - first);
        for (int i = first; i < end; i++)
        {
            ref readonly Token token = ref tokens[i];
            while (date < dates.Length && dates[date].End <= token.Start) date++;
            if (date < dates.Length && dates[date].Start <= token.Start)
            {
                AddDate(dates[date], token);
                marker = false;
                while (i + 1 < end && tokens[i + 1].Start < dates[date].End) i++;
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
        MatchAll();
    }

    private void Grow(int count)
    {
        _tokens = new Token[Math.Max(count, _tokens.Length * 2)];
        _matches = new VocabularyMatch[_tokens.Length];
    }

    private void MatchAll()
    {
        ReadOnlySpan<Token> tokens = _tokens.AsSpan(0, _count);
        MatchTraits all = vocabulary.Match(tokens, _matches);
        HasCue = (all & MatchTraits.Cue) != 0;
        HasAttribution = (all & MatchTraits.Attribution) != 0;
        _isUpper = AreUpper(tokens);
    }

    private static bool AreUpper(ReadOnlySpan<Token> tokens)
    {
        int words = 0;
        foreach (ref readonly Token token in tokens)
        {
            if (!token.IsWord || token.Length < 2) continue;
            if (!token.IsAllCapitals) return false;
            words++;
        }
        return words >= LeastUpper;
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
