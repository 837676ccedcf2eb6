using System.Buffers;
using Profile.Parsing.Json;
using Profile.Parsing.Model;

namespace Profile.Parsing.Benchmarks;

/// <summary>A buffer that is kept from document to document.</summary>
internal sealed class JsonBuffer
{
    private readonly ArrayBufferWriter<byte> _bytes = new();

    /// <summary>Returns the number of bytes.</summary>
    public int Write(ProfileDocument document)
    {
        _bytes.ResetWrittenCount();
        ProfileJson.Write(_bytes, document);
        return _bytes.WrittenCount;
    }
}
