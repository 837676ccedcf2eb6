using System.Diagnostics.CodeAnalysis;
using Profile.Parsing.Cli.Files;
using Profile.Parsing.Model;

namespace Profile.Parsing.Cli.Conversions;

/// <summary>Converts one file. Whatever happens to it, an outcome comes back.</summary>
/// <param name="parse">Makes a document of the bytes of a stream.</param>
/// <param name="format">JSON when it is null.</param>
internal sealed class FileConverter(Func<Stream, SourceInfo, ProfileDocument> parse, ResultFormat? format = null)
{
    [SuppressMessage("Design", "CA1031", Justification = "A fault of the parser costs one file, never the run; the outcome asks for a report.")]
    public ConversionOutcome Convert(PlannedConversion planned, CancellationToken stop)
    {
        string path = planned.Input.Path;
        if (planned.Failure is not null) return Failed(path, planned.Failure);
        try
        {
            ProfileDocument document = Read(path);
            return Write(document, path, planned.Output, stop);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return Failed(path, ProfileFile.Reason(fault));
        }
    }

    private ProfileDocument Read(string path)
    {
        using FileStream stream = ProfileFile.Open(path);
        return parse(stream, new SourceInfo { Name = Path.GetFileName(path) });
    }

    private ConversionOutcome Write(ProfileDocument document, string path, string output, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        try
        {
            OutputFile.Write(output, stream =>
            {
                (format ?? ResultFormat.Json).Write(stream, document);
                stream.WriteByte((byte)'\n');
            });
            return new ConversionOutcome(path, null, ConversionCounts.Of(document));
        }
        catch (Exception fault) when (FileFault.IsOne(fault))
        {
            return Failed(path, $"Its result {output} cannot be written. {FileFault.WhenWriting(fault)}");
        }
    }

    private static ConversionOutcome Failed(string path, string reason) => new(path, reason, default);
}
