using Profile.Parsing.Text;

namespace Profile.Parsing.Casualties;

/// <summary>The words and phrases that the reading of figures knows, by lexicon id. Immutable once built.</summary>
internal sealed class CasualtyVocabulary
{
    private readonly VocabularyEntry[] _words;
    private readonly Phrase?[] _phrases;

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
        (_words, _phrases) = builder.Build();
    }

    /// <summary>The longest word or phrase that begins at <paramref name="index"/>.</summary>
    /// <returns>Number of tokens it takes, at least 1.</returns>
    public int Match(ReadOnlySpan<Token> tokens, int index, out VocabularyEntry entry)
    {
        ref readonly Token token = ref tokens[index];
        entry = default;
        if (!token.IsWord || token.Value <= 0 || token.Value >= _words.Length) return 1;
        for (Phrase? phrase = _phrases[token.Value]; phrase is not null; phrase = phrase.Shorter)
        {
            int length = LengthOf(phrase, tokens, index);
            if (length == 0) continue;
            entry = phrase.Entry;
            return length;
        }
        entry = _words[token.Value];
        return 1;
    }

    /// <summary>Number of tokens that <paramref name="phrase"/> takes at <paramref name="index"/>, hyphens between its words included; 0 when it is not there.</summary>
    private static int LengthOf(Phrase phrase, ReadOnlySpan<Token> tokens, int index)
    {
        int at = index + 1;
        foreach (int word in phrase.Rest)
        {
            if (at < tokens.Length && tokens[at].Is('-') && !tokens[at].SpaceBefore) at++;
            if (at >= tokens.Length || !tokens[at].IsWord || tokens[at].Value != word) return 0;
            at++;
        }
        return at - index;
    }

    /// <summary>A phrase by the words after its first; those of one first word form a chain, longest first.</summary>
    internal sealed class Phrase(int[] rest, VocabularyEntry entry)
    {
        public int[] Rest { get; } = rest;

        public VocabularyEntry Entry { get; set; } = entry;

        public Phrase? Shorter { get; set; }
    }
}
