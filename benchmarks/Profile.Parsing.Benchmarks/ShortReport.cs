using System.Globalization;
using System.Text;
using Profile.Parsing.Json;

namespace Profile.Parsing.Benchmarks;

/// <summary>Tables of ratios in three minutes, with the bars that they are held against, as Markdown.</summary>
internal sealed class ShortReport(TextWriter output)
{
    private const int Rounds = 15;

    /// <summary>So many contenders have more code than is made fast in the pauses of a usual warm-up.</summary>
    private const int BurstsOfMany = 9;
    private const int KiB = 1024, MiB = 1024 * 1024;

    private readonly ProfileParser _parser = new();
    private readonly List<(string What, string Bar, double Measured, bool Holds)> _bars = [];

    public int Run()
    {
        Answers.Check(_parser);
        Machine.Describe(output);
        Contest(40 * KiB, held: false);
        Contest(MiB, held: true);
        Json();
        new PageReport(_parser, output).Run(AtLeast, AtMost);
        Growth();
        Hostile();
        output.WriteLine();
        output.WriteLine("## The bars");
        output.WriteLine();
        output.WriteLine("| What | Bar | Measured | |");
        output.WriteLine("|---|---|---|---|");
        foreach ((string what, string bar, double measured, bool holds) in _bars) output.WriteLine(Line($"| {what} | {bar} | {measured:F2} | {(holds ? "holds" : "MISSED")} |"));
        return 0;
    }

    private void Contest(int length, bool held)
    {
        string text = ProfileTexts.OfLength(length);
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        using var stages = new Stages(text);
        (string Name, Action Work)[] contenders =
        [
            ("text to document", () => _parser.Parse(text)), ("UTF-8 bytes to document", () => _parser.Parse(bytes)),
            ("tokens alone", () => stages.Tokens()), ("structure, with the tokens it needs", () => stages.TokensAndStructure()), ("dates alone", () => stages.Dates()),
            ("casualties alone", () => stages.Casualties()), ("sources alone", () => stages.Sources()), ("linking alone", () => stages.Links()),
            ("Markdig", () => Peers.Markdig(text)), ("Markdig with advanced extensions", () => Peers.MarkdigAdvanced(text)), ("a regex for Month D, YYYY", () => Peers.RegexDates(text)),
            ("UTF-8 decoding", () => Encoding.UTF8.GetString(bytes)), ("a look at each character", () => Peers.ScalarScan(text)),
        ];
        double[] seconds = Race.Run(Rounds, BurstsOfMany, [.. contenders.Select(c => c.Work)]);
        double peer = seconds[9];
        output.WriteLine();
        output.WriteLine(Line($"## {bytes.Length / KiB} KiB of sample text"));
        output.WriteLine();
        output.WriteLine("| | MB/s | beside Markdig, advanced | bytes allocated for each byte |");
        output.WriteLine("|---|---|---|---|");
        for (int i = 0; i < contenders.Length; i++)
            output.WriteLine(Line($"| {contenders[i].Name} | {bytes.Length / seconds[i] / 1e6:F1} | {peer / seconds[i]:F2} | {(double)Race.AllocatedBy(contenders[i].Work) / bytes.Length:F2} |"));
        if (!held) return;
        AtLeast("throughput of text to document, beside Markdig with advanced extensions", 0.5, peer / seconds[0]);
        AtMost("bytes allocated for each byte of text", 4, (double)Race.AllocatedBy(contenders[0].Work) / bytes.Length);
    }

    private void Json()
    {
        var document = _parser.Parse(ProfileTexts.OfLength(MiB));
        var peer = new JsonPeer(document);
        var buffer = new JsonBuffer();
        string json = ProfileJson.Write(document);
        double[] seconds = Race.Run(Rounds, () => buffer.Write(document), () => peer.Write(), () => ProfileJson.Write(document), () => ProfileJson.Read(json));
        int length = Encoding.UTF8.GetByteCount(json);
        output.WriteLine();
        output.WriteLine(Line($"## JSON, {length / KiB} KiB"));
        output.WriteLine();
        output.WriteLine("| | MB/s of JSON | beside plain System.Text.Json |");
        output.WriteLine("|---|---|---|");
        string[] names = ["document to a buffer", "plain System.Text.Json, generated, to a buffer", "document to a string", "string to document"];
        for (int i = 0; i < names.Length; i++) output.WriteLine(Line($"| {names[i]} | {length / seconds[i] / 1e6:F1} | {seconds[1] / seconds[i]:F2} |"));
        AtLeast("throughput of writing JSON, beside plain System.Text.Json with generated code", 0.6, seconds[1] / seconds[0]);
    }

    private void Growth()
    {
        string small = ProfileTexts.OfLength(40 * KiB), large = ProfileTexts.OfLength(16 * MiB);
        double[] seconds = Race.Run(5, Race.Repeated(256, () => _parser.Parse(small)), () => _parser.Parse(large));
        AtMost("time for each byte at 16 MiB, beside that at 40 KiB", 1.5, seconds[1] / large.Length / (seconds[0] / 256 / small.Length));
    }

    private void Hostile()
    {
        output.WriteLine();
        output.WriteLine("## Hostile texts: time for each character");
        output.WriteLine();
        output.WriteLine("| | at 1 MiB, beside 128 KiB | beside prose |");
        output.WriteLine("|---|---|---|");
        string prose = ProfileTexts.OfLength(128 * KiB);
        double worst = 0;
        foreach (HostileText hostile in HostileText.All)
        {
            string small = hostile.OfLength(128 * KiB), large = hostile.OfLength(MiB);
            double[] seconds = Race.Run(5, bursts: 2, () => _parser.Parse(small), () => _parser.Parse(large), () => _parser.Parse(prose));
            double perSmall = seconds[0] / small.Length, perLarge = seconds[1] / large.Length, perProse = seconds[2] / prose.Length;
            output.WriteLine(Line($"| {hostile.Name} | {perLarge / perSmall:F2} | {perLarge / perProse:F2} |"));
            worst = Math.Max(worst, perLarge / perProse);
        }
        string line = new HostileText("one line", ProfileTexts.OfLength(128 * KiB).Replace('\n', ' ')).OfLength(16 * MiB);
        double[] ofLine = Race.Run(3, () => _parser.Parse(line), Race.Repeated(8, () => _parser.Parse(prose)));
        double besideProse = ofLine[0] / line.Length / (ofLine[1] / 8 / prose.Length);
        output.WriteLine(Line($"| one line of 16 MiB | | {besideProse:F2} |"));
        AtMost("time for each character of the worst hostile text, beside prose", 3, Math.Max(worst, besideProse));
    }

    private void AtLeast(string what, double bar, double measured) => _bars.Add((what, Line($"at least {bar:F1}"), measured, measured >= bar));

    private void AtMost(string what, double bar, double measured) => _bars.Add((what, Line($"at most {bar:F1}"), measured, measured <= bar));

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
