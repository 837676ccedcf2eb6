using Profile.Parsing.Cli.Files;
using Profile.Parsing.Cli.Manifests;
using Profile.Parsing.Cli.Processing;
using Profile.Parsing.Cli.Progress;
using Profile.Parsing.Cli.Terminal;

namespace Profile.Parsing.Cli.Conversions;

/// <summary>A run of <c>profiles convert</c>: all files, on all cores, told in the order of the inputs.</summary>
internal sealed class Conversion
{
    /// <summary>
    /// Bytes of inputs that are worked on or wait for their turn; a document and its results take some forty times as much. Fewer where there are
    /// files for all inputs, since their rows and lines wait too.
    /// </summary>
    private const int BytesInFlight = 3 * 1024 * 1024, BytesInFlightOfBatches = 2 * 1024 * 1024;

    /// <summary>What the smallest file counts as, so that no more than some hundreds wait for a large one before them.</summary>
    private const int LeastBytes = 8 * 1024;

    private readonly CommandStreams _streams;
    private readonly ConversionOptions _options;
    private readonly IReadOnlyList<PlannedConversion> _plan;
    private readonly int _maximum;
    private readonly ConversionTally _tally;
    private readonly IProgressDisplay _display;
    private string? _stoppedBy;

    public Conversion(CommandStreams streams, ConversionOptions options, IReadOnlyList<PlannedConversion> plan)
    {
        (_streams, _options, _plan) = (streams, options, plan);
        _maximum = (streams.ParserOptions ?? new ProfileParserOptions()).MaximumInputLength;
        _tally = new ConversionTally(plan, _maximum);
        _display = options.Quiet ? new NoProgress(streams.Error)
            : streams.ErrorTerminal() is not null ? new LiveProgress(streams.Error, streams.ErrorTerminal, streams.Time, () => _tally.Progress)
            : new LineProgress(streams.Error, streams.Time, () => _tally.Progress);
    }

    public int Run(CancellationToken stop)
    {
        var parser = new ProfileParser(_streams.ParserOptions);
        string folder = Path.GetFullPath(_options.Folder);
        if (_plan.All(planned => planned.Failure is not null)) return RefuseAll();
        try
        {
            Directory.CreateDirectory(folder);
            using Journal journal = Journal.Open(folder, ManifestHead.Of(_options, parser), _plan.Count, _options.Resume);
            if (journal.LastWasBrokenOff) RemoveTemporaries(folder);
            if (journal.PreviousAreOthers && !_options.Quiet)
                Say($"{_options.Folder}: Its manifest is of other formats, options or another version, or is damaged. There is nothing to go on from, so every input is converted.");
            using var batches = new BatchFiles(folder, _options.BatchFormats);
            if (Run(Converter(parser, journal, batches), journal, batches, stop) is { } broken) return broken;
        }
        catch (Exception fault) when (FileFault.IsOne(fault))
        {
            string reason = FileFault.IsLock(fault) ? "Another run of profiles is writing to it." : FileFault.WhenWriting(fault);
            Say($"{_options.Folder}: The output folder cannot be made or written to, so nothing was converted. {reason}");
            return ExitStatus.WrongUsage;
        }
        // Behind all files: a reader of standard output that has gone is no fault of the folder.
        Summarize();
        return _tally.Failed > 0 ? ExitStatus.SomeFailed : ExitStatus.Done;
    }

    /// <summary>Null when it came to its end, else the exit status of what broke it off.</summary>
    private int? Run(FileConverter converter, Journal journal, BatchFiles batches, CancellationToken stop)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(stop);
        int bytes = _options.BatchFormats.Any() ? BytesInFlightOfBatches : BytesInFlight;
        var pipeline = new OrderedPipeline<PlannedConversion, ConversionOutcome>(_options.Workers, bytes, waiting: bytes / LeastBytes)
        {
            Weigh = planned => Math.Max(planned.Length, LeastBytes),
            Work = planned => Convert(planned, converter, journal, ending.Token),
            Emit = outcome => Take(outcome, ending),
            WhenIdle = () => { },
        };
        try
        {
            _display.During(() => pipeline.Run(_plan, ending.Token));
            journal.Complete(batches.Publish(), _tally.ToManifest());
        }
        catch (OperationCanceledException) when (ending.IsCancellationRequested)
        {
            return Stopped(_stoppedBy ?? "interrupted", _stoppedBy is null ? ExitStatus.Interrupted : ExitStatus.SomeFailed);
        }
        catch (Exception fault) when (FileFault.IsOne(fault))
        {
            Say($"{_options.Folder}: A file of the run cannot be written. {FileFault.WhenWriting(fault)}");
            return Stopped("stopped", ExitStatus.SomeFailed);
        }
        return null;
    }

    private FileConverter Converter(ProfileParser parser, Journal journal, BatchFiles batches) =>
        new(parser.Parse, _maximum, [.. _options.FileFormats])
        {
            Batches = batches.Outputs,
            Previous = journal.Previous,
        };

    /// <summary>Its outputs are whole when it is in the journal, and it is there before its turn comes.</summary>
    private static ConversionOutcome Convert(PlannedConversion planned, FileConverter converter, Journal journal, CancellationToken stop)
    {
        ConversionOutcome outcome = converter.Convert(planned, stop);
        journal.Write(planned.Index, outcome.Entry);
        return outcome;
    }

    private void Take(ConversionOutcome outcome, CancellationTokenSource ending)
    {
        foreach (Action append in outcome.Appends) append();
        _tally.Add(outcome);
        if (outcome.Failure is null) return;
        Say($"{outcome.Planned.Input.Path}: {outcome.Failure}");
        _stoppedBy = outcome.DiskIsFull ? "stopped, because the disk is full," : _options.FailFast ? "stopped at the first failure, as --fail-fast asks," : null;
        if (_stoppedBy is not null) ending.Cancel();
    }

    /// <summary>Nothing can be converted, so that no output folder is made either.</summary>
    private int RefuseAll()
    {
        foreach (PlannedConversion planned in _plan)
        {
            _tally.Add(new ConversionOutcome(planned, new ManifestEntry { Id = planned.Id, Path = planned.Input.Path, Status = ManifestEntry.Failed, Reason = planned.Failure }));
            Say($"{planned.Input.Path}: {planned.Failure}");
        }
        Summarize();
        return ExitStatus.SomeFailed;
    }

    private void RemoveTemporaries(string folder)
    {
        IEnumerable<string> folders = _plan.SelectMany(planned => planned.Outputs).Select(output => Path.GetDirectoryName(output.Path)!);
        foreach (string written in folders.Append(folder).Distinct()) TemporaryFile.RemoveAll(written);
    }

    private int Stopped(string how, int status)
    {
        Say($"{how} after {ProgressWords.Files(_tally.Progress)}. Every result in {_options.Folder} is whole; run the same command with --resume to go on.");
        return status;
    }

    /// <summary>A name may hold line feeds and escape sequences, which would forge other messages.</summary>
    private void Say(string message) => _display.Say($"profiles: {PrintableText.Escape(message)}");

    private void Summarize()
    {
        if (_options.Quiet) return;
        OutputTerminal? terminal = _streams.Terminal();
        new ConversionSummary(_tally, _options).Write(new Page(_streams.Text, Page.WidthOf(terminal), terminal is { Colours: true }));
    }
}
