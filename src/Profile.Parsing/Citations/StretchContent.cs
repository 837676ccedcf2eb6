namespace Profile.Parsing.Citations;

/// <summary>What a stretch of a note holds, as far as it tells citations from commentary.</summary>
internal struct StretchContent
{
    private const int ShortestLabelWord = 5;

    /// <summary>Words by which a citation is told, however they are written.</summary>
    private const SourceWords Telling = SourceWords.LinkScheme | SourceWords.Doi | SourceWords.Access | SourceWords.BackReference;

    public bool HasTitle;
    public bool HasYear;
    public bool HasLink;
    public bool HasNumber;
    public bool HasVerb;
    public bool HasComma;
    public bool HasAccess;

    /// <summary>Whether it says <c>ibid.</c>, <c>op. cit.</c> or <c>supra</c>.</summary>
    public bool HasBackReference;

    /// <summary>Whether it points to another note by number, as sentences also do: <c>note 12 above</c>.</summary>
    public bool HasNoteReference;

    /// <summary>Whether brackets hold a year, as with a publisher.</summary>
    public bool HasDatedBracket;

    /// <summary>Number of words in lower case that are not <c>of</c>, <c>the</c> and the like.</summary>
    public int LowerWords;
    public int CapitalizedWords;

    /// <summary>Whether it holds what only a citation has.</summary>
    public readonly bool IsCitation => HasTitle || HasLink || HasBackReference || HasNoteReference || HasDatedBracket || HasYear;

    /// <summary>Whether it reads as a sentence.</summary>
    public readonly bool IsProse => !HasTitle && !HasLink && !HasBackReference && !HasDatedBracket
        && ((HasVerb && LowerWords >= 2) || (LowerWords >= 4 && LowerWords > 2 * CapitalizedWords));

    /// <summary>Takes in the token at <paramref name="i"/> of a stretch that starts at <paramref name="first"/>.</summary>
    public void Add(NoteTokens note, int first, int i)
    {
        if (note[i].IsCapitalized && !note.Has(i, Telling)) CapitalizedWords++;
        else if (note[i].IsWord) AddWord(note, first, i);
        else if (note[i].IsNumber) AddNumber(note, i);
        else if (note.Opens(i)) AddEnclosed(note, first, i);
        else HasComma |= note.Is(i, ',');
    }

    private void AddNumber(NoteTokens note, int i)
    {
        HasNumber = true;
        HasYear |= PublicationDateReader.IsYear(note, i);
    }

    private void AddEnclosed(NoteTokens note, int first, int i)
    {
        if (!note.OpensBracket(i))
        {
            HasTitle |= TitleFinder.IsTitle(note, first, i);
            return;
        }
        bool dated = HoldsYear(note, i);
        HasDatedBracket |= dated;
        HasYear |= dated;
        HasBackReference |= BackReferenceReader.IsNoteBracket(note, i);
        HasLink |= note.Is(i, '<');
    }

    private void AddWord(NoteTokens note, int first, int i)
    {
        SourceWords kinds = note.KindOf(i);
        if (kinds != SourceWords.None)
        {
            HasLink |= (kinds & (SourceWords.LinkScheme | SourceWords.Doi)) != 0;
            HasAccess |= (kinds & SourceWords.Access) != 0;
            if ((kinds & SourceWords.BackReference) != 0) AddBackReference(note, first, i);
        }
        if (note[i].IsCapitalized)
        {
            CapitalizedWords++;
            return;
        }
        if (note.IsAttached(i)) return;
        bool verb = (kinds & SourceWords.Verb) != 0 || IsPastOf(note, kinds, i);
        HasVerb |= verb;
        if (verb || ((kinds & (SourceWords.Function | SourceWords.Conjunction | SourceWords.Access)) == 0 && !IsLabel(note, kinds, i))) LowerWords++;
    }

    /// <summary>A regular past tense with its object: <c>changed its name</c>.</summary>
    private static bool IsPastOf(NoteTokens note, SourceWords kinds, int i) =>
        kinds == SourceWords.None && note.Has(i + 1, SourceWords.Determiner) && note[i].Span.Of(note.Text).EndsWith("ed", StringComparison.Ordinal);

    /// <summary>A word as <c>number</c> before a number or abbreviated, not one of a sentence: <c>gave the number as 14</c>.</summary>
    private static bool IsLabel(NoteTokens note, SourceWords kinds, int i) =>
        (kinds & (SourceWords.Page | SourceWords.Issue | SourceWords.Volume)) != 0 && (note[i].Length < ShortestLabelWord || note.IsNumber(i + 1));

    private void AddBackReference(NoteTokens note, int first, int i)
    {
        HasBackReference |= BackReferenceReader.IsWork(note, i);
        HasNoteReference |= BackReferenceReader.IsNote(note, i, i == first);
    }

    /// <summary>Whether the brackets that open at <paramref name="bracket"/> hold a year.</summary>
    public static bool HoldsYear(NoteTokens note, int bracket)
    {
        for (int i = bracket + 1; i < note.Partner(bracket); i++)
        {
            if (PublicationDateReader.IsYear(note, i)) return true;
        }
        return false;
    }
}
