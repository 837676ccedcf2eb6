using System.Collections.Frozen;

namespace Profile.Parsing.Reading;

/// <summary>Tells by its words what a short line beside the text of a page is: its date, its author, its buttons.</summary>
internal static class PageLine
{
    public const int Longest = 120;

    private const int LongestLabelled = 90;

    /// <summary>Names of authors may stand in a line that says <c>by</c>, or how long it takes to read.</summary>
    private const int MostNames = 4;

    private static readonly FrozenSet<string> DateWords = FrozenSet.ToFrozenSet(
        ["published", "publication", "posted", "updated", "modified", "created", "edited", "reviewed", "issued", "date", "last", "first", "on", "at", "the", "of", "as", "st", "nd", "rd", "th", "am", "pm", "a", "p", "m", "utc", "gmt", "est", "edt", "cet", "cest", "t", "z",
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> ImprintWords = FrozenSet.ToFrozenSet(["volume", "vol", "issue", "no", "pages", "pp"], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> DetailsLabels = FrozenSet.ToFrozenSet(
        ["published", "published on", "posted", "posted on", "updated", "last updated", "last modified", "modified", "date", "date published", "publication date", "author", "authors", "written by", "by", "source", "sources", "originally published", "first published", "tags", "topics", "created", "language", "format"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> ButtonWords = FrozenSet.ToFrozenSet(
        ["share", "shares", "tweet", "email", "mail", "print", "like", "likes", "comment", "comments", "save", "listen", "follow", "views", "claps", "copy", "link", "reply", "bookmark"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>What stands before a colon in a line of details.</summary>
    private static readonly FrozenSet<string> Labels = FrozenSet.ToFrozenSet(
        ["topic", "topics", "tag", "tags", "labels", "category", "categories", "keywords", "author", "authors", "contact", "publisher", "posted", "published", "updated", "created", "last updated", "last modified", "last reviewed", "release date", "next release", "editor", "editors", "photo", "photos", "photograph", "photography", "image", "credit", "credits", "text", "words", "reading time", "filed under", "posted in", "tagged with", "written by", "posted by", "share", "share this"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>What opens a line of details that has no colon, before a name.</summary>
    private static readonly string[] Openings =
        ["written by ", "posted by ", "published by ", "created by ", "edited by ", "reviewed by ", "submitted by ", "photo by ", "photograph by ", "image by ", "tagged ", "filed under ", "filed in ", "posted in ", "share on ", "share this ", "share via ", "print this ", "back to top", "return to top"];

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

    /// <summary>
    /// <c>Topics: Wars, Karsova</c>, <c>Written by Orla Tennick</c>, <c>Share on X</c>: a short line that opens as details do and ends as no sentence does.
    /// </summary>
    public static bool IsLabelled(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestLabelled || line.TrimEnd("\"'”’)] ") is not [.., not ('.' or '!' or '?' or ';' or ',' or ':')]) return false;
        foreach (string opening in Openings)
        {
            if (line.StartsWith(opening, StringComparison.OrdinalIgnoreCase)) return true;
        }
        int colon = line.IndexOf(':');
        return colon > 0 && Has(Labels, line[..colon].TrimEnd());
    }

    /// <summary><c>Sign up to our newsletter</c>, <c>Subscribe here</c>.</summary>
    public static bool AsksToSubscribe(ReadOnlySpan<char> line) =>
        line.Length <= LongestLabelled && !line.EndsWith('.') && (line.StartsWith("sign up ", StringComparison.OrdinalIgnoreCase) || line.StartsWith("subscribe ", StringComparison.OrdinalIgnoreCase))
        && (line.EndsWith("here", StringComparison.OrdinalIgnoreCase) || line.Contains("newsletter", StringComparison.OrdinalIgnoreCase) || line.Contains("email", StringComparison.OrdinalIgnoreCase) || line.EndsWith("updates", StringComparison.OrdinalIgnoreCase));

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
