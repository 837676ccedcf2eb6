namespace Profile.Parsing.Reading;

/// <summary>How a heading without a heading element is shown. Headings of one level look alike.</summary>
/// <param name="Size">Of its letters, in points.</param>
/// <param name="IsBold">All of it.</param>
/// <param name="Manner">In what other ways it is set off from the text.</param>
internal readonly record struct HeadingLook(float Size, bool IsBold, HeadingManner Manner)
{
    /// <summary>Shorter ones may be abbreviations.</summary>
    private const int ShortestCapitals = 6;

    public static HeadingLook Of(in BlockDraft block, string text, float body)
    {
        LineStyle style = block.Style;
        var manner = HeadingManner.None;
        if (style.Italic == style.Visible) manner |= HeadingManner.Italic;
        if (style.Underlined == style.Visible) manner |= HeadingManner.Underlined;
        if (style.Centred == style.Visible) manner |= HeadingManner.Centred;
        if (IsInCapitals(text.AsSpan(block.Start, block.Length))) manner |= HeadingManner.Capitals;
        return new HeadingLook(MathF.Round(style.Size == 0 ? body : style.Size, 1), style.IsBold, manner);
    }

    /// <summary>Negative when this look stands higher than <paramref name="other"/>; 0 when neither size nor weight tells.</summary>
    public int CompareTo(HeadingLook other) => Size != other.Size ? other.Size.CompareTo(Size) : other.IsBold.CompareTo(IsBold);

    private static bool IsInCapitals(ReadOnlySpan<char> line)
    {
        int letters = 0;
        foreach (char c in line)
        {
            if (char.IsLower(c)) return false;
            if (char.IsLetter(c)) letters++;
        }
        return letters >= ShortestCapitals;
    }
}

[Flags]
internal enum HeadingManner : byte
{
    None = 0,
    Italic = 1,
    Underlined = 2,
    Centred = 4,
    Capitals = 8,
}
