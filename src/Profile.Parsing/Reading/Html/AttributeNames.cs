namespace Profile.Parsing.Reading;

/// <summary>The names of the attributes that matter to anything that reads pages.</summary>
internal static class AttributeNames
{
    private static readonly string[] Names =
    [
        "id", "name", "class", "href", "role", "epub:type", "style", "title", "datetime", "value", "start", "aria-level", "hidden", "aria-hidden",
        "size", "align", "type", "lang", "xml:lang", "media", "property", "itemprop", "http-equiv", "content",
        "data-tooltip", "data-tip", "data-title", "data-content", "data-note", "data-footnote", "data-footnote-content", "data-tippy-content", "data-original-title", "data-bs-content", "data-bs-original-title",
    ];

    private const int Longest = 22;

    /// <summary>For each of 256 slots where in <see cref="Names"/> the search for the names of the slot starts, and for each name the next of its slot; -1 at the end.</summary>
    private static readonly sbyte[] First = new sbyte[256], Next = new sbyte[64];

    static AttributeNames()
    {
        Array.Fill(First, (sbyte)-1);
        for (int i = Names.Length - 1; i >= 0; i--)
        {
            int slot = SlotOf(Names[i]);
            (Next[i], First[slot]) = (First[slot], (sbyte)i);
        }
    }

    public static string At(int index) => Names[index];

    /// <summary>Index of the name, in any case; -1 when it is none of them. There are less than 64.</summary>
    public static int IndexOf(ReadOnlySpan<char> name)
    {
        if (name.Length is < 2 or > Longest) return -1;
        int i = First[SlotOf(name)];
        while (i >= 0 && !name.SequenceEqual(Names[i])) i = Next[i];
        return i < 0 && name.ContainsAnyInRange('A', 'Z') ? IndexOfLower(name) : i;
    }

    private static int IndexOfLower(ReadOnlySpan<char> name)
    {
        Span<char> lower = stackalloc char[Longest];
        System.Text.Ascii.ToLower(name, lower, out int length);
        return length == name.Length ? IndexOf(lower[..length]) : -1;
    }

    private static int SlotOf(ReadOnlySpan<char> name) => (name.Length + 31 * name[0] + 7 * name[^1]) & 255;
}
