using Profile.Parsing.Model;

namespace Profile.Parsing;

/// <summary>How to parse, for any number of inputs. Checked when a <see cref="ProfileParser"/> is made with it.</summary>
public sealed record ProfileParserOptions
{
    internal const int DefaultMaximumInputLength = 64 * 1024 * 1024;

    /// <summary>The longest input, in UTF-16 code units of text or in bytes. Default: 67,108,864 (64 Mi).</summary>
    /// <remarks>A longer input throws <see cref="InputTooLongException"/> before any work starts. At least 1.</remarks>
    public int MaximumInputLength { get; init; } = DefaultMaximumInputLength;

    internal void Validate()
    {
        if (MaximumInputLength < 1)
            throw new ArgumentOutOfRangeException(nameof(MaximumInputLength), MaximumInputLength, "The longest input must be at least 1.");
    }

    internal AppliedOptions Applied() => new()
    {
        MaximumInputLength = MaximumInputLength == DefaultMaximumInputLength ? null : MaximumInputLength,
    };
}
