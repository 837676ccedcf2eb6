namespace Profile.Parsing.Citations;

/// <summary>Gives equal texts of a document the same string, as long as they come up again soon: the periodicals and publishers that it cites many times.</summary>
/// <remarks>Of fixed size. Safe for use by many threads: what it holds is never changed, only replaced.</remarks>
internal sealed class TextCache
{
    private const int Size = 1024;
    private const int Longest = 48;

    private readonly string?[] _strings = new string?[Size];

    public string Of(ReadOnlySpan<char> text)
    {
        if (text.Length > Longest) return text.ToString();
        uint hash = (uint)text.Length;
        foreach (char c in text) hash = (hash ^ c) * 16777619;
        ref string? slot = ref _strings[(hash ^ (hash >> 15)) % Size];
        if (slot is { } known && text.SequenceEqual(known)) return known;
        return slot = text.ToString();
    }
}
