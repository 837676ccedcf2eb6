namespace Profile.Parsing.Dates;

/// <summary>What a word of the lexicon means in a date.</summary>
internal readonly record struct DateWord(DateWordClass Classes, int Value)
{
    public bool Is(DateWordClass any) => (Classes & any) != 0;
}
