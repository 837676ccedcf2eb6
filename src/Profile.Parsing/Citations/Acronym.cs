namespace Profile.Parsing.Citations;

/// <summary>The initials of an organisation, as short forms have them: <c>HRM</c> of <c>Human Rights Monitor</c>.</summary>
internal static class Acronym
{
    private const int Shortest = 2;
    private const int Longest = 8;

    /// <summary>Whether <paramref name="text"/> looks like one: two to eight capitals.</summary>
    public static bool IsOne(string? text) => text is { Length: >= Shortest and <= Longest } && !text.AsSpan().ContainsAnyExceptInRange('A', 'Z');

    /// <summary>The key of the initials of the capitalised words of <paramref name="name"/>; <see cref="FoldedText.Empty"/> when there are too few or too many.</summary>
    public static ulong KeyOf(string? name)
    {
        Span<char> initials = stackalloc char[Longest];
        int count = 0;
        for (int i = 0; i < name?.Length; i++)
        {
            if (!char.IsAsciiLetterUpper(name[i]) || (i > 0 && name[i - 1] is not (' ' or '-'))) continue;
            if (i == 0 && name.StartsWith("The ", StringComparison.Ordinal)) continue;
            if (count == Longest) return FoldedText.Empty;
            initials[count++] = name[i];
        }
        return count < Shortest ? FoldedText.Empty : FoldedText.KeyOf(initials[..count].ToString());
    }
}
