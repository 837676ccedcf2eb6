using System.Globalization;
using Profile.Parsing.Cli.Files;
using Profile.Parsing.Cli.Processing;
using Profile.Parsing.Cli.Terminal;

namespace Profile.Parsing.Cli.Conversions;

/// <summary>A run of <c>profiles convert</c>: all files, on all cores, told in the order of the inputs.</summary>
internal sealed class Conversion(CommandStreams streams, string folder, ResultFormat format)
{
    private const long BytesInFlight = 32 * 1024 * 1024;

    private ConversionCounts _counts;
    private int _converted;
    private int _failed;

    public int Run(IReadOnlyList<PlannedConversion> plan, CancellationToken stop)
    {
        if (!MakeFolder(plan)) return ExitStatus.WrongUsage;
        var parser = new ProfileParser(streams.ParserOptions);
        var converter = new FileConverter((stream, source) => parser.ParseAsync(stream, source).GetAwaiter().GetResult(), format);
        var pipeline = new OrderedPipeline<PlannedConversion, ConversionOutcome>(Environment.ProcessorCount, BytesInFlight)
        {
            Weigh = LengthOf,
            Work = planned => converter.Convert(planned, stop),
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

    /// <summary>Before any work: a folder that cannot be is one error, not one for each input.</summary>
    private bool MakeFolder(IReadOnlyList<PlannedConversion> plan)
    {
        try
        {
            if (plan.Any(planned => planned.Failure is null)) Directory.CreateDirectory(folder);
            return true;
        }
        catch (Exception fault) when (FileFault.IsOne(fault))
        {
            streams.Error.WriteLine($"profiles: {folder}: The output folder cannot be made, so nothing was converted. {FileFault.WhenWriting(fault)}");
            return false;
        }
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
        // A name may hold line feeds and escape sequences, which would forge other messages.
        streams.Error.WriteLine($"profiles: {PrintableText.Escape($"{outcome.Path}: {outcome.Failure}")}");
    }

    /// <summary>In one piece, so that <c>head</c> may take the first line of it.</summary>
    private void Summarize(int all)
    {
        string share = _counts.Markers == 0 ? "" : Invariant($" ({100.0 * _counts.LinkedMarkers / _counts.Markers:0.0}%)");
        streams.Text.Write(Invariant($"""
            Converted {_converted:N0} of {all:N0} files to {folder}
              sections          {_counts.Sections:N0}
              notes             {_counts.Footnotes:N0}
              markers linked    {_counts.LinkedMarkers:N0} of {_counts.Markers:N0}{share}
              dates             {_counts.Dates:N0}
              casualty figures  {_counts.Casualties:N0}
              diagnostics       {_counts.Diagnostics:N0}

            """).ReplaceLineEndings("\n"));
    }

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
