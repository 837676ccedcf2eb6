using System.Buffers;
using System.Globalization;
using System.Text;

namespace Profile.Parsing.Cli.Terminal;

/// <summary>
/// Text of a document or a file's name made harmless to a terminal: an escape character in it would move the cursor, change colours or worse,
/// a character that turns the direction of writing would show other text than there is.
/// </summary>
internal static class PrintableText
{
    /// <summary>On one line: control characters as <c>\u001b</c>, line feeds among them.</summary>
    public static string Escape(string text) => Write(text, foldSpace: false);

    /// <summary>On one line: runs of white space as one space, other control characters as <c>\u001b</c>, invisible ones left out.</summary>
    public static string Fold(ReadOnlySpan<char> text) => Write(text, foldSpace: true);

    private static string Write(ReadOnlySpan<char> text, bool foldSpace)
    {
        var result = new StringBuilder(text.Length);
        while (!text.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(text, out Rune rune, out int length) != OperationStatus.Done) AppendEscaped(result, text[0]);
            else if (!foldSpace || !Rune.IsWhiteSpace(rune)) Append(result, rune);
            else if (result.Length == 0 || result[^1] != ' ') result.Append(' ');
            text = text[length..];
        }
        return result.ToString();
    }

    private static void Append(StringBuilder result, Rune rune)
    {
        switch (Rune.GetUnicodeCategory(rune))
        {
            case UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator:
                AppendEscaped(result, rune.Value);
                break;
            case UnicodeCategory.Format:
                if (TurnsDirection(rune.Value)) AppendEscaped(result, rune.Value);
                break;
            default:
                result.Append(rune);
                break;
        }
    }

    private static bool TurnsDirection(int character) => character is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);

    private static void AppendEscaped(StringBuilder result, int character) => result.Append(CultureInfo.InvariantCulture, $"\\u{character:x4}");
}
