using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Profile.Parsing.Text;

/// <summary>The ASCII letters at the front of a text, read sixteen at a time: nearly all words are fewer, and these letters and nothing else.</summary>
internal readonly ref struct AsciiLetters
{
    /// <summary>How many characters are looked at.</summary>
    public const int Most = 16;

    public static readonly SearchValues<char> All = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private AsciiLetters(int length, uint upper, ulong key)
    {
        Length = length;
        Upper = upper;
        Key = key;
    }

    /// <summary>How many letters there are, 0 to <see cref="Most"/>.</summary>
    public int Length { get; }

    /// <summary>A bit for each letter that is upper case, the first lowest.</summary>
    public uint Upper { get; }

    /// <summary>The <see cref="WordKey"/> of the letters.</summary>
    public ulong Key { get; }

    /// <summary>Reads the letters from the front of <paramref name="text"/>, which has <see cref="Most"/> characters or more.</summary>
    public static AsciiLetters At(ReadOnlySpan<char> text)
    {
        Vector256<ushort> characters = Vector256.Create(MemoryMarshal.Cast<char, ushort>(text));
        Vector256<ushort> folded = characters | Vector256.Create((ushort)0x20);
        Vector256<ushort> letters = Vector256.LessThanOrEqual(folded - Vector256.Create((ushort)'a'), Vector256.Create((ushort)('z' - 'a')));
        int length = BitOperations.TrailingZeroCount(~letters.ExtractMostSignificantBits() | 1u << Most);
        uint upper = ~Vector256.Equals(folded, characters).ExtractMostSignificantBits() & ((1u << length) - 1);
        Vector128<ulong> bytes = Vector128.Narrow(folded.GetLower(), folded.GetUpper()).AsUInt64();
        return new AsciiLetters(length, upper, WordKey.OfLetters(bytes.GetElement(0), bytes.GetElement(1), length));
    }
}
