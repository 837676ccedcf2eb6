namespace Profile.Parsing.Casualties;

/// <summary>The longest word or phrase of the vocabulary at a token, and how many tokens it takes.</summary>
internal readonly struct VocabularyMatch(int entry, int length)
{
    private readonly ushort _entry = (ushort)entry, _length = (ushort)length;

    /// <summary>Index of the entry in the vocabulary, 0 for a word that it does not know.</summary>
    public int Entry => _entry;

    /// <summary>At least 1.</summary>
    public int Length => _length;
}
