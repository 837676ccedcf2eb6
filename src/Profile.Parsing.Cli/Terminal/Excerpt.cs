using Profile.Parsing.Text;
using Spectre.Console;

namespace Profile.Parsing.Cli.Terminal;

/// <summary>A mention with as much of the sentence around it as there is room for.</summary>
internal static class Excerpt
{
    /// <param name="text">The document's text.</param>
    /// <param name="sentence">Nothing beyond it is shown.</param>
    /// <param name="mention">Always shown, cut only when it is wider than all the room.</param>
    /// <param name="width">Columns, at least 1.</param>
    public static StyledText Of(string text, SourceSpan sentence, SourceSpan mention, int width)
    {
        // White space is folded, so that more characters than columns may be needed; a sentence may have no end.
        int reach = 4 * width;
        int first = Math.Max(sentence.Start, mention.Start - reach), last = Math.Min(sentence.End, mention.End + reach);
        if (first > sentence.Start && char.IsLowSurrogate(text[first])) first++;
        if (last < sentence.End && char.IsLowSurrogate(text[last])) last--;
        string before = PrintableText.Fold(text.AsSpan(first..Math.Max(first, mention.Start))).TrimStart();
        string middle = Shortening.KeepStart(PrintableText.Fold(mention.Of(text)).Trim(), width);
        string after = PrintableText.Fold(text.AsSpan(mention.End..Math.Max(last, mention.End))).TrimEnd();

        int room = width - middle.GetCellWidth();
        int roomBefore = Math.Min(before.GetCellWidth(), Math.Max(room / 3, room - after.GetCellWidth()));
        before = Shortening.KeepEnd(before, roomBefore);
        after = Shortening.KeepStart(after, room - before.GetCellWidth());
        return new StyledText((before, Palette.Plain), (middle, Palette.Mention), (after, Palette.Plain));
    }
}
