using System.Runtime.InteropServices;

namespace Profile.Parsing.Citations;

/// <summary>Gives equal texts of a document the same string, as long as they come up again soon: the periodicals and publishers that it cites many times.</summary>
/// <remarks>Of fixed size. Safe for use by many threads: what it holds is never changed, only replaced.</remarks>
internal sealed class TextCache
{
    /// <summary>Longer texts are not kept.</summary>
    public const int Longest = 48;

    private const int Bits = 10;

    /// <summary>Characters that are read at once.</summary>
    private const int Step = sizeof(ulong) / sizeof(char);

    private readonly string?[] _strings = new string?[1 << Bits];

    public string Of(ReadOnlySpan<char> text)
    {
        if (text.Length > Longest) return text.ToString();
        ref string? slot = ref _strings[HashOf(text) >> (32 - Bits)];
        if (slot is { } known && text.SequenceEqual(known)) return known;
        return slot = text.ToString();
    }

    /// <summary>A hash of the text's length, first and last letters, by which most texts of a document differ. Its highest bits are the best.</summary>
    public static uint HashOf(ReadOnlySpan<char> text)
    {
        ulong first = 0, last = 0;
        if (text.Length >= Step)
        {
            ReadOnlySpan<byte> bytes = MemoryMarshal.AsBytes(text);
            first = MemoryMarshal.Read<ulong>(bytes);
            last = MemoryMarshal.Read<ulong>(bytes[^sizeof(ulong)..]);
        }
        else
        {
            foreach (char c in text) first = first << 16 | c;
        }
        ulong mixed = ((first ^ (ulong)text.Length) * 0x9E3779B97F4A7C15 ^ last) * 0xD6E8FEB86659FD93;
        return (uint)(mixed >> 32);
    }
}
