namespace Profile.Parsing.Citations;

/// <summary>What many citations print alike, in one document and in others, and is then made once: periodicals, names, dates.</summary>
internal sealed class SharedTexts
{
    public TextCache Strings { get; } = new();

    public NameCache Names { get; } = new();

    public DateTexts Dates { get; } = new();
}
