using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>Tells the document's title from its first section heading.</summary>
/// <remarks>
/// The title is the first heading, at the text's start, when it is the only one of its form and the others rank below it; or when another
/// heading follows it at once; or, as a plain line, when the sections have headings of another form.
/// </remarks>
internal static class TitleReader
{
    /// <summary>The title; null when the text states none. The role of its block is set.</summary>
    public static string? Read(TokenizedText text, RentedList<Block> blocks)
    {
        Span<Block> all = blocks.Span;
        int first = 0;
        while (first < all.Length && all[first].Role == BlockRole.Boilerplate) first++;
        if (first == all.Length || all[first].Role != BlockRole.Heading || !IsTitle(all, first)) return null;
        all[first].Role = BlockRole.Title;
        return HeadingWords.TitleOf(text, all[first]);
    }

    private static bool IsTitle(ReadOnlySpan<Block> blocks, int first)
    {
        HeadingForm form = blocks[first].Form;
        if (form is HeadingForm.Colon or HeadingForm.Roman or HeadingForm.Letter or (>= HeadingForm.Numbered1 and <= HeadingForm.Numbered3)) return false;
        int same = 0, lower = 0, higher = 0;
        for (int i = first + 1; i < blocks.Length; i++)
        {
            if (blocks[i].Role != BlockRole.Heading) continue;
            if (blocks[i].Form == form) same++;
            else if (blocks[i].Form > form) lower++;
            else higher++;
        }
        if (form == HeadingForm.Plain) return higher > 0 || (same > 0 && first + 1 < blocks.Length && blocks[first + 1].Role == BlockRole.Heading);
        return same == 0 && lower + higher > 0;
    }
}
