using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Profile.Parsing.Text;

/// <summary>The ASCII letters at the front of a text, read eight at a time: nearly all words are these letters and nothing else.</summary>
internal readonly ref struct AsciiLetters
{
    public static readonly SearchValues<char> All = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private AsciiLetters(int length, uint upper, ulong folded)
    {
        Length = length;
        Upper = upper;
        Folded = folded;
    }

    /// <summary>How many letters there are, 0 to 8.</summary>
    public int Length { get; }

    /// <summary>A bit for each letter that is upper case, the first lowest.</summary>
    public uint Upper { get; }

    /// <summary>The letters in lower case, a byte for each, the first lowest; see <see cref="WordKey"/>.</summary>
    public ulong Folded { get; }

    /// <summary>Reads the letters from the front of <paramref name="text"/>, which has eight characters or more.</summary>
    public static AsciiLetters At(ReadOnlySpan<char> text)
    {
        Vector128<ushort> characters = Vector128.Create(MemoryMarshal.Cast<char, ushort>(text));
        Vector128<ushort> folded = characters | Vector128.Create((ushort)0x20);
        Vector128<ushort> letters = Vector128.LessThanOrEqual(folded - Vector128.Create((ushort)'a'), Vector128.Create((ushort)('z' - 'a')));
        int length = BitOperations.TrailingZeroCount(~letters.ExtractMostSignificantBits() | 1u << WordKey.Step);
        uint upper = Vector128.Equals(folded, characters).ExtractMostSignificantBits();
        ulong bytes = Vector128.Narrow(folded, folded).AsUInt64().ToScalar();
        return new AsciiLetters(length, ~upper & ((1u << length) - 1), length == WordKey.Step ? bytes : bytes & ((1UL << (length * 8)) - 1));
    }
}
