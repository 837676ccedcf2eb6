using System.Buffers;

namespace Profile.Parsing.Text;

/// <summary>What ends a line: LF, CR, CRLF, and the vertical tab, form feed, NEL, line and paragraph separators of Unicode UAX #14 (class BK, NL).</summary>
internal static class LineBreaks
{
    public static readonly SearchValues<char> Characters = SearchValues.Create("\n\r\v\f\u0085\u2028\u2029");

    public static bool IsLineBreak(char c) => c is '\n' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029';

    /// <summary>2 for CRLF, else 1.</summary>
    public static int LengthAt(string text, int offset) =>
        text[offset] == '\r' && offset + 1 < text.Length && text[offset + 1] == '\n' ? 2 : 1;
}
