using System.Globalization;

namespace Profile.Parsing;

/// <summary>The input is longer than <see cref="ProfileParserOptions.MaximumInputLength"/>. Thrown before any work starts.</summary>
public sealed class InputTooLongException : Exception
{
    internal InputTooLongException(long length, int maximum, string unit)
        : base(string.Create(CultureInfo.InvariantCulture, $"The input has {length:N0} {unit}, more than the {maximum:N0} allowed. Raise MaximumInputLength in ProfileParserOptions to read it."))
    {
        Length = length;
        Maximum = maximum;
    }

    /// <summary>Length of the input, as far as it was measured.</summary>
    public long Length { get; }

    /// <summary>The longest input allowed.</summary>
    public int Maximum { get; }
}
