using System.Globalization;
using System.Text;

namespace Profile.Parsing.Tests.Golden;

/// <summary>Puts text on one line of a summary, so that what cannot be seen is seen.</summary>
internal static class SummaryText
{
    /// <summary>The text in quotation marks, with line breaks and all spaces but the plain one as escapes.</summary>
    public static string Quote(string text) => '"' + Visible(text) + '"';

    /// <summary>As <see cref="Quote"/>, with the middle of a long text left out.</summary>
    public static string QuoteEnds(string text, int head = 40, int tail = 20) =>
        text.Length <= head + tail + 1 ? Quote(text) : '"' + Visible(text[..head]) + "…" + Visible(text[^tail..]) + '"';

    /// <summary>A name of an enumeration as JSON writes it.</summary>
    public static string Name<T>(T value) where T : struct, Enum
    {
        string name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    private static string Visible(string text)
    {
        var visible = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (c == '\n') visible.Append("\\n");
            else if (IsHidden(c)) visible.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            else visible.Append(c);
        }
        return visible.ToString();
    }

    private static bool IsHidden(char c) => char.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.SpaceSeparator => c != ' ',
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => true,
        _ => false,
    };
}
