namespace Profile.Parsing.Benchmarks;

/// <summary>Texts that offer one thing over and over, where a parser that looks back or ahead without bound would take a quadratic time.</summary>
internal static class HostileTexts
{
    public static readonly (string Name, string Unit)[] Units =
    [
        ("digits", "7"), ("single numbers", "1 "), ("1.1.1.1", "1."), ("capitals", "A"), ("quotes", "“"), ("brackets", "["), ("dashes", "-"), ("slashes", "/"), ("stars", "*"),
        ("empty lines", "\n"), ("notes", "[1] x\n"), ("numbered lines", "1. In 2015 x\n2. In 2016 y\n\n"), ("star notes", "a* b\n* c\n\n"), ("markers", "a[1]"), ("ranges", "a.3-5"),
        ("headings", "Heading Line\n\n"), ("months", "May "), ("dates", "May 12, 2015 "), ("casualty verbs", "killed "), ("numbers and verbs", "12 killed "), ("number words", "hundred thousand "),
        ("parts", "five of whom were killed, "), ("initials", "U.S. "), ("form feeds", "Head\n1\n\f"), ("invisible", "\u200b"),
    ];

    public static string Of(string unit, int length) => string.Concat(Enumerable.Repeat(unit, length / unit.Length));
}
