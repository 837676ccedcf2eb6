namespace Profile.Parsing.Casualties;

/// <summary>The words for a number that give none, in the order of the contract's table.</summary>
internal enum VagueWord : byte
{
    Couple,
    Few,
    Several,
    Many,
    Dozens,
    Tens,
    Scores,
    Hundreds,
    Thousands,
    Millions,
}
