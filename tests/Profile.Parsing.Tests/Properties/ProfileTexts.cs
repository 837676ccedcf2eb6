using FsCheck;
using FsCheck.Fluent;

namespace Profile.Parsing.Tests.Properties;

/// <summary>Generates texts of fragments that profiles are made of, glued at random, with any characters between.</summary>
/// <remarks>Plain random strings never reach the interesting code.</remarks>
public static class ProfileTexts
{
    private static readonly string[] Breaks =
    [
        "\n", "\n\n", "\r\n", "\r", "\u2028", "\n\n\n", " ", "  ", "\t", "\u00A0", "\u200B", "\uFEFF", "\u00AD", ". ", ", ", "; ",
        ".\" ", "\u201D ", ") ", " (", " \u2013 ", "",
    ];

    private static readonly string[] Headings =
    [
        "Armed Groups\n", "Armed Groups:\n\n", "\n\nBackground\n\n", "I. History\n", "2. Security Forces\n",
        "THE WAR OF 1994\n\n", "Notes\n", "Notes:\n1\n", "REFERENCES\n\n", "Works Cited\n", "* * *\n", "----\n", "- ", "\u2022 ",
        "> ",
    ];

    private static readonly string[] Markers =
    [
        "1", "2", "3", "12", "97", "[1]", "[2]", "[12]", " [3]", "[4-6]", "[1, 2]", "(3)", "¹", "²³", "⁴", "*", "†", "[a]", "1,2",
        "3-5", "1.2", "201697", "2016.97", "51,960.89", "1994", "\uFF11", "\u0661",
    ];

    private static readonly string[] Labels =
    [
        "\n[1] ", "\n[2] ", "\n[12] ", "\n1. ", "\n2. ", "\n3) ", "\n(4) ", "\n1 ", "\n2 ", "\n3", "\n^ ", "\n* ", "\n[a] ",
        "\n[1]\n", "\n\n2.\n\n",
    ];

    private static readonly string[] Notes =
    [
        "\u201CVelin Gazette,\u201D 3 May 2014.", "Ibid., p. 12.", "Karsova Watch, The North (Velin, 2011), 14-15.",
        "https://example.org/a?b=1#c", "See note 2.", "", " \u21A9", "A. Editor, 'Sarn', 2(3), 1999",
    ];

    private static readonly string[] Dates =
    [
        "3 May 2014", "May 3, 2014", "January 11", "11 January", "early January 2013", "late 2015", "mid-1990s", "the 1990s",
        "480 BC", "since 2003", "2007-2017", "from March to May 2012", "2010-21", "29 February 2013", "31 April",
        "the following day", "two years later", "Ramadan 2012", "9/11", "the 19th century", "end of 2018", "between 2001 and",
        "13/13/2013", "2014-05-03", "'98", "today", "May", "spring 2010", "0", "9999", "99999999999",
    ];

    private static readonly string[] Figures =
    [
        "killed 12 people", "at least 47 dead", "killing dozens", "two of whom were police", "no one was hurt",
        "killed a peacekeeper", "1,500 refugees", "10 to 15 wounded", "several hundred displaced", "fewer than 20 hostages",
        "reportedly injured five soldiers", "including 5 children", "94.8 percent", "killed", "wounded at least",
        "2,147,483,648 people were killed", "tens of thousands fled", "a dozen", "hundreds of thousands of",
    ];

    private static readonly string[] Words =
    [
        "The Northern Front (NF)", "in Tesk", "Orsha province", "Velin", "attacked", "on", "in", "about", "by", "of", "and",
        "\u201C", "\"", "l'\u00C9tat", "U.S.", "Mr. ", "no. 5", "$3.5 million", "km2", "CO2", "F-16", "e\u0301", "\u0130",
        "\U0001F642", "\uD83D", "\uDE42", "\0", "\u001F", "\u202E", "\uFFFD", "<p>", "&amp;", "a_b", "___",
    ];

    private const string WholeProfile =
        "Karsova\n\nArmed Groups:\n\nThe Northern Front killed 12 people in Tesk on January 11.1 In 2012,2 at least 47 soldiers died3 and 1,500 fled.[4]\n\n" +
        "Notes\n\n1. Velin Gazette, 3 May 2014.\n2. Ibid.\n3. See Orsha Times.\n4. Karsova Watch.\n";

    /// <summary>Found by FsCheck when a property names this class.</summary>
    public static Arbitrary<ProfileText> Texts() => Arb.From(Texts(Fragments()), Shrink);

    private static Gen<ProfileText> Texts(Gen<string> fragments) =>
        Gen.Sized(size => Gen.Choose(0, 5 + (size / 2)).SelectMany(count => fragments.ListOf(count))).Select(f => new ProfileText([.. f]));

    private static Gen<string> Fragments() => Gen.Frequency(
        (8, Gen.Elements(Breaks)),
        (8, Gen.Elements(Words)),
        (5, Gen.Elements(Markers)),
        (4, Gen.Elements(Dates)),
        (4, Gen.Elements(Figures)),
        (3, Gen.Elements(Headings)),
        (3, Gen.Elements(Labels)),
        (2, Gen.Elements(Notes)),
        (1, Gen.Elements(WholeProfile)),
        (1, Gen.Choose(0, 3000).Select(n => n.ToString(System.Globalization.CultureInfo.InvariantCulture))),
        (1, AnyCharacters()));

    /// <summary>Any UTF-16 code units, well-formed or not.</summary>
    private static Gen<string> AnyCharacters() =>
        Gen.Choose(0, 8).SelectMany(count => Gen.Choose(char.MinValue, char.MaxValue).ListOf(count)).Select(units => string.Concat(units.Select(u => (char)u)));

    /// <summary>The text without its first half, without its second half, and without each fragment in turn.</summary>
    private static IEnumerable<ProfileText> Shrink(ProfileText text)
    {
        IReadOnlyList<string> all = text.Fragments;
        if (all.Count > 1)
        {
            yield return new ProfileText([.. all.Skip(all.Count / 2)]);
            yield return new ProfileText([.. all.Take(all.Count / 2)]);
        }
        for (int i = 0; i < all.Count; i++)
            yield return new ProfileText([.. all.Take(i), .. all.Skip(i + 1)]);
    }
}
