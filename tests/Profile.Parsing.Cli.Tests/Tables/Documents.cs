using Profile.Parsing.Model;
using Profile.Parsing.Tests.Json;

namespace Profile.Parsing.Cli.Tests.Tables;

/// <summary>Sets of documents to be written as tables.</summary>
internal static class Documents
{
    /// <summary>Quotation marks, line ends and other white space, formulas, non-Latin letters, characters beyond 16 bits, half of one, control characters, years BC, and a date without end.</summary>
    private const string OddText = """
        =SUM(A1:A9)

        In 480 BC, "the long war" killed 12, perhaps 13,
        people in Tesk.[1] +1 was wounded in Велин — 東京 🙂 — since 1994 onwards.[2] From 5 BC to 7, no one was hurt.[3]

        @Orsha

        Nobody knows; dozens were killed in May.[4]

        Notes
        [1] =HYPERLINK("https://example.org", "Sarn"), 3 May 2014.
        [2] -2+3, "A Year of ""Fighting""," Velin Post, December 30, 2014.
        [3] @cmd 'x' ⏎ Орша; «Вестник», 2014.
        [4]
        """;

    private static readonly ProfileParser Parser = new();

    public static IEnumerable<(string Id, ProfileDocument Document)> Samples =>
        Directory.GetFiles(Repository.PathOf("samples/profiles"), "*.txt").Order(StringComparer.Ordinal)
            .Select(path => (Path.GetFileName(path), Parser.Parse(File.ReadAllBytes(path), new SourceInfo { Name = Path.GetFileName(path) })));

    public static IEnumerable<(string Id, ProfileDocument Document)> Odd =>
    [
        ("empty", Parser.Parse("")),
        ("quiet, too.txt", Parser.Parse("Quiet.")),
        ("=odd \"text\"\n🙂.txt", Parser.Parse(OddText, new SourceInfo { Name = "=odd \"text\"\n🙂.txt", ReferenceDate = new DateOnly(1, 1, 1) })),
        ("controls", Parser.Parse("\tIn\0 2013\u001b[31m,\r\n\u0085 half\uD83D of\uDE42 it\u2028 killed\u00A012 people.[1]\r\rNotes\r\n[1] \u0007A\u009D note.\n")),
        ("page", Parser.ParseHtml("<html lang=ka><title>Karsova</title><h2>The <i>North</i></h2><p>In <b>2013</b> a mine killed 4 men.<sup>1</sup><ol><li>Velin Post, 3 May 2014.</ol>")),
    ];

    public static IEnumerable<(string Id, ProfileDocument Document)> Any => Enumerable.Range(0, 300).Select(seed => ($"{seed}", ModelDocuments.Make(seed)));
}
