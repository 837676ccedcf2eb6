using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>Tells headings from text where no markup does.</summary>
/// <remarks>
/// A heading is a short line that opens like a title, ends in no mark of a sentence, and stands over something: a blank line, a longer
/// paragraph or another heading. Without a blank line behind it, its words must be capitalised as titles are.
/// </remarks>
internal sealed class HeadingReader(TokenizedText text, RentedList<Block> blocks, CaptionWords captions)
{
    private const int LongestHeading = 120;
    private const int MostWords = 16;
    private const int MostWordsInSentenceCase = 9;
    private const int LongParagraph = 100;

    /// <summary>Sets role and form of the headings among the blocks that are still paragraphs. Where markup tells headings, only preformatted text has more of them.</summary>
    public void Read()
    {
        bool marked = text.Marks is { HasHeadings: true };
        Span<Block> all = blocks.Span;
        for (int i = 0; i < all.Length; i++)
        {
            if (all[i].Role != BlockRole.Paragraph || all[i].Kind is { } kind && (marked || kind != MarkedBlockKind.Paragraph)) continue;
            HeadingForm form = FormOf(i);
            if (form == HeadingForm.None) continue;
            all[i].Form = form;
            all[i].Role = BlockRole.Heading;
        }
    }

    private ReadOnlySpan<Token> TokensOf(int index) => text.Tokens[blocks[index].FirstToken..blocks[index].EndToken];

    private HeadingForm FormOf(int index)
    {
        if (blocks[index].Span.Length > LongestHeading || !StandsApart(index)) return HeadingForm.None;
        ReadOnlySpan<Token> tokens = TokensOf(index);
        HeadingForm markdown = HeadingMarkup.Markdown(tokens);
        if (markdown != HeadingForm.None) return markdown;
        if (index + 1 < blocks.Count && !blocks[index + 1].BlankBefore)
        {
            HeadingForm underline = HeadingMarkup.Underline(TokensOf(index + 1));
            if (underline != HeadingForm.None) return underline;
        }
        if (HeadingMarkup.IsBold(tokens)) return HeadingForm.Bold;
        HeadingForm numbered = HeadingMarkup.Numbering(text, tokens, out int numbering);
        return FormByWords(index, tokens[numbering..], numbered);
    }

    private HeadingForm FormByWords(int index, ReadOnlySpan<Token> words, HeadingForm numbered)
    {
        var shape = TitleShape.Of(words);
        if (shape.Words is 0 or > MostWords || !shape.OpensLikeTitle || captions.Opens(words)) return HeadingForm.None;
        if (words[^1].Is(':')) return numbered == HeadingForm.None ? ColonForm(index, shape) : numbered;
        if (shape.EndsSentence) return HeadingForm.None;
        if (numbered != HeadingForm.None) return IsPlainHeading(index, shape) ? numbered : HeadingForm.None;
        if (shape.IsAllCapitals && shape.Letters >= 4) return HeadingForm.AllCapitals;
        return IsPlainHeading(index, shape) && !IsFact(index) ? HeadingForm.Plain : HeadingForm.None;
    }

    /// <summary>Whether a blank line, the text's start, a heading or a drawn line comes before it.</summary>
    private bool StandsApart(int index) =>
        blocks[index].BlankBefore || index == 0 || blocks[index - 1].Role is BlockRole.Heading or BlockRole.Boilerplate;

    /// <summary>A line that ends in a colon is a heading when it is written like a title and no list stands right under it; else it introduces what follows.</summary>
    private HeadingForm ColonForm(int index, TitleShape shape)
    {
        if (index + 1 < blocks.Count)
        {
            if (BulletShape.Matches(TokensOf(index + 1))) return HeadingForm.None;
            if (!blocks[index + 1].BlankBefore && !EndsWithColon(index + 1) && !IsText(index + 1) && !IsOverText(index + 1)) return HeadingForm.None;
        }
        return shape.IsTitleCase || shape.Words <= 2 ? HeadingForm.Colon : HeadingForm.None;
    }

    /// <summary>Whether the block reads as running text: long, or a sentence.</summary>
    private bool IsText(int index) => blocks[index].Span.Length >= LongParagraph || TitleShape.Of(TokensOf(index)).EndsSentence;

    /// <summary>Whether the block is a title-like line with text right under it, as the name of a group is.</summary>
    private bool IsOverText(int index) =>
        index + 1 < blocks.Count && TitleShape.Of(TokensOf(index)).IsTitleCase && blocks[index + 1].Span.Length >= LongParagraph;

    private bool EndsWithColon(int index) => TokensOf(index)[^1].Is(':');

    private bool IsPlainHeading(int index, TitleShape shape)
    {
        if (shape.HasInnerSentence || shape.IsQuotation || index + 1 == blocks.Count) return false;
        Block next = blocks[index + 1];
        if (next.Role != BlockRole.Paragraph) return next.Role != BlockRole.NotesHeading && shape.IsTitleCase;
        if (!next.BlankBefore) return shape.IsTitleCase && IsText(index + 1) && next.Span.Length > 2 * blocks[index].Span.Length;
        bool brief = shape.IsTitleCase || (shape.Words <= MostWordsInSentenceCase && !shape.OpensWithQuote);
        return brief && StandsOverText(index);
    }

    /// <summary>Whether a longer paragraph, or another short line over one, comes next: the last line of a text, or one of many short lines, is no heading.</summary>
    private bool StandsOverText(int index)
    {
        for (int i = index + 1; i < blocks.Count && i <= index + 3; i++)
        {
            if (blocks[i].Role != BlockRole.Paragraph) return i > index + 1;
            if (IsText(i)) return true;
        }
        return false;
    }

    /// <summary>A line as <c>Population: 3.1 million</c> with another such line beside it.</summary>
    private bool IsFact(int index) =>
        HasInnerColon(index) && ((index > 0 && HasInnerColon(index - 1)) || (index + 1 < blocks.Count && HasInnerColon(index + 1)));

    private bool HasInnerColon(int index)
    {
        if (blocks[index].Span.Length > LongestHeading) return false;
        ReadOnlySpan<Token> tokens = TokensOf(index);
        for (int i = 1; i + 1 < tokens.Length; i++)
        {
            if (tokens[i].Is(':') && tokens[i + 1].SpaceBefore) return true;
        }
        return false;
    }
}
