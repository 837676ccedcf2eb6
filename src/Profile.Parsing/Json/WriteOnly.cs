namespace Profile.Parsing.Json;

/// <summary>The generated context only writes: see <see cref="JsonValue"/> for why reading is by hand.</summary>
internal static class WriteOnly
{
    public static NotSupportedException Exception() => new($"{nameof(ModelContext)} writes only; {nameof(JsonValue)} reads.");
}
