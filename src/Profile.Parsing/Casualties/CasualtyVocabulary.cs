using Profile.Parsing.Text;

namespace Profile.Parsing.Casualties;

/// <summary>The words and phrases that the reading of figures knows, by lexicon id. Immutable once built.</summary>
internal sealed class CasualtyVocabulary
{
    private readonly VocabularyEntry[] _entries;
    private readonly ushort[] _words;
    private readonly PhraseTree _phrases;
    private readonly VocabularyMarks[] _marks;

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
        (_entries, _words, _phrases, _marks) = builder.Build();
    }

    /// <summary>What a sentence with <paramref name="token"/> may hold.</summary>
    public VocabularyMarks MarksOf(in Token token)
    {
        if (token.IsNumber) return VocabularyMarks.Number;
        return token.IsWord && (uint)token.Value < (uint)_marks.Length ? _marks[token.Value] : VocabularyMarks.None;
    }

    /// <summary>The entry of a <see cref="VocabularyMatch"/>.</summary>
    public VocabularyEntry this[int index] => _entries[index];

    /// <summary>The longest word or phrase that begins at <paramref name="index"/>.</summary>
    public VocabularyMatch Match(ReadOnlySpan<Token> tokens, int index)
    {
        ref readonly Token token = ref tokens[index];
        if (!token.IsWord || token.Value <= 0 || token.Value >= _words.Length) return new VocabularyMatch(0, 1);
        int entry = _words[token.Value];
        return (_marks[token.Value] & VocabularyMarks.Phrase) == 0 ? new VocabularyMatch(entry, 1) : _phrases.Match(tokens, index, entry);
    }
}
