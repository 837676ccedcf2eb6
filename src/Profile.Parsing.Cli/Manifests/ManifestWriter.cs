using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Profile.Parsing.Cli.Manifests;

/// <summary>Writes a manifest: JSON with a line for each input, so that it can be read by eye, searched and compared by line.</summary>
internal static class ManifestWriter
{
    /// <param name="stream">Gets UTF-8.</param>
    /// <param name="head">Its first members.</param>
    /// <param name="inputs">Each as a line of the journal, without its line feed.</param>
    /// <param name="outputs">The files for all inputs together.</param>
    /// <param name="counts">Over all inputs.</param>
    public static void Write(Stream stream, ManifestHead head, IEnumerable<byte[]> inputs, IReadOnlyList<ManifestOutput> outputs, ManifestCounts counts)
    {
        byte[] first = JsonSerializer.SerializeToUtf8Bytes(head, ManifestJson.Readable.ManifestHead);
        stream.Write("{\n  "u8);
        // Without its braces: its members are members of the manifest.
        stream.Write(first.AsSpan(1, first.Length - 2));
        stream.Write(",\n  \"counts\":"u8);
        stream.Write(JsonSerializer.SerializeToUtf8Bytes(counts, ManifestJson.Readable.ManifestCounts));
        WriteList(stream, "outputs"u8, outputs.Select(output => ToBytes(output, ManifestJson.Readable.ManifestOutput)));
        WriteList(stream, "inputs"u8, inputs);
        stream.Write("\n}\n"u8);
    }

    private static void WriteList(Stream stream, ReadOnlySpan<byte> name, IEnumerable<byte[]> lines)
    {
        stream.Write(",\n  \""u8);
        stream.Write(name);
        stream.Write("\":["u8);
        bool any = false;
        foreach (byte[] line in lines)
        {
            stream.Write(any ? ",\n    "u8 : "\n    "u8);
            stream.Write(line);
            any = true;
        }
        stream.Write(any ? "\n  ]"u8 : "]"u8);
    }

    private static byte[] ToBytes<T>(T value, JsonTypeInfo<T> type) => JsonSerializer.SerializeToUtf8Bytes(value, type);
}
