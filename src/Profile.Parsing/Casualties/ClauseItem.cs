namespace Profile.Parsing.Casualties;

/// <summary>A piece of a sentence: a figure with its noun, an event, or a word that holds the clause together.</summary>
internal struct ClauseItem
{
    public WordClass Class;

    /// <summary>Index of its first token.</summary>
    public int First;

    /// <summary>Index just behind its last token.</summary>
    public int End;

    /// <summary>Of a figure: its index among the sentence's figures.</summary>
    public int Figure;

    /// <summary>Of an event: its entry in the vocabulary.</summary>
    public VocabularyEntry Entry;

    /// <summary>Of an event: <c>not</c> stands before it.</summary>
    public bool IsNegated;

    /// <summary>Of a figure: it is a phrase of time or place, as <c>over eight years</c>, and no object.</summary>
    public bool IsPhrase;

    /// <summary>Of a word: its first letter is upper case.</summary>
    public bool IsCapitalized;

    /// <summary>Whether one of <paramref name="forms"/> is among the event's.</summary>
    public readonly bool Takes(EventForms forms) => Class == WordClass.Event && (Entry.Forms & forms) != 0;
}
