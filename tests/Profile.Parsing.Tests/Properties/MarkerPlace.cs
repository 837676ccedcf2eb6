namespace Profile.Parsing.Tests.Properties;

/// <summary>What the marker of a <see cref="GeneratedSentence"/> is glued to.</summary>
public enum MarkerPlace
{
    None,
    FullStop,
    Comma,
    QuotationMark,
    Bracket,
    Word,
    Year,
    YearAndFullStop,
}
