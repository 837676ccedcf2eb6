using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>Joins lines to blocks: one line is one block, unless the text is hard-wrapped.</summary>
internal static class BlockReader
{
    /// <summary>Adds the blocks of <paramref name="lines"/>, some lines of the text that follow each other.</summary>
    public static void Read(TokenizedText text, ReadOnlySpan<TextLine> lines, RentedList<Block> blocks)
    {
        int width = WrapWidth.Of(text, lines);
        bool blank = true;
        int label = 0;
        for (int i = 0; i < lines.Length; i++)
        {
            TextLine line = lines[i];
            if (line.IsBlank)
            {
                blank = true;
                continue;
            }
            if (NoteLabel.TryRead(text.Tokens, line.FirstToken, line.EndToken, out NoteLabel opened) && MayFollow(opened, label)) label = opened.Number;
            int last = i;
            while (width > 0 && last + 1 < lines.Length && Continues(text, lines[last], lines[last + 1], width, label)) last++;
            TextLine end = lines[last];
            var span = new SourceSpan(text.Tokens[line.FirstToken].Start, text.Tokens[end.EndToken - 1].End);
            blocks.Add(new Block(line.FirstToken, end.EndToken, span, end.End, blank) { IsEven = last == i && line.IsEven });
            blank = false;
            i = last;
        }
    }

    /// <summary>
    /// Whether <paramref name="next"/> goes on with the paragraph of the line before it: its first word would not have fitted. A line that opens
    /// with a bracketed label, or with a number right behind <paramref name="label"/>, starts a note of its own.
    /// </summary>
    private static bool Continues(TokenizedText text, TextLine line, TextLine next, int width, int label)
    {
        if (next.IsBlank || !WrapWidth.IsFull(text, line, next, width)) return false;
        bool labelled = NoteLabel.TryRead(text.Tokens, next.FirstToken, next.EndToken, out NoteLabel opened);
        return !labelled || (opened.Form != NoteLabelForm.Bracketed && !MayFollow(opened, label));
    }

    /// <summary>Whether a label may come next in a list: some notes between may have lost their number. A year at a line's start does not.</summary>
    private static bool MayFollow(NoteLabel next, int label) => next.Number == 1 || (next.Number > label && next.Number <= label + 4);
}
