namespace Profile.Parsing.Citations;

/// <summary>Remembers the keys of strings that come up again and again: a document names few periodicals and publishers, but each many times.</summary>
/// <remarks>Of fixed size, for one text at a time. <see cref="TextCache"/> makes equal strings one object, so that the object tells whether the key is known.</remarks>
internal sealed class FoldedKeys
{
    private const int Bits = 9;

    private readonly Entry[] _known = new Entry[1 << Bits];

    /// <summary>The key of <paramref name="text"/>; <see cref="FoldedText.Empty"/> of null.</summary>
    public ulong Of(string? text)
    {
        if (string.IsNullOrEmpty(text)) return FoldedText.Empty;
        if (text.Length > TextCache.Longest) return FoldedText.KeyOf(text);
        ref Entry entry = ref _known[TextCache.HashOf(text) >> (32 - Bits)];
        if (!ReferenceEquals(entry.Text, text)) entry = new Entry { Text = text, Key = FoldedText.KeyOf(text) };
        return entry.Key;
    }

    private struct Entry
    {
        public string? Text;
        public ulong Key;
    }
}
