namespace Profile.Parsing.Casualties;

/// <summary>The longest word or phrase of the vocabulary at a token, and what the readers ask of it most: eight bytes, so that a sentence's matches lie together.</summary>
internal readonly struct VocabularyMatch
{
    private readonly ushort _entry, _node;
    private readonly byte _length;

    /// <summary>The match of an entry that is one word. <paramref name="node"/>: where the phrases stand that it begins, 0 when there are none.</summary>
    public VocabularyMatch(int index, VocabularyEntry entry, int node)
    {
        (_entry, _node, _length) = (checked((ushort)index), checked((ushort)node), 1);
        (Class, Number, Traits) = (entry.ItemClass, entry.Number, entry.Traits);
    }

    /// <summary>The match of what is in no list, as a number in digits.</summary>
    public VocabularyMatch(MatchTraits traits) => (_length, Traits) = (1, traits);

    private VocabularyMatch(in VocabularyMatch word, int length)
    {
        this = word;
        _length = (byte)length;
    }

    /// <summary>Index of the entry in the vocabulary, 0 for a word that it does not know.</summary>
    public int Entry => _entry;

    /// <summary>Node of the <see cref="PhraseTree"/> from which the phrases go on that begin with the word; 0 when there are none.</summary>
    public int Node => _node;

    /// <summary>At least 1.</summary>
    public int Length => _length;

    /// <summary>What it does in a clause unless its neighbours say otherwise.</summary>
    public WordClass Class { get; }

    public NumberClass Number { get; }

    public MatchTraits Traits { get; }

    /// <summary>The same for a phrase of so many tokens.</summary>
    public VocabularyMatch Over(int length) => new(this, length);
}
