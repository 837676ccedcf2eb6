using System.Diagnostics;
using System.Globalization;
using System.Text;
using Profile.Parsing.Json;

namespace Profile.Parsing.Benchmarks;

/// <summary>
/// A table of ratios in a minute: the contenders take turns, so that whatever slows the machine slows all of them, and medians are
/// compared.
/// </summary>
internal static class ShortReport
{
    private const int Rounds = 15;

    private static readonly TimeSpan WarmUpTime = TimeSpan.FromMilliseconds(300);

    public static int Run(TextWriter output)
    {
        var parser = new ProfileParser();
        Answers.Check(parser);
        Peer(output, parser, 40 * 1024);
        Peer(output, parser, 1024 * 1024);
        Growth(output, parser);
        Hostile(output, parser);
        return 0;
    }

    private static void Peer(TextWriter output, ProfileParser parser, int length)
    {
        string text = ProfileTexts.OfLength(length);
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        using var stages = new Stages(text);
        var document = parser.Parse(text);
        (string Name, Action Work)[] contenders =
        [
            ("text to document", () => parser.Parse(text)),
            ("  tokens", () => stages.Tokens()),
            ("  tokens and structure", () => stages.TokensAndStructure()),
            ("  dates", () => stages.Dates()),
            ("  casualties", () => stages.Casualties()),
            ("document to JSON", () => ProfileJson.Write(document)),
            ("Markdig", () => Peers.Markdig(text)),
            ("Markdig, advanced", () => Peers.MarkdigAdvanced(text)),
            ("regex of Month D, YYYY", () => Peers.RegexDates(text)),
            ("UTF-8 decoding", () => Encoding.UTF8.GetString(bytes)),
            ("scalar scan", () => Peers.ScalarScan(text)),
        ];
        double[] medians = Medians(contenders);
        long allocated = AllocatedBy(() => parser.Parse(text));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{bytes.Length / 1024} KB of sample text; {(double)allocated / bytes.Length:F1} bytes allocated for each byte parsed"));
        for (int i = 0; i < contenders.Length; i++)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {contenders[i].Name,-26}{bytes.Length / medians[i] / 1e6,9:F1} MB/s   {medians[0] / medians[i],8:F2} x the whole parse"));
    }

    private static void Growth(TextWriter output, ProfileParser parser)
    {
        output.WriteLine("Time for each byte, at 64 copies of a sample and at one");
        string one = ProfileTexts.Copies(1), many = ProfileTexts.Copies(64);
        double[] medians = Medians([("one", () => Repeat(() => parser.Parse(one), 64)), ("many", () => parser.Parse(many))]);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {"text to document",-26}{medians[1] / medians[0],9:F2} x"));
        using var stagesOfOne = new Stages(one);
        using var stagesOfMany = new Stages(many);
        medians = Medians(
        [
            ("dates, one", () => Repeat(() => stagesOfOne.Dates(), 64)), ("dates, many", () => stagesOfMany.Dates()),
            ("casualties, one", () => Repeat(() => stagesOfOne.Casualties(), 64)), ("casualties, many", () => stagesOfMany.Casualties()),
        ]);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {"dates",-26}{medians[1] / medians[0],9:F2} x"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {"casualties",-26}{medians[3] / medians[2],9:F2} x"));
    }

    private static void Hostile(TextWriter output, ProfileParser parser)
    {
        output.WriteLine("Time for each byte of hostile text, at 1 MB and at 128 KB, and beside prose");
        string prose = ProfileTexts.OfLength(128 * 1024);
        foreach ((string name, string unit) in HostileTexts.Units)
        {
            string small = HostileTexts.Of(unit, 128 * 1024), large = HostileTexts.Of(unit, 1024 * 1024);
            double[] medians = Medians([("small", () => parser.Parse(small)), ("large", () => parser.Parse(large)), ("prose", () => parser.Parse(prose))], rounds: 5);
            double smallPerChar = medians[0] / small.Length, largePerChar = medians[1] / large.Length, prosePerChar = medians[2] / prose.Length;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name,-26}{largePerChar / smallPerChar,9:F2} x{largePerChar / prosePerChar,9:F2} x prose"));
        }
    }

    private static void Repeat(Action work, int times)
    {
        for (int i = 0; i < times; i++) work();
    }

    /// <summary>Until the code is compiled for speed, which takes dozens of calls and some time in the background.</summary>
    private static void WarmUp(Action work)
    {
        long start = Stopwatch.GetTimestamp();
        for (int calls = 0; calls < 3 || (calls < 60 && Stopwatch.GetElapsedTime(start) < WarmUpTime); calls++) work();
    }

    private static double[] Medians((string Name, Action Work)[] contenders, int rounds = Rounds)
    {
        foreach ((_, Action work) in contenders) WarmUp(work);
        double[][] seconds = [.. contenders.Select(_ => new double[rounds])];
        for (int round = 0; round < rounds; round++)
        {
            for (int i = 0; i < contenders.Length; i++)
            {
                long start = Stopwatch.GetTimestamp();
                contenders[i].Work();
                seconds[i][round] = Stopwatch.GetElapsedTime(start).TotalSeconds;
            }
        }
        return [.. seconds.Select(s => s.Order().ElementAt(rounds / 2))];
    }

    private static long AllocatedBy(Action work)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
