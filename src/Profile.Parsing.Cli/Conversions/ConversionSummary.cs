using System.Globalization;
using Profile.Parsing.Cli.Progress;
using Profile.Parsing.Cli.Terminal;
using Spectre.Console;

namespace Profile.Parsing.Cli.Conversions;

/// <summary>The table at the end of a run.</summary>
internal sealed class ConversionSummary(ConversionTally tally, ConversionOptions options)
{
    /// <summary>In one piece, so that <c>head</c> may take the first line of it.</summary>
    public void Write(Page page)
    {
        string converted = Invariant($"Converted {tally.Converted:N0} of {tally.Total:N0} {(tally.Total == 1 ? "file" : "files")} to {options.Folder}");
        page.Write(Page.Line((PrintableText.Escape(converted), Palette.Heading)), Table().ToTable(page.Width));
    }

    private TextTable Table()
    {
        ConversionCounts found = tally.Found;
        var table = new TextTable(new Column(""), new Column("", Right: true)) { Filling = "", HasHeads = false };
        if (tally.Failed > 0) Add(table, "  failed", tally.Failed, Invariant($"each told above{(tally.Converted > 0 ? " and in manifest.json" : "")}"), Palette.Fault);
        if (tally.Unchanged > 0) Add(table, "  unchanged", tally.Unchanged, "done by an earlier run");
        Add(table, "  sections", found.Sections);
        Add(table, "  notes", found.Footnotes);
        Add(table, "  markers", found.Citations, found.Citations == 0 ? "" : Invariant($"{Math.Floor(1000.0 * found.LinkedCitations / found.Citations) / 10:0.0}% linked"));
        Add(table, "  dates", found.Dates);
        Add(table, "  casualty figures", found.Casualties);
        Add(table, "  diagnostics", found.Diagnostics.Values.Sum());
        foreach ((string code, long times) in found.Diagnostics.OrderByDescending(code => code.Value).ThenBy(code => code.Key, StringComparer.Ordinal))
            Add(table, $"    {code}", times);
        if (tally.Slowest is { } slowest) AddTimes(table, slowest);
        return table;
    }

    private void AddTimes(TextTable table, ConversionOutcome slowest)
    {
        TimeSpan elapsed = tally.Elapsed;
        table.Add(_ => ProgressWords.Speed(tally.ConvertedBytes / elapsed.TotalSeconds), "  time", ProgressWords.Time(elapsed));
        string size = Invariant($" ({ProgressWords.Size(slowest.Planned.Length)})");
        string path = PrintableText.Escape(slowest.Planned.Input.Path);
        table.Add(width => Shortening.KeepEnd(path, width - size.Length) + size, "  slowest file", Invariant($"{slowest.Elapsed.TotalSeconds:0.00} s"));
    }

    private static void Add(TextTable table, string label, long number, string remark = "", Style? style = null) =>
        table.Add(_ => remark, label, new StyledText((Invariant($"{number:N0}"), style ?? Palette.Plain)));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
