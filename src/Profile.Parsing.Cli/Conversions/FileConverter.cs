using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using Profile.Parsing.Cli.Files;
using Profile.Parsing.Cli.Manifests;
using Profile.Parsing.Model;

namespace Profile.Parsing.Cli.Conversions;

/// <summary>Converts one file. Whatever happens to it, an outcome comes back. Safe for use by many threads.</summary>
/// <param name="parse">Makes a document of bytes.</param>
/// <param name="maximum">The longest input, in bytes.</param>
/// <param name="formats">Those with files for each input.</param>
internal sealed class FileConverter(Func<ReadOnlyMemory<byte>, SourceInfo, ProfileDocument> parse, int maximum, IReadOnlyList<FileFormat> formats)
{
    /// <summary>The files for all inputs, which get each document too.</summary>
    public IReadOnlyList<IBatchOutput> Batches { get; init; } = [];

    /// <summary>By id, what an earlier run had done.</summary>
    public IReadOnlyDictionary<string, ManifestEntry> Previous { get; init; } = new Dictionary<string, ManifestEntry>();

    [SuppressMessage("Design", "CA1031", Justification = "A fault of the parser costs one file, never the run; the outcome asks for a report.")]
    public ConversionOutcome Convert(PlannedConversion planned, CancellationToken stop)
    {
        if (planned.Failure is not null) return Failed(planned, planned.Failure);
        long started = Stopwatch.GetTimestamp();
        try
        {
            using ProfileBytes bytes = ProfileFile.Read(planned.Input.Path, maximum);
            ConversionOutcome outcome = Kept(planned, bytes.Memory) ?? Written(planned, bytes.Memory, stop);
            return outcome with { Elapsed = Stopwatch.GetElapsedTime(started) };
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return Failed(planned, ProfileFile.Reason(fault, planned.Input.Path));
        }
    }

    /// <summary>What an earlier run did, where input and outputs are still what they were then; else null.</summary>
    private ConversionOutcome? Kept(PlannedConversion planned, ReadOnlyMemory<byte> bytes)
    {
        string id = planned.Id;
        if (!Previous.TryGetValue(id, out ManifestEntry? entry) || entry.Length != bytes.Length || entry.Sha256 != System.Convert.ToHexStringLower(SHA256.HashData(bytes.Span))) return null;
        if (!Enumerable.Range(0, formats.Count).All(i => IsWhole(entry.Outputs?.ElementAtOrDefault(i), formats[i].Name, planned.Outputs[i]))) return null;
        return new ConversionOutcome(planned, entry with { Path = planned.Input.Path })
        {
            Unchanged = true,
            Appends = Batches.Count == 0 ? [] : Prepare(id, Parse(planned, bytes)),
        };
    }

    private static bool IsWhole(ManifestOutput? output, string format, PlannedOutput planned) =>
        output is not null && output.Format == format && output.Path == planned.Name && new FileDigest(output.Length, output.Sha256).IsOf(planned.Path);

    private ConversionOutcome Written(PlannedConversion planned, ReadOnlyMemory<byte> bytes, CancellationToken stop)
    {
        ProfileDocument document = Parse(planned, bytes);
        var outputs = new ManifestOutput[formats.Count];
        for (int i = 0; i < formats.Count; i++)
        {
            stop.ThrowIfCancellationRequested();
            try
            {
                FileDigest digest = Write(formats[i], document, planned.Outputs[i].Path);
                outputs[i] = new ManifestOutput(formats[i].Name, planned.Outputs[i].Name, digest.Length, digest.Sha256);
            }
            catch (Exception fault) when (FileFault.IsOne(fault))
            {
                return Failed(planned, $"Its result {planned.Outputs[i].Path} cannot be written. {FileFault.WhenWriting(fault)}") with { DiskIsFull = FileFault.IsFullDisk(fault) };
            }
        }
        var entry = new ManifestEntry
        {
            Id = planned.Id,
            Path = planned.Input.Path,
            Status = ManifestEntry.Converted,
            Length = bytes.Length,
            Sha256 = document.Source.Sha256,
            Outputs = outputs,
            Counts = ConversionCounts.Of(document),
        };
        return new ConversionOutcome(planned, entry) { Appends = Prepare(entry.Id, document) };
    }

    private ProfileDocument Parse(PlannedConversion planned, ReadOnlyMemory<byte> bytes) => parse(bytes, new SourceInfo { Name = Path.GetFileName(planned.Input.Path) });

    private Action[] Prepare(string id, ProfileDocument document) => [.. Batches.Select(batch => batch.Prepare(id, document))];

    private static FileDigest Write(FileFormat format, ProfileDocument document, string output) => OutputFile.Write(output, stream =>
    {
        format.Write(stream, document);
        stream.WriteByte((byte)'\n');
    });

    private static ConversionOutcome Failed(PlannedConversion planned, string reason) =>
        new(planned, new ManifestEntry { Id = planned.Id, Path = planned.Input.Path, Status = ManifestEntry.Failed, Reason = reason });
}
