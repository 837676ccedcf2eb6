using System.Buffers;
using System.Text.Json;
using Profile.Parsing.Benchmarks.Mirror;
using Profile.Parsing.Json;
using Profile.Parsing.Model;

namespace Profile.Parsing.Benchmarks;

/// <summary>The same content, written by plain System.Text.Json with generated code.</summary>
internal sealed class JsonPeer
{
    private readonly PlainDocument _document;
    private readonly ArrayBufferWriter<byte> _buffer = new();

    public JsonPeer(ProfileDocument document)
    {
        var ours = new ArrayBufferWriter<byte>();
        ProfileJson.Write(ours, document);
        _document = JsonSerializer.Deserialize(ours.WrittenSpan, PlainContext.Default.PlainDocument)!;
        int peer = Write();
        // The head has members less ($schema, versions, options); everything below is the same but for the escaping of marks beyond ASCII, which both are spared here.
        if (Math.Abs(peer - ours.WrittenCount) > 400) throw new InvalidOperationException($"The peer writes {peer} bytes where the document has {ours.WrittenCount}.");
    }

    /// <summary>Writes into a buffer that is kept, with the escaping that <see cref="ProfileJson"/> has. Returns the number of bytes.</summary>
    public int Write()
    {
        _buffer.ResetWrittenCount();
        using var writer = new Utf8JsonWriter(_buffer, ProfileJson.WriterOptions(indented: false));
        JsonSerializer.Serialize(writer, _document, PlainContext.Default.PlainDocument);
        writer.Flush();
        return _buffer.WrittenCount;
    }
}
