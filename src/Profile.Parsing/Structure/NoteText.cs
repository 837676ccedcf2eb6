using System.Buffers;
using System.Text;
using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>Writes the content of a note as running text.</summary>
internal static class NoteText
{
    private static readonly SearchValues<char> OtherSpaces = SearchValues.Create(AllOtherSpaces());

    /// <summary>
    /// The text at <paramref name="content"/>: white-space runs as one space, paragraphs (blocks behind a blank line) joined by a line feed; null when that
    /// is the text as it stands.
    /// </summary>
    public static string? Of(TokenizedText text, RentedList<Block> blocks, in NoteEntry entry, SourceSpan content)
    {
        if (entry.EndBlock == entry.FirstBlock + 1 && (blocks[entry.FirstBlock].IsEven || IsEven(content.Of(text.Text)))) return null;
        var result = new StringBuilder(content.Length);
        for (int i = entry.FirstBlock; i < entry.EndBlock; i++)
        {
            int start = Math.Max(blocks[i].Span.Start, content.Start);
            int end = Math.Min(blocks[i].Span.End, content.End);
            if (start >= end) continue;
            if (result.Length > 0) result.Append(blocks[i].BlankBefore ? '\n' : ' ');
            AppendEven(text.Text.AsSpan(start, end - start), result);
        }
        return result.ToString();
    }

    /// <summary>None stands beyond the ideographic space.</summary>
    private static char[] AllOtherSpaces()
    {
        var spaces = new List<char>();
        for (char c = '\0'; c <= '\u3000'; c++)
        {
            if (c != ' ' && IsWhite(c)) spaces.Add(c);
        }
        return [.. spaces];
    }

    private static bool IsEven(ReadOnlySpan<char> content) => !content.ContainsAny(OtherSpaces) && content.IndexOf("  ") < 0;

    private static void AppendEven(ReadOnlySpan<char> content, StringBuilder result)
    {
        bool space = false;
        foreach (char c in content)
        {
            bool white = IsWhite(c);
            if (!white) result.Append(c);
            else if (!space) result.Append(' ');
            space = white;
        }
    }

    private static bool IsWhite(char c) => CharacterClasses.Of(c) is CharacterClass.Space or CharacterClass.LineBreak;
}
