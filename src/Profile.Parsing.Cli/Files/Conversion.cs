using System.Globalization;
using Profile.Parsing.Cli.Processing;

namespace Profile.Parsing.Cli.Files;

/// <summary>A run of <c>profiles convert</c>: all files, on all cores, told in the order of the inputs.</summary>
internal sealed class Conversion(CommandStreams streams, string folder)
{
    private const long BytesInFlight = 32 * 1024 * 1024;

    private readonly FileConverter _converter = new(new ProfileParser(streams.ParserOptions));
    private ConversionCounts _counts;
    private int _converted;
    private int _failed;

    public int Run(IReadOnlyList<PlannedConversion> plan, CancellationToken stop)
    {
        var pipeline = new OrderedPipeline<PlannedConversion, ConversionOutcome>(Environment.ProcessorCount, BytesInFlight)
        {
            Weigh = LengthOf,
            Work = planned => _converter.Convert(planned, stop),
            Emit = Tell,
            WhenIdle = () => { },
        };
        try
        {
            pipeline.Run(plan, stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            streams.Error.WriteLine($"profiles: interrupted. Every result in {folder} is whole; run the same command again to convert all files.");
            return ExitStatus.Interrupted;
        }
        Summarize(plan.Count);
        return _failed > 0 ? ExitStatus.SomeFailed : ExitStatus.Done;
    }

    private void Tell(ConversionOutcome outcome)
    {
        _counts += outcome.Counts;
        if (outcome.Failure is null)
        {
            _converted++;
            return;
        }
        _failed++;
        streams.Error.WriteLine($"profiles: {outcome.Path}: {outcome.Failure}");
    }

    private void Summarize(int all)
    {
        string linked = _counts.Markers == 0 ? "" : Invariant($" ({100.0 * _counts.LinkedMarkers / _counts.Markers:0.0}%)");
        streams.Text.WriteLine(Invariant($"Converted {_converted:N0} of {all:N0} files to {folder}"));
        Row("sections", Invariant($"{_counts.Sections:N0}"));
        Row("notes", Invariant($"{_counts.Footnotes:N0}"));
        Row("markers linked", Invariant($"{_counts.LinkedMarkers:N0} of {_counts.Markers:N0}{linked}"));
        Row("dates", Invariant($"{_counts.Dates:N0}"));
        Row("casualty figures", Invariant($"{_counts.Casualties:N0}"));
        Row("diagnostics", Invariant($"{_counts.Diagnostics:N0}"));
    }

    private void Row(string name, string value) => streams.Text.WriteLine($"  {name,-16}  {value}");

    /// <summary>0 for a file that has gone: the converter will say so.</summary>
    private static long LengthOf(PlannedConversion planned)
    {
        try
        {
            return new FileInfo(planned.Input.Path).Length;
        }
        catch (Exception fault) when (FileFault.IsOne(fault))
        {
            return 0;
        }
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
