using Profile.Parsing.Text;

namespace Profile.Parsing.Casualties;

/// <summary>The words and phrases that the reading of figures knows, by lexicon id. Immutable once built.</summary>
internal sealed class CasualtyVocabulary
{
    private readonly VocabularyEntry[] _entries;
    private readonly ushort[] _words;
    private readonly PhraseTree _phrases;
    private readonly VocabularyMarks[] _marks;
    private readonly HashSet<(int, int)> _pairs;

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
        (_entries, _words, _phrases, _marks, _pairs) = builder.Build();
    }

    /// <summary>What the tokens of a sentence may hold, from <paramref name="first"/> on to the one that starts at <paramref name="offset"/>, whose index is <paramref name="end"/>.</summary>
    /// <remarks>Every token of the text comes here, most of them in vain: one look at a table for each.</remarks>
    public VocabularyMarks MarksOf(ReadOnlySpan<Token> tokens, int first, int limit, int offset, out int end)
    {
        VocabularyMarks all = VocabularyMarks.None;
        ReadOnlySpan<VocabularyMarks> marks = _marks;
        tokens = tokens[..limit];
        for (end = first; end < tokens.Length; end++)
        {
            ref readonly Token token = ref tokens[end];
            if (token.Start >= offset) break;
            int word = token.IsWord ? token.Value : 0;
            if ((uint)word < (uint)marks.Length) all |= marks[word];
            if (token.IsNumber) all |= VocabularyMarks.Number;
        }
        if ((all & (VocabularyMarks.Cue | VocabularyMarks.Paired)) == VocabularyMarks.Paired && HoldsPair(tokens[first..end])) all |= VocabularyMarks.Cue;
        return all;
    }

    /// <summary>Whether two words stand side by side that do so in a phrase that is a cue. Hyphens and markers may stand between them.</summary>
    private bool HoldsPair(ReadOnlySpan<Token> tokens)
    {
        int before = 0;
        foreach (ref readonly Token token in tokens)
        {
            if (!token.IsWord) continue;
            int word = (uint)token.Value < (uint)_marks.Length ? token.Value : 0;
            if (((_marks[before] | _marks[word]) & VocabularyMarks.Paired) != 0 && _pairs.Contains((before, word))) return true;
            before = word;
        }
        return false;
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
