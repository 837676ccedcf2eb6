using System.Runtime.InteropServices;
using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>Tells headings from text where no markup does.</summary>
/// <remarks>
/// A heading is a short line that opens like a title, ends in no mark of a sentence, and stands over something: a blank line, a longer
/// paragraph or another heading. Without a blank line behind it, its words must be capitalised as titles are.
/// </remarks>
internal sealed class HeadingReader(TokenizedText text, List<Block> blocks)
{
    private const int LongestHeading = 120;
    private const int MostWords = 16;
    private const int MostWordsInSentenceCase = 9;
    private const int LongParagraph = 100;

    /// <summary>Sets role and form of the headings among the blocks that are still paragraphs.</summary>
    public void Read()
    {
        Span<Block> all = CollectionsMarshal.AsSpan(blocks);
        for (int i = 0; i < all.Length; i++)
        {
            if (all[i].Role != BlockRole.Paragraph) continue;
            HeadingForm form = FormOf(i);
            if (form == HeadingForm.None) continue;
            all[i].Form = form;
            all[i].Role = BlockRole.Heading;
        }
    }

    private HeadingForm FormOf(int index)
    {
        Block block = blocks[index];
        if (block.Span.Length > LongestHeading || !StandsApart(index)) return HeadingForm.None;
        ReadOnlySpan<Token> tokens = text.Tokens[block.FirstToken..block.EndToken];
        HeadingForm markdown = MarkdownForm(tokens);
        if (markdown != HeadingForm.None) return markdown;
        var shape = TitleShape.Of(tokens);
        if (shape.Words is 0 or > MostWords || !shape.OpensLikeTitle) return HeadingForm.None;
        if (tokens[^1].Is(':')) return ColonForm(index, shape);
        if (shape.EndsSentence) return HeadingForm.None;
        if (shape.IsAllCapitals && shape.Letters >= 4) return HeadingForm.AllCapitals;
        return IsPlainHeading(index, shape) ? HeadingForm.Plain : HeadingForm.None;
    }

    /// <summary>Whether a blank line, the text's start or another heading comes before it.</summary>
    private bool StandsApart(int index) =>
        blocks[index].BlankBefore || index == 0 || blocks[index - 1].Role is BlockRole.Heading or BlockRole.Boilerplate;

    private static HeadingForm MarkdownForm(ReadOnlySpan<Token> tokens)
    {
        int depth = 0;
        while (depth < tokens.Length && tokens[depth].Is('#') && (depth == 0 || !tokens[depth].SpaceBefore)) depth++;
        return depth is > 0 and <= 6 && depth < tokens.Length && tokens[depth].SpaceBefore ? HeadingForm.Markdown1 + (byte)(depth - 1) : HeadingForm.None;
    }

    /// <summary>A line that ends in a colon is a heading when it is written like a title; else it introduces what follows.</summary>
    private HeadingForm ColonForm(int index, TitleShape shape)
    {
        if (index + 1 < blocks.Count && !blocks[index + 1].BlankBefore && blocks[index + 1].Span.Length < LongParagraph && !EndsWithColon(index + 1)) return HeadingForm.None;
        return shape.IsTitleCase || shape.Words <= 2 ? HeadingForm.Colon : HeadingForm.None;
    }

    private bool EndsWithColon(int index) => text.Tokens[blocks[index].EndToken - 1].Is(':');

    private bool IsPlainHeading(int index, TitleShape shape)
    {
        if (shape.OpensLikeListItem || shape.HasInnerSentence || index + 1 == blocks.Count) return false;
        Block next = blocks[index + 1];
        if (next.Role != BlockRole.Paragraph) return next.Role == BlockRole.NotesHeading ? false : shape.IsTitleCase;
        if (!next.BlankBefore) return shape.IsTitleCase && next.Span.Length >= LongParagraph && next.Span.Length > 2 * blocks[index].Span.Length;
        return (shape.IsTitleCase || shape.Words <= MostWordsInSentenceCase) && shape.Words <= MostWords && StandsOverText(index);
    }

    /// <summary>Whether a longer paragraph, or another short line over one, comes next: the last line of a text, or one of many short lines, is no heading.</summary>
    private bool StandsOverText(int index)
    {
        for (int i = index + 1; i < blocks.Count && i <= index + 3; i++)
        {
            if (blocks[i].Role != BlockRole.Paragraph) return i > index + 1;
            if (blocks[i].Span.Length >= LongParagraph || TitleShape.Of(text.Tokens[blocks[i].FirstToken..blocks[i].EndToken]).EndsSentence) return true;
        }
        return false;
    }
}
