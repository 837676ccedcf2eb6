using System.Collections.Frozen;

namespace Profile.Parsing.Reading;

/// <summary>Tells by its words what a short line beside the text of a page is: its date, its author, its buttons.</summary>
internal static class PageLine
{
    public const int Longest = 120;

    /// <summary>Names of authors may stand in a line that says <c>by</c>, or how long it takes to read.</summary>
    private const int MostNames = 4;

    private static readonly FrozenSet<string> DateWords = FrozenSet.ToFrozenSet(
        ["published", "publication", "posted", "updated", "modified", "created", "edited", "reviewed", "issued", "date", "last", "first", "on", "at", "the", "of", "as", "st", "nd", "rd", "th", "am", "pm", "a", "p", "m", "utc", "gmt", "est", "edt", "cet", "cest", "t", "z",
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> ImprintWords = FrozenSet.ToFrozenSet(["volume", "vol", "issue", "no", "pages", "pp"], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> DetailsLabels = FrozenSet.ToFrozenSet(
        ["published", "published on", "posted", "posted on", "updated", "last updated", "last modified", "modified", "date", "date published", "publication date", "author", "authors", "written by", "by"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> ButtonWords = FrozenSet.ToFrozenSet(
        ["share", "shares", "tweet", "email", "mail", "print", "like", "likes", "comment", "comments", "save", "listen", "follow", "views", "claps", "copy", "link", "reply", "bookmark"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly string[] LinkWords = ["read more", "read also", "also read", "see also", "read next", "more", "more on this", "related", "recommended", "don't miss", "you may also like"];

    /// <summary>A date alone, <c>Published on 12 July 2018</c>, <c>By Orla Tennick, 8 min read</c>, the volume and issue of a journal, or a line that says when the page was last changed.</summary>
    public static bool IsDetails(ReadOnlySpan<char> line, int mostNames = MostNames)
    {
        int known = 0, names = 0, digits = 0, imprint = 0;
        bool month = false, year = false, author = false, changed = false, first = true;
        for (int at = 0; NextWord(line, ref at) is { IsEmpty: false } word;)
        {
            if (char.IsAsciiDigit(word[0]))
            {
                digits++;
                year |= word.Length == 4 && word[0] is '1' or '2';
            }
            else if (PublicationDate.MonthOf(word) > 0) month = true;
            else if (Has(ImprintWords, word)) imprint++;
            else if (Has(DateWords, word))
            {
                known++;
                changed |= names <= 2 && (Is(word, "updated") || Is(word, "modified") || Is(word, "edited"));
            }
            else if (Is(word, "min") || Is(word, "mins") || Is(word, "minute") || Is(word, "minutes") || Is(word, "read") || (first && Is(word, "by"))) author = true;
            else if (++names > mostNames) return false;
            first = false;
        }
        bool date = digits is > 0 and <= 8 && (month ? year || digits > 0 && known > 0 : year && digits is 1 or 3 or >= 5);
        if (imprint > 1) return digits > 1;
        if (names > 0 && !(author || changed)) return false;
        return date || (author && (digits > 0 || names > 0 && line.Length < 60));
    }

    /// <summary>A word that stands over a date or author of its own line: <c>Published</c>, <c>Last updated:</c>, <c>Author</c>.</summary>
    public static bool IsDetailsLabel(ReadOnlySpan<char> line) => line.TrimEnd(": ") is var words && (DetailsLabels.GetAlternateLookup<ReadOnlySpan<char>>().Contains(words));

    /// <summary>Whether the line says when the page was changed, not when it came out.</summary>
    public static bool TellsChange(ReadOnlySpan<char> line) =>
        line.Contains("updated", StringComparison.OrdinalIgnoreCase) || line.Contains("modified", StringComparison.OrdinalIgnoreCase) || line.Contains("edited", StringComparison.OrdinalIgnoreCase);

    /// <summary>Names of buttons and how often they were pressed: <c>3 Share</c>, <c>120</c>.</summary>
    public static bool IsButtons(ReadOnlySpan<char> line)
    {
        bool any = false;
        for (int at = 0; NextWord(line, ref at) is { IsEmpty: false } word;)
        {
            any = true;
            if (!char.IsAsciiDigit(word[0]) && !Has(ButtonWords, word)) return false;
        }
        return any;
    }

    public static bool IsCopyright(ReadOnlySpan<char> line) =>
        line.StartsWith("©") || line.StartsWith("(c) ", StringComparison.OrdinalIgnoreCase) || line.StartsWith("copyright", StringComparison.OrdinalIgnoreCase) || line.Contains("all rights reserved", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a line that mostly is a link opens like one that leads to another text: <c>Read more:</c>.</summary>
    public static bool LeadsElsewhere(ReadOnlySpan<char> line)
    {
        int colon = line.IndexOf(':');
        if (colon < 0) return false;
        foreach (string words in LinkWords)
        {
            if (line[..colon].Trim().Equals(words, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }

    private static bool Has(FrozenSet<string> words, ReadOnlySpan<char> word) => words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static bool Is(ReadOnlySpan<char> one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);

    /// <summary>The next run of letters or of digits from <paramref name="at"/> on, which moves behind it; empty at the end of the line.</summary>
    private static ReadOnlySpan<char> NextWord(ReadOnlySpan<char> line, ref int at)
    {
        while (at < line.Length && !char.IsLetterOrDigit(line[at])) at++;
        int start = at;
        while (at < line.Length && char.IsLetterOrDigit(line[at]) && char.IsAsciiDigit(line[at]) == char.IsAsciiDigit(line[start])) at++;
        return line[start..at];
    }
}
