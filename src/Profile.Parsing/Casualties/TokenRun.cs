using Profile.Parsing.Text;

namespace Profile.Parsing.Casualties;

/// <summary>The tokens of a sentence with the word or phrase of the vocabulary that begins at each.</summary>
internal readonly ref struct TokenRun(ReadOnlySpan<Token> tokens, ReadOnlySpan<VocabularyMatch> matches, CasualtyVocabulary vocabulary, bool isUpper)
{
    private readonly ReadOnlySpan<Token> _tokens = tokens;
    private readonly ReadOnlySpan<VocabularyMatch> _matches = matches;

    public int Length => _tokens.Length;

    /// <summary>Whether all words are in capitals, so that a capital letter marks no name.</summary>
    public bool IsUpper { get; } = isUpper;

    public ref readonly Token this[int index] => ref _tokens[index];

    /// <summary>The longest word or phrase that begins at <paramref name="index"/>.</summary>
    public ref readonly VocabularyMatch MatchAt(int index) => ref _matches[index];

    public VocabularyEntry EntryOf(in VocabularyMatch match) => vocabulary[match.Entry];

    /// <summary>What the vocabulary knows of the word or phrase that begins at <paramref name="index"/>.</summary>
    /// <returns>Number of tokens it takes, at least 1.</returns>
    public int Match(int index, out VocabularyEntry entry)
    {
        VocabularyMatch match = _matches[index];
        entry = vocabulary[match.Entry];
        return match.Length;
    }
}
