using System.Text;

namespace Profile.Parsing.Benchmarks;

/// <summary>A text that offers one thing over and over, where a parser that looks back or ahead without bound would take a quadratic time.</summary>
internal sealed record HostileText(string Name, string Unit)
{
    public static readonly HostileText[] All =
    [
        new("only digits", "7"), new("only capitals", "A"), new("only quotes", "“"), new("empty lines", "\n"), new("notes", "[1] x\n"), new("1.1.1.1", "1."), new("deep lists", DeepLists()),
        new("only month names", "May "), new("only casualty verbs", "killed "), new("single numbers", "1 "), new("brackets", "["), new("dashes", "-"), new("slashes", "/"), new("stars", "*"),
        new("numbered lines", "1. In 2015 x\n2. In 2016 y\n\n"), new("star notes", "a* b\n* c\n\n"), new("markers", "a[1]"), new("ranges", "a.3-5"), new("headings", "Heading Line\n\n"),
        new("dates", "May 12, 2015 "), new("ranges of dates", "from 1 May to "), new("months in lists", "January and "), new("parts of dates", "first half of "), new("days told", "the next day, "), new("numbers in lists", "1, "), new("numbers joined", "1 and "), new("days in lists", "May 1, "),
        new("modifiers", "in early "), new("quarters", "1st quarter of the "), new("ends", "end of the "), new("about", "about "), new("years and dashes", "1900-"), new("parentheses", "("),
        new("nights", "night of Friday "), new("centuries", "18th and "), new("numbers and verbs", "12 killed "), new("number words", "hundred thousand "), new("parts", "five of whom were killed, "), new("initials", "U.S. "),
        new("form feeds", "Head\n1\n\f"), new("invisible characters", "\u200b"),
    ];

    public string OfLength(int length)
    {
        var text = new StringBuilder(length + Unit.Length);
        while (text.Length < length) text.Append(Unit);
        return text.ToString(0, length);
    }

    /// <summary>Items that are indented by two more spaces each, and numbered by one more level.</summary>
    private static string DeepLists()
    {
        var lists = new StringBuilder();
        for (int depth = 1; depth <= 60; depth++) lists.Append(' ', depth * 2).Append("- ").Insert(lists.Length, "1.", depth % 9).Append(" an item\n");
        return lists.ToString();
    }
}
