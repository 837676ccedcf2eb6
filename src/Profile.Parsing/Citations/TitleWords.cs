namespace Profile.Parsing.Citations;

/// <summary>Compares folded titles word by word.</summary>
internal static class TitleWords
{
    /// <summary>Whether the words of <paramref name="part"/> stand in <paramref name="title"/> in the same order, others between them allowed.</summary>
    public static bool Contain(string title, string part)
    {
        MemoryExtensions.SpanSplitEnumerator<char> words = title.AsSpan().Split(' ');
        foreach (Range wanted in part.AsSpan().Split(' '))
        {
            bool found = false;
            while (!found && words.MoveNext()) found = title.AsSpan()[words.Current].SequenceEqual(part.AsSpan()[wanted]);
            if (!found) return false;
        }
        return true;
    }
}
