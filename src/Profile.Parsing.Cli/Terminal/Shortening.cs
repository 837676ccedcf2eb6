using System.Text;
using Spectre.Console;

namespace Profile.Parsing.Cli.Terminal;

/// <summary>Cuts text to a width in columns, between words where one is near, with <c>…</c> for what is left out.</summary>
internal static class Shortening
{
    private const string Ellipsis = "…";

    /// <summary>A longer word is cut in two rather than left out whole.</summary>
    private const int LongestWordLeftOut = 12;

    public static string KeepStart(string text, int width)
    {
        if (text.GetCellWidth() <= width) return text;
        if (width < 1) return "";
        int end = 0, columns = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            columns += WidthOf(rune);
            if (columns > width - 1) break;
            end += rune.Utf16SequenceLength;
        }
        int space = text.LastIndexOf(' ', end);
        if (space >= 0 && end - space <= LongestWordLeftOut) end = space;
        return text[..end].TrimEnd() + Ellipsis;
    }

    public static string KeepEnd(string text, int width)
    {
        if (text.GetCellWidth() <= width) return text;
        if (width < 1) return "";
        int start = text.Length, columns = 0;
        while (start > 0)
        {
            Rune.DecodeLastFromUtf16(text.AsSpan(0, start), out Rune rune, out int length);
            columns += WidthOf(rune);
            if (columns > width - 1) break;
            start -= length;
        }
        bool insideWord = start > 0 && start < text.Length && text[start - 1] != ' ';
        int space = insideWord ? text.IndexOf(' ', start) : -1;
        if (space >= 0 && space - start <= LongestWordLeftOut) start = space;
        // The space before what follows this text is kept, also where it is all there is room for.
        string kept = text[start..];
        return Ellipsis + (string.IsNullOrWhiteSpace(kept) ? kept : kept.TrimStart());
    }

    private static int WidthOf(Rune rune) => rune.ToString().GetCellWidth();
}
