using Profile.Parsing.Cli.Processing;

namespace Profile.Parsing.Cli.Records;

/// <summary>A run of <c>profiles stream</c>: all records, on all cores, answered in the order in which they came.</summary>
/// <param name="streams">Records come from their input, answers go to their output.</param>
/// <param name="maximumLine">The longest line, in bytes.</param>
internal sealed class RecordStream(CommandStreams streams, int maximumLine)
{
    private const long BytesInFlight = 8 * 1024 * 1024;

    private long _answered;
    private long _failed;

    public int Run(CancellationToken stop)
    {
        var profiles = new ProfileParser(streams.ParserOptions);
        var parser = new RecordParser(record => record.IsHtml ? profiles.ParseHtml(record.Text!, record.Source) : profiles.Parse(record.Text!, record.Source), maximumLine);
        var pipeline = new OrderedPipeline<RecordLine, RecordAnswer>(Environment.ProcessorCount, BytesInFlight, waiting: 2 * Environment.ProcessorCount)
        {
            Weigh = line => line.Content?.Length ?? 0,
            Work = parser.Answer,
            Emit = Send,
            WhenIdle = streams.Output.Flush,
        };
        try
        {
            pipeline.Run(new RecordLineReader(streams.Input, maximumLine).Lines(), stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            streams.Output.Flush();
            streams.Error.WriteLine($"profiles: interrupted after {_answered} records; each answer on standard output is whole.");
            return ExitStatus.Interrupted;
        }
        return _failed > 0 ? ExitStatus.SomeFailed : ExitStatus.Done;
    }

    private void Send(RecordAnswer answer)
    {
        using PooledBytes line = answer.Line;
        streams.Output.Write(line.Span);
        _answered++;
        if (answer.Failed) _failed++;
    }
}
