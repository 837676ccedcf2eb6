using System.Globalization;

namespace Profile.Parsing.Text;

/// <summary>The text of labels as <c>12</c> and <c>*</c>, of which a document has thousands: one string for all that read the same.</summary>
internal static class ShortLabel
{
    /// <summary>Of numbers this long the runtime keeps most strings.</summary>
    private const int LongestNumber = 3;

    private static readonly string[] Ascii = [.. Enumerable.Range(0, 128).Select(c => ((char)c).ToString())];

    /// <summary>The text at <paramref name="span"/>, where the token at <paramref name="index"/> starts. A number is told from its token, without a look at the text.</summary>
    public static string Of(TokenizedText text, int index, SourceSpan span)
    {
        ref readonly Token token = ref text.Tokens[index];
        bool isNumber = token.IsNumber && token.Span == span && token.Length <= LongestNumber;
        if (isNumber && token.Value >= token.Length switch { 1 => 0, 2 => 10, _ => 100 }) return token.Value.ToString(CultureInfo.InvariantCulture);
        ReadOnlySpan<char> label = span.Of(text.Text);
        return label.Length == 1 && label[0] < Ascii.Length ? Ascii[label[0]] : label.ToString();
    }
}
