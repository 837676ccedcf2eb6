using FsCheck;
using FsCheck.Fluent;

namespace Profile.Parsing.Tests.Dates;

/// <summary>Texts of words and marks that mean something in dates, in any order: most of them nonsense, some of them dates nobody thought of.</summary>
public static class DateWordSoup
{
    private static readonly string[] Words =
    [
        "January", "february", "March", "may", "Sept.", "Dec", "Friday", "spring", "the fall", "winter", "Christmas", "Eve", "New Year's", "first", "2nd", "31st", "twenty-first", "thirty", "two", "ten",
        "half of", "quarter of", "first half of", "later in", "Q3", "H1", "day", "days", "week", "month", "year", "years", "decade", "century", "centuries", "night of", "early", "mid", "mid-", "late", "end of the", "beginning of",
        "latter part of", "turn of the", "about", "c.", "perhaps", "from", "between", "to", "until", "through", "and", "or", "by", "since", "before", "after", "prior to", "pre", "post", "as of", "in", "on", "the", "a",
        "of", "that", "same", "this", "following", "next", "previous", "last", "later", "earlier", "ago", "onwards", "present", "today", "yesterday", "fiscal year", "FY", "AD", "BC", "B.C.", "soldiers",
        "Resolution", "nearly", "'s end", "s", "nineties", "'90s", "’89", "1990s", "470s", "-", "–", "/", ",", ".", "(", ")", "?", "%", "$", "1", "9", "11", "14", "30", "31", "60", "99", "00", "480", "1500",
        "1789", "1899", "1992", "1999", "2000", "2012", "2013", "9999", "0000", "12345678901", "2012-04", "02/04/2012", "31/02/2012", "2012-02-30", "5:30 am on", "9/11", "19:00", "\n", "# ", "11,12", "Tesk",
    ];

    public static Arbitrary<string> Texts() =>
        Gen.Elements(Words).SelectMany(word => Gen.Elements(" ", " ", " ", ""), (word, gap) => word + gap).ListOf().Select(parts => string.Concat(parts)).ToArbitrary();
}
