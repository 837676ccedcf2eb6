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
        (_entries, _matches, _words, _phrases, Cues) = builder.Build();
    }

    /// <summary>The words without which a sentence holds no figure.</summary>
    public CueWords Cues { get; }

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
