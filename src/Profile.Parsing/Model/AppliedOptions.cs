namespace Profile.Parsing.Model;

/// <summary>The options of the parse that differed from their defaults; null is the default.</summary>
public sealed record AppliedOptions
{
    /// <summary><see cref="ProfileParserOptions.MaximumInputLength"/>.</summary>
    public int? MaximumInputLength { get; init; }

    /// <summary><see cref="ProfileParserOptions.NumericDateOrder"/>.</summary>
    public NumericDateOrder? NumericDateOrder { get; init; }

    /// <summary><see cref="ProfileParserOptions.CasualtyRule"/>.</summary>
    public CasualtyRule? CasualtyRule { get; init; }
}
