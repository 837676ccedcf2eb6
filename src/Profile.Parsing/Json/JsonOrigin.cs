using System.Runtime.InteropServices;
using System.Text.Json;

namespace Profile.Parsing.Json;

/// <summary>The JSON that a document is read from. Tells where in it a value stands, which is only asked when reading fails.</summary>
internal sealed class JsonOrigin(JsonElement root, ReadOnlyMemory<byte>? utf8)
{
    public JsonElement Root => root;

    /// <summary>An exception about <paramref name="value"/>, or about its member <paramref name="member"/> that it lacks.</summary>
    public ProfileJsonException Failure(JsonElement value, string message, string? member = null, Exception? inner = null)
    {
        ReadOnlySpan<byte> raw = JsonMarshal.GetRawUtf8Value(value);
        string path = PathTo(root, raw, "$");
        if (utf8 is not { } bytes || !bytes.Span.Overlaps(raw, out int offset))
            return new ProfileJsonException($"{path} {message}.", Join(path, member), inner: inner);
        ReadOnlySpan<byte> before = bytes.Span[..offset];
        int line = before.Count((byte)'\n') + 1;
        int column = offset - before.LastIndexOf((byte)'\n');
        return new ProfileJsonException($"{path} {message} (line {line}, column {column}).", Join(path, member), line, column, inner);
    }

    private static string Join(string path, string? member) => member is null ? path : $"{path}.{member}";

    private static string PathTo(JsonElement from, ReadOnlySpan<byte> target, string path)
    {
        while (Step(ref from, target) is { } step) path += step;
        return path;
    }

    /// <summary>Goes from a value to the member or item that holds the target; null when the value is the target itself.</summary>
    private static string? Step(ref JsonElement value, ReadOnlySpan<byte> target)
    {
        if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (JsonProperty member in value.EnumerateObject())
            {
                if (!Holds(member.Value, target)) continue;
                value = member.Value;
                return $".{member.Name}";
            }
        }
        else if (value.ValueKind == JsonValueKind.Array)
        {
            int index = 0;
            foreach (JsonElement item in value.EnumerateArray())
            {
                if (Holds(item, target))
                {
                    value = item;
                    return $"[{index}]";
                }
                index++;
            }
        }
        return null;
    }

    private static bool Holds(JsonElement value, ReadOnlySpan<byte> target)
    {
        ReadOnlySpan<byte> raw = JsonMarshal.GetRawUtf8Value(value);
        return raw.Overlaps(target, out int offset) && offset >= 0 && offset + target.Length <= raw.Length;
    }
}
