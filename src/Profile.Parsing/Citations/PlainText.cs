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
        var line = new StringBuilder(part.Length);
        bool space = false;
        foreach (char c in part)
        {
            bool white = CharacterClasses.Of(c) is CharacterClass.Space or CharacterClass.LineBreak;
            if (!white) line.Append(c);
            else if (!space) line.Append(' ');
            space = white;
        }
        return line.ToString();
    }
}
