using System.Text.Json;
using Profile.Parsing.Cli.Records;
using Profile.Parsing.Model;

namespace Profile.Parsing.Cli.Conversions;

/// <summary>All documents in one file, a line of JSON for each, as <c>profiles stream</c> writes them.</summary>
internal sealed class NdjsonOutput(Stream output) : IBatchOutput
{
    public const string FileName = "profiles.ndjson";

    public Action Prepare(string id, ProfileDocument document)
    {
        var line = new PooledBlocks();
        RecordWriter.WriteDocument(line, [(byte)'"', .. JsonEncodedText.Encode(id, RecordWriter.Encoder).EncodedUtf8Bytes, (byte)'"'], document);
        return () =>
        {
            using (line) line.CopyTo(output);
        };
    }

    public void Complete()
    {
        // Every line was written as it came.
    }

    public void Dispose()
    {
        // The stream belongs to who opened it.
    }
}
