using System.Globalization;

namespace Profile.Parsing.Text;

/// <summary>The text of labels as <c>12</c>, of which a document has thousands and the runtime keeps the small numbers.</summary>
internal static class ShortLabel
{
    private const int LongestNumber = 3;

    /// <summary>The text at <paramref name="span"/>.</summary>
    public static string Of(string text, SourceSpan span)
    {
        ReadOnlySpan<char> label = span.Of(text);
        if (label.Length > LongestNumber || label[0] == '0' || label.ContainsAnyExceptInRange('0', '9')) return label.ToString();
        int number = 0;
        foreach (char digit in label) number = number * 10 + digit - '0';
        return number.ToString(CultureInfo.InvariantCulture);
    }
}
