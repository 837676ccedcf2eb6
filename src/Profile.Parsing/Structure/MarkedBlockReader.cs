using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>Takes the blocks that markup tells. Only the lines of preformatted ones are joined as those of plain text are.</summary>
internal static class MarkedBlockReader
{
    /// <summary>Adds the blocks. Returns for each block of <paramref name="marks"/> the index of its first one; one more at the end, for all of them.</summary>
    public static int[] Read(TokenizedText text, MarkedText marks, RentedList<Block> blocks)
    {
        var first = new int[marks.Blocks.Count + 1];
        int token = 0;
        for (int i = 0; i < marks.Blocks.Count; i++)
        {
            first[i] = blocks.Count;
            MarkedBlock block = marks.Blocks[i];
            while (token < text.Count && text.Tokens[token].Start < block.Span.Start) token++;
            int start = token;
            while (token < text.Count && text.Tokens[token].Start < block.Span.End) token++;
            if (start == token) continue;
            if (block is { Kind: MarkedBlockKind.Preformatted, Boilerplate: null }) BlockReader.Read(text, LinesBetween(text, start, token), blocks);
            else blocks.Add(BlockOf(text, block, start, token));
        }
        first[^1] = blocks.Count;
        return first;
    }

    private static Block BlockOf(TokenizedText text, MarkedBlock block, int start, int end)
    {
        var span = new SourceSpan(text.Tokens[start].Start, text.Tokens[end - 1].End);
        return new Block(start, end, span, block.Span.End, StandsApart(text.Text, span.Start))
        {
            Kind = block.Kind,
            Rank = block.Level,
            Role = block switch
            {
                { Boilerplate: not null } => BlockRole.Boilerplate,
                { Kind: MarkedBlockKind.Heading } => BlockRole.Heading,
                { Kind: MarkedBlockKind.Title } => BlockRole.Title,
                _ => BlockRole.Paragraph,
            },
        };
    }

    private static bool StandsApart(string text, int start)
    {
        while (start > 0 && text[start - 1] is not '\n') start--;
        return start < 2 || text[start - 2] == '\n';
    }

    private static ReadOnlySpan<TextLine> LinesBetween(TokenizedText text, int firstToken, int endToken)
    {
        int first = LineOf(text, firstToken), last = LineOf(text, endToken - 1);
        return text.Lines[first..(last + 1)];
    }

    /// <summary>Index of the line that holds the token.</summary>
    private static int LineOf(TokenizedText text, int token)
    {
        int low = 0, high = text.Lines.Length - 1;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (text.Lines[middle].EndToken <= token) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
