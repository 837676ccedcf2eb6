using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>Joins lines to blocks: one line is one block, unless the text is hard-wrapped.</summary>
internal static class BlockReader
{
    public static List<Block> Read(TokenizedText text)
    {
        int width = WrapWidth.Of(text);
        var blocks = new List<Block>(text.Lines.Length / 2 + 1);
        bool blank = true;
        for (int i = 0; i < text.Lines.Length; i++)
        {
            TextLine line = text.Lines[i];
            if (line.IsBlank)
            {
                blank = true;
                continue;
            }
            int last = i;
            while (width > 0 && last + 1 < text.Lines.Length && Continues(text, last, width)) last++;
            TextLine end = text.Lines[last];
            var span = new SourceSpan(text.Tokens[line.FirstToken].Start, text.Tokens[end.EndToken - 1].End);
            blocks.Add(new Block(line.FirstToken, end.EndToken, span, end.End, blank));
            blank = false;
            i = last;
        }
        return blocks;
    }

    /// <summary>Whether the line after <paramref name="index"/> goes on with its paragraph: its first word would not have fitted.</summary>
    private static bool Continues(TokenizedText text, int index, int width)
    {
        TextLine next = text.Lines[index + 1];
        return !next.IsBlank && WrapWidth.IsFull(text, index, width) && !NoteLabel.TryRead(text, next.FirstToken, next.EndToken, out _);
    }
}
