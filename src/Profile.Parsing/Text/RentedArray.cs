using System.Buffers;
using System.Runtime.CompilerServices;

namespace Profile.Parsing.Text;

/// <summary>Arrays of the shared pool, for buffers whose elements are written in place.</summary>
internal static class RentedArray
{
    /// <summary>Puts a larger array in the place of <paramref name="full"/>, of at least <paramref name="needed"/> elements, the first <paramref name="used"/> of which are kept.</summary>
    public static void Grow<T>(ref T[] full, int used, int needed)
    {
        T[] larger = ArrayPool<T>.Shared.Rent(Math.Max(needed, full.Length * 2));
        full.AsSpan(0, used).CopyTo(larger);
        Return(ref full);
        full = larger;
    }

    /// <summary>Gives the array back, and leaves an empty one in its place.</summary>
    public static void Return<T>(ref T[] array)
    {
        ArrayPool<T>.Shared.Return(array, RuntimeHelpers.IsReferenceOrContainsReferences<T>());
        array = [];
    }
}
