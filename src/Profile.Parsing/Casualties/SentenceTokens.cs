using Profile.Parsing.Text;

namespace Profile.Parsing.Casualties;

/// <summary>The tokens of one sentence as figures are read from them: markers are left out, and each date is one opaque token.</summary>
/// <remarks>The array is used again for the next sentence.</remarks>
internal sealed class SentenceTokens(CasualtyVocabulary vocabulary) : IDisposable
{
    /// <summary>The character that stands for a date: a private use character, so that no text reads as one.</summary>
    private const char DateMark = '\uE000';

    /// <summary>Fewer words in capitals are a name, not a text in capitals.</summary>
    private const int LeastUpper = 4;

    private Token[] _tokens = [];
    private VocabularyMatch[] _matches = [];
    private int _count;
    private bool _isUpper;

    public TokenRun Tokens => new(_tokens.AsSpan(0, _count), _matches.AsSpan(0, _count), vocabulary, _isUpper);

    /// <summary>How many tokens fit without new arrays.</summary>
    public int Capacity => _tokens.Length;

    /// <summary>Whether a word of a casualty event is among them, or one that goes on with the figures before.</summary>
    public bool HasCue { get; private set; }

    /// <summary>Whether the people of one told before may be counted again, or more be said of them, though there is no cue: <c>two of the 12 are guards</c>, <c>three seriously</c>.</summary>
    public bool MayCountKnown
    {
        get
        {
            ReadOnlySpan<VocabularyMatch> matches = _matches.AsSpan(0, _count);
            for (int i = 0; i < matches.Length; i++)
            {
                if (matches[i].Class is WordClass.Degree) return true;
                if (matches[i].Class is not WordClass.Of || i + 1 == matches.Length || matches[i + 1].Class is not WordClass.Determiner) continue;
                int number = i + 1 + matches[i + 1].Length;
                if (number < matches.Length && (matches[number].Traits & MatchTraits.BeginsFigure) != 0) return true;
            }
            return false;
        }
    }

    /// <summary>Whether a word among them says how sure the source is.</summary>
    public bool HasAttribution { get; private set; }

    public static bool IsDate(in Token token) => token.Value == -DateMark;

    /// <summary>Whether a marker was left out right before the token.</summary>
    public static bool IsBehindMarker(in Token token) => token.IsMarker;

    /// <summary>Whether the number is the first part of a compound: <c>12-year-old</c>.</summary>
    public static bool IsAge(in TokenRun tokens, int index) =>
        index + 2 < tokens.Length && tokens[index + 1].Is('-') && !tokens[index + 1].SpaceBefore && tokens[index + 2].IsWord && !tokens[index + 2].SpaceBefore;

    /// <summary>Takes in the tokens from <paramref name="first"/> to <paramref name="end"/>, with the <paramref name="dates"/> that lie in them.</summary>
    public void Fill(ReadOnlySpan<Token> tokens, int first, int end, ref DateCursor dates)
    {
        if (_tokens.Length < end - first) Grow(end - first);
        Span<Token> taken = _tokens;
        int count = 0;
        bool marker = false;
        for (int i = first; i < end; i++)
        {
            ref readonly Token token = ref tokens[i];
            if (token.Start >= dates.Next.Start) dates.Pass(token.Start);
            if (token.Start >= dates.Next.Start)
            {
                taken[count++] = DateAt(dates.Next, token);
                marker = false;
                while (i + 1 < end && tokens[i + 1].Start < dates.Next.End) i++;
            }
            else if (IsMarkerPart(tokens, i, first, end))
            {
                marker = true;
            }
            else
            {
                taken[count] = token;
                if (marker) taken[count] = token.With(TokenFlags.Marker);
                count++;
                marker = false;
            }
        }
        _count = count;
        MatchAll();
    }

    public void Dispose()
    {
        RentedArray.Return(ref _tokens);
        RentedArray.Return(ref _matches);
    }

    private void Grow(int count)
    {
        RentedArray.Grow(ref _tokens, 0, count);
        RentedArray.Grow(ref _matches, 0, _tokens.Length);
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

    private static Token DateAt(SourceSpan span, in Token first) =>
        new(span.Start, span.End, -DateMark, TokenKind.Punctuation, first.Flags & TokenFlags.SpaceBefore);

    /// <summary>Whether the token is a marker, or a bracket around one.</summary>
    private static bool IsMarkerPart(ReadOnlySpan<Token> tokens, int index, int first, int end)
    {
        ref readonly Token token = ref tokens[index];
        if (token.IsMarker) return true;
        if (token.Is('[')) return index + 1 < end && tokens[index + 1].IsMarker;
        return token.Is(']') && index > first && tokens[index - 1].IsMarker;
    }
}
