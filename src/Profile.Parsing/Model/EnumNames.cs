using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Profile.Parsing.Model;

/// <summary>The values of an enum by their names in JSON and in tables, which are in camel case: <c>atLeast</c>.</summary>
internal static class EnumNames<T>
    where T : struct, Enum
{
    private static readonly T[] Values = Enum.GetValues<T>();
    private static readonly string[] Names = [.. Values.Select(v => JsonNamingPolicy.CamelCase.ConvertName(v.ToString()))];

    /// <summary>All names with commas between, in the order of their declaration.</summary>
    public static string All { get; } = string.Join(", ", Names);

    /// <exception cref="ArgumentException">The enum declares no such value.</exception>
    public static string Of(T value)
    {
        // Most often the value is its own index.
        int index = Unsafe.SizeOf<T>() == sizeof(int) ? Unsafe.BitCast<T, int>(value) : -1;
        if ((uint)index >= (uint)Values.Length || !EqualityComparer<T>.Default.Equals(Values[index], value)) index = Array.IndexOf(Values, value);
        return index >= 0 ? Names[index] : throw new ArgumentException($"{value} is no {typeof(T).Name}.", nameof(value));
    }

    /// <summary>The name of <paramref name="value"/>; null for none.</summary>
    public static string? Of(T? value) => value is { } given ? Of(given) : null;

    /// <summary>Reads a name exactly as it is written: no other case, no number.</summary>
    public static bool TryRead(string name, out T value)
    {
        int index = Array.IndexOf(Names, name);
        value = index >= 0 ? Values[index] : default;
        return index >= 0;
    }
}
