using System.Globalization;

namespace Profile.Parsing.Reading;

/// <summary>Sizes of letters as style sheets and old markup write them.</summary>
internal static class FontSizes
{
    /// <summary>What browsers take where nothing is stated: 16 pixels.</summary>
    public const float Default = 12;

    private static readonly string[] Names = ["xx-small", "x-small", "small", "medium", "large", "x-large", "xx-large", "xxx-large"];
    private static readonly float[] NamedSizes = [6.75f, 7.5f, 9.75f, 12, 13.5f, 18, 24, 36];

    /// <summary>Points; a factor of the size around as a negative number; 0 when it cannot be read.</summary>
    public static float Of(ReadOnlySpan<char> value)
    {
        int digits = 0;
        while (digits < value.Length && (char.IsAsciiDigit(value[digits]) || value[digits] == '.')) digits++;
        if (digits == 0) return Named(value);
        if (digits > 16 || !float.TryParse(value[..digits], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out float number)) return 0;
        ReadOnlySpan<char> unit = value[digits..].Trim();
        if (unit.StartsWith("pt", StringComparison.OrdinalIgnoreCase)) return number;
        if (unit.StartsWith("px", StringComparison.OrdinalIgnoreCase)) return number * 0.75f;
        if (unit.StartsWith("rem", StringComparison.OrdinalIgnoreCase)) return number * Default;
        if (unit.StartsWith("em", StringComparison.OrdinalIgnoreCase)) return -number;
        return unit.StartsWith('%') ? -number / 100 : 0;
    }

    /// <summary>The <c>size</c> of a <c>font</c> element: 1 to 7, or a step from 3.</summary>
    public static float OfFontElement(string size)
    {
        if (!int.TryParse(size, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int step)) return 0;
        if (size[0] is '+' or '-') step += 3;
        return NamedSizes[Math.Clamp(step, 1, 7)];
    }

    private static float Named(ReadOnlySpan<char> value)
    {
        for (int i = 0; i < Names.Length; i++)
        {
            if (value.Equals(Names[i], StringComparison.OrdinalIgnoreCase)) return NamedSizes[i];
        }
        if (value.Equals("larger", StringComparison.OrdinalIgnoreCase)) return -1.2f;
        return value.Equals("smaller", StringComparison.OrdinalIgnoreCase) ? -0.83f : 0;
    }
}
