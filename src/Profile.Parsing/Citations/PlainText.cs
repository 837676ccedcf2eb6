using System.Text;
using Profile.Parsing.Text;

namespace Profile.Parsing.Citations;

/// <summary>A stretch of a note as one line.</summary>
internal static class PlainText
{
    /// <summary>The text at <paramref name="span"/> with runs of white space as one space.</summary>
    public static string Of(string text, SourceSpan span)
    {
        ReadOnlySpan<char> part = span.Of(text);
        return IsEven(part) ? part.ToString() : Even(part);
    }

    private static bool IsEven(ReadOnlySpan<char> part)
    {
        bool space = false;
        foreach (char c in part)
        {
            bool white = IsWhite(c);
            if (white && (space || c != ' ')) return false;
            space = white;
        }
        return true;
    }

    private static string Even(ReadOnlySpan<char> part)
    {
        var line = new StringBuilder(part.Length);
        bool space = false;
        foreach (char c in part)
        {
            bool white = IsWhite(c);
            if (!white) line.Append(c);
            else if (!space) line.Append(' ');
            space = white;
        }
        return line.ToString();
    }

    private static bool IsWhite(char c) => CharacterClasses.Of(c) is CharacterClass.Space or CharacterClass.LineBreak;
}
