using Profile.Parsing.Model;

namespace Profile.Parsing;

/// <summary>How to parse, for any number of inputs. Checked when a <see cref="ProfileParser"/> is made with it.</summary>
public sealed record ProfileParserOptions
{
    internal const int DefaultMaximumInputLength = 64 * 1024 * 1024;

    /// <summary>The longest input, in UTF-16 code units of text or in bytes. Default: 67,108,864 (64 Mi).</summary>
    /// <remarks>A longer input throws <see cref="InputTooLongException"/> before any work starts. At least 1.</remarks>
    public int MaximumInputLength { get; init; } = DefaultMaximumInputLength;

    /// <summary>What stands first in a date such as <c>02/04/2012</c>. Default: DayMonth.</summary>
    /// <remarks>Where only one order gives a day of the calendar, as in <c>04/23/2012</c>, that order is read; where both do, the diagnostic <c>date-order-ambiguous</c> tells it.</remarks>
    public NumericDateOrder NumericDateOrder { get; init; } = NumericDateOrder.DayMonth;

    /// <summary>By which rule vague words (<c>several</c>, <c>dozens</c>) become numbers. Default: Literal.</summary>
    public CasualtyRule CasualtyRule { get; init; } = CasualtyRule.Literal;

    internal void Validate()
    {
        if (!Enum.IsDefined(NumericDateOrder))
            throw new ArgumentOutOfRangeException(nameof(NumericDateOrder), NumericDateOrder, "The order of numeric dates must be DayMonth or MonthDay.");
        if (!Enum.IsDefined(CasualtyRule))
            throw new ArgumentOutOfRangeException(nameof(CasualtyRule), CasualtyRule, "The rule must be one of the named ones.");
        if (MaximumInputLength < 1)
            throw new ArgumentOutOfRangeException(nameof(MaximumInputLength), MaximumInputLength, "The longest input must be at least 1.");
    }

    internal AppliedOptions Applied() => new()
    {
        MaximumInputLength = MaximumInputLength == DefaultMaximumInputLength ? null : MaximumInputLength,
        NumericDateOrder = NumericDateOrder == NumericDateOrder.DayMonth ? null : NumericDateOrder,
        CasualtyRule = CasualtyRule == CasualtyRule.Literal ? null : CasualtyRule,
    };
}
