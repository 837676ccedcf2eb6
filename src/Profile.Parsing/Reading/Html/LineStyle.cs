namespace Profile.Parsing.Reading;

/// <summary>How the characters of a line or block are shown.</summary>
internal struct LineStyle
{
    public int Visible, Bold, Linked, Centred, Italic, Underlined;

    /// <summary>The size of most of its letters in points, 0 when nothing states it; exact where all have one size.</summary>
    public float Size;

    private int _sized;

    public readonly bool IsBold => Visible > 0 && Bold == Visible;

    public void Add(PageNode text, int visible)
    {
        Visible += visible;
        if ((text.Traits & NodeTraits.Bold) != 0) Bold += visible;
        if ((text.Traits & NodeTraits.Linked) != 0) Linked += visible;
        if ((text.Traits & NodeTraits.Centred) != 0) Centred += visible;
        if ((text.Traits & NodeTraits.Italic) != 0) Italic += visible;
        if ((text.Traits & NodeTraits.Underlined) != 0) Underlined += visible;
        if (visible <= _sized) return;
        Size = text.FontSize;
        _sized = visible;
    }

    /// <summary>A mark says nothing of the line that it stands in.</summary>
    public readonly LineStyle With(LineStyle other) => new()
    {
        Visible = Visible + other.Visible,
        Bold = Bold + other.Bold,
        Linked = Linked + other.Linked,
        Centred = Centred + other.Centred,
        Italic = Italic + other.Italic,
        Underlined = Underlined + other.Underlined,
        Size = _sized >= other._sized ? Size : other.Size,
        _sized = Math.Max(_sized, other._sized),
    };
}
