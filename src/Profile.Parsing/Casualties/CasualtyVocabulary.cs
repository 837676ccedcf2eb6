using Profile.Parsing.Text;

namespace Profile.Parsing.Casualties;

/// <summary>The words and phrases that the reading of figures knows, by lexicon id. Immutable once built.</summary>
internal sealed class CasualtyVocabulary
{
    private readonly VocabularyEntry[] _entries;

    /// <summary>By entry, the match of it as one word.</summary>
    private readonly VocabularyMatch[] _matches;

    /// <summary>By word id, the match of the word alone.</summary>
    private readonly VocabularyMatch[] _words;
    private readonly PhraseTree _phrases;
    private readonly VocabularyMarks[] _marks;
    private readonly HashSet<int> _pairs;

    /// <summary>Adds the words of <see cref="EventWords"/>, <see cref="PeopleWords"/>, <see cref="ThingWords"/>, <see cref="NumberWords"/>, <see cref="ClauseWords"/> and <see cref="PartWords"/> to <paramref name="lexicon"/>.</summary>
    public CasualtyVocabulary(Lexicon lexicon)
    {
        var builder = new VocabularyBuilder(lexicon);
        ThingWords.AddTo(builder);
        ClauseWords.AddTo(builder);
        PartWords.AddTo(builder);
        PeopleWords.AddTo(builder);
        NumberWords.AddTo(builder);
        EventWords.AddTo(builder);
        (_entries, _matches, _words, _phrases, _marks, _pairs) = builder.Build();
    }

    /// <summary>Index of the first token from <paramref name="first"/> on that may be a word of a cue, or else <paramref name="end"/>.</summary>
    /// <remarks>Every token of the text comes here, most of them in vain: one look at a table for each.</remarks>
    public int NextCue(ReadOnlySpan<Token> tokens, int first, int end)
    {
        ReadOnlySpan<VocabularyMarks> marks = _marks;
        tokens = tokens[..end];
        for (int i = first; i < tokens.Length; i++)
        {
            int word = IdOf(tokens[i]);
            if ((uint)word >= (uint)marks.Length || (marks[word] & (VocabularyMarks.Cue | VocabularyMarks.Paired)) == 0) continue;
            if ((marks[word] & VocabularyMarks.Cue) != 0 || IsInPair(tokens, i)) return i;
        }
        return end;
    }

    /// <summary>Whether a number is among the tokens, or what stands for one.</summary>
    public bool HasNumber(ReadOnlySpan<Token> tokens)
    {
        foreach (ref readonly Token token in tokens)
        {
            int word = IdOf(token);
            if (token.IsNumber || (uint)word < (uint)_marks.Length && (_marks[word] & VocabularyMarks.Number) != 0) return true;
        }
        return false;
    }

    /// <summary>Whether the word stands beside one that it stands beside in a phrase that is a cue. Hyphens and markers may stand between them.</summary>
    private bool IsInPair(ReadOnlySpan<Token> tokens, int index)
    {
        int before = index - 1, behind = index + 1;
        while (before >= 0 && !tokens[before].IsWord) before--;
        while (behind < tokens.Length && !tokens[behind].IsWord) behind++;
        int word = tokens[index].Value;
        return before >= 0 && _pairs.Contains(Pair(tokens[before].Value, word)) || behind < tokens.Length && _pairs.Contains(Pair(word, tokens[behind].Value));
    }

    /// <summary>Two words as one number.</summary>
    public static int Pair(int before, int behind) => before << 16 | behind;

    /// <summary>The id of a word, 0 of anything else.</summary>
    private static int IdOf(in Token token) => token.IsWord ? token.Value : 0;

    /// <summary>The entry of a <see cref="VocabularyMatch"/>.</summary>
    public VocabularyEntry this[int index] => _entries[index];

    /// <summary>Finds the longest word or phrase that begins at each of the <paramref name="tokens"/>.</summary>
    /// <returns>What they are all together.</returns>
    /// <remarks>From the last to the first, so that a token's successor is known: every other word begins phrases, and hardly any of them is there.</remarks>
    public MatchTraits Match(ReadOnlySpan<Token> tokens, Span<VocabularyMatch> matches)
    {
        ReadOnlySpan<VocabularyMatch> words = _words;
        var all = MatchTraits.None;
        ulong next = 0;
        for (int i = tokens.Length - 1; i >= 0; i--)
        {
            ref readonly Token token = ref tokens[i];
            ref VocabularyMatch match = ref matches[i];
            if (token.IsWord)
            {
                int word = (uint)token.Value < (uint)words.Length ? token.Value : 0;
                match = words[word];
                if ((_phrases.FilterOf(match.Node) & next) != 0) MatchPhrase(tokens, i, ref match);
                all |= match.Traits;
                next = PhraseTree.FilterFor(word);
            }
            else
            {
                match = new VocabularyMatch(token.IsNumber ? MatchTraits.BeginsFigure : MatchTraits.None);
                next = token.Is('-') ? PhraseTree.AnyWord : 0;
            }
        }
        return all;
    }

    private void MatchPhrase(ReadOnlySpan<Token> tokens, int index, ref VocabularyMatch match)
    {
        (int entry, int length) = _phrases.Match(tokens, index, match.Node);
        if (entry != 0) match = _matches[entry].Over(length);
    }
}
