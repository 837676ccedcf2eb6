using System.Globalization;

namespace Profile.Parsing.Benchmarks;

/// <summary>The part of the short report that speaks of pages: one row for each kind of markup, and the worst of them held against the bars.</summary>
internal sealed class PageReport(ProfileParser parser, TextWriter output)
{
    private const int Copies = 4, Rounds = 15, Repeats = 4;

    public void Run(Action<string, double, double> atLeast, Action<string, double, double> atMost)
    {
        output.WriteLine();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"## Pages of {Copies} sample profiles"));
        output.WriteLine();
        output.WriteLine("| | KiB | ParseHtml, ms | beside AngleSharp alone + 1.5 × Parse of the text | AngleSharp alone | Parse of the text | SmartReader | SmartReader beside ParseHtml | SmartReader beside AngleSharp alone |");
        output.WriteLine("|---|---|---|---|---|---|---|---|---|");
        double slowest = 0, slowestMended = 0, fewest = double.MaxValue;
        foreach (PageStyle style in PageStyle.All)
        {
            string html = ProfilePages.Of(style, Copies), text = Answers.CheckPage(parser, html, Copies).Text;
            double[] seconds = Race.Run(
                Rounds,
                Race.Repeated(Repeats, () => parser.ParseHtml(html)),
                Race.Repeated(Repeats, () => Peers.AngleSharp(html)),
                Race.Repeated(Repeats, () => parser.Parse(text)),
                Race.Repeated(Repeats, () => Peers.SmartReader(html)));
            double share = seconds[0] / (seconds[1] + 1.5 * seconds[2]);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {style.Name} | {html.Length / 1024} | {Milliseconds(seconds[0])} | {share:F2} | {Milliseconds(seconds[1])} | {Milliseconds(seconds[2])} | {Milliseconds(seconds[3])} | {seconds[3] / seconds[0]:F1} | {seconds[3] / seconds[1]:F1} |"));
            fewest = Math.Min(fewest, seconds[3] / seconds[0]);
            if (style.MustBeMended) slowestMended = Math.Max(slowestMended, share);
            else slowest = Math.Max(slowest, share);
        }
        atMost("time of ParseHtml, beside AngleSharp alone + 1.5 × Parse of the text, worst page whose markup nests", 1, slowest);
        atMost("the same, page whose markup must be mended", 1, slowestMended);
        atLeast("throughput of ParseHtml, beside SmartReader, worst page", 10, fewest);
    }

    private static string Milliseconds(double seconds) => (seconds / Repeats * 1e3).ToString("F2", CultureInfo.InvariantCulture);
}
