namespace Profile.Parsing.Reading;

/// <summary>What a list of style declarations says, as far as the reading of a page depends on it.</summary>
/// <param name="IsHidden">Shown to nobody.</param>
/// <param name="Set">What it makes of the text.</param>
/// <param name="Cleared">What it takes from the text that the elements around it made of it.</param>
/// <param name="FontSize">In points; negative: a factor; 0 when it says nothing.</param>
/// <param name="IsReview">A remark of the authors among themselves, as Word marks it.</param>
/// <param name="IsPlaced">Whether it stands at a place of its own, outside the flow of the text; null when it says nothing.</param>
/// <param name="Top">Where such an element starts, in points from the top of the one around it; 0 when nothing states it.</param>
internal readonly record struct StyleTraits(bool IsHidden, NodeTraits Set, NodeTraits Cleared, float FontSize, bool IsReview = false, bool? IsPlaced = null, float Top = 0)
{
    private const int LongestDeclarations = 4096;

    public bool IsEmpty => !IsHidden && !IsReview && Set == NodeTraits.None && Cleared == NodeTraits.None && FontSize == 0 && IsPlaced is null && Top == 0;

    /// <summary>Reads <c>font-weight:bold; font-size:14.0pt</c>. Sizes in <c>em</c> and <c>%</c> come out negative: a factor, not points.</summary>
    public static StyleTraits Of(ReadOnlySpan<char> declarations)
    {
        var traits = default(StyleTraits);
        if (declarations.Length > LongestDeclarations) declarations = declarations[..LongestDeclarations];
        while (!declarations.IsEmpty)
        {
            int end = declarations.IndexOf(';');
            ReadOnlySpan<char> declaration = end < 0 ? declarations : declarations[..end];
            declarations = end < 0 ? [] : declarations[(end + 1)..];
            int colon = declaration.IndexOf(':');
            if (colon > 0) traits = traits.With(declaration[..colon].Trim(), declaration[(colon + 1)..].Trim());
        }
        return traits;
    }

    /// <summary>These styles with those of <paramref name="stronger"/> over them.</summary>
    public StyleTraits Under(StyleTraits stronger) => new(
        IsHidden || stronger.IsHidden,
        (Set & ~stronger.Cleared) | stronger.Set,
        (Cleared & ~stronger.Set) | stronger.Cleared,
        stronger.FontSize != 0 ? stronger.FontSize : FontSize,
        IsReview || stronger.IsReview,
        stronger.IsPlaced ?? IsPlaced,
        stronger.Top != 0 ? stronger.Top : Top);

    private StyleTraits With(ReadOnlySpan<char> name, ReadOnlySpan<char> value)
    {
        if (Is(name, "display")) return value.StartsWith("none", StringComparison.OrdinalIgnoreCase) ? this with { IsHidden = true } : this;
        if (Is(name, "visibility")) return value.StartsWith("hidden", StringComparison.OrdinalIgnoreCase) ? this with { IsHidden = true } : this;
        if (Is(name, "mso-element")) return value.StartsWith("comment", StringComparison.OrdinalIgnoreCase) ? this with { IsReview = true } : this;
        if (Is(name, "mso-hide")) return value.StartsWith("all", StringComparison.OrdinalIgnoreCase) ? this with { IsHidden = true } : this;
        if (Is(name, "clip")) return value.StartsWith("rect(", StringComparison.OrdinalIgnoreCase) && !value.Contains("auto", StringComparison.OrdinalIgnoreCase) ? this with { IsHidden = true } : this;
        if (Is(name, "left") || Is(name, "text-indent")) return value.StartsWith("-999") ? this with { IsHidden = true } : this;
        if (Is(name, "position")) return this with { IsPlaced = Is(value, "absolute") };
        if (Is(name, "top")) return this with { Top = Math.Max(0, FontSizes.Of(value)) };
        if (Is(name, "vertical-align")) return WithAlignment(value);
        if (Is(name, "text-align")) return Is(value, "center") ? this with { Set = Set | NodeTraits.Centred } : this;
        if (Is(name, "white-space")) return value.StartsWith("pre", StringComparison.OrdinalIgnoreCase) && !Is(value, "pre-line") ? this with { Set = Set | NodeTraits.Preformatted } : this;
        if (Is(name, "font-weight")) return WithWeight(value);
        if (Is(name, "font-style")) return Is(value, "normal") ? this with { Cleared = Cleared | NodeTraits.Italic, Set = Set & ~NodeTraits.Italic } : this with { Set = Set | NodeTraits.Italic, Cleared = Cleared & ~NodeTraits.Italic };
        if (Is(name, "text-decoration")) return value.StartsWith("underline", StringComparison.OrdinalIgnoreCase) ? this with { Set = Set | NodeTraits.Underlined } : this;
        if (Is(name, "font")) return WithFont(value);
        return Is(name, "font-size") ? this with { FontSize = FontSizes.Of(value) } : this;
    }

    /// <summary><c>italic bold 11pt/14pt "Times New Roman"</c>: all that stands up to the size.</summary>
    private StyleTraits WithFont(ReadOnlySpan<char> value)
    {
        StyleTraits traits = this;
        foreach (Range range in value.Split(' '))
        {
            ReadOnlySpan<char> word = value[range];
            if (word.IsEmpty) continue;
            if (char.IsAsciiDigit(word[0]) && !(word.Length == 3 && char.IsAsciiDigit(word[2]))) return traits with { FontSize = FontSizes.Of(word.IndexOf('/') is > 0 and var line ? word[..line] : word) };
            traits = Is(word, "italic") ? traits with { Set = traits.Set | NodeTraits.Italic } : traits.WithWeight(word);
        }
        return this;
    }

    private StyleTraits WithAlignment(ReadOnlySpan<char> value)
    {
        if (Is(value, "super") || Is(value, "text-top")) return this with { Set = Set | NodeTraits.Raised };
        if (Is(value, "sub")) return this with { Set = Set | NodeTraits.Lowered };
        return Is(value, "baseline") ? this with { Cleared = Cleared | NodeTraits.Raised | NodeTraits.Lowered } : this;
    }

    private StyleTraits WithWeight(ReadOnlySpan<char> value)
    {
        bool bold = value.StartsWith("bold", StringComparison.OrdinalIgnoreCase) || (value.Length == 3 && value[0] is >= '6' and <= '9');
        if (bold) return this with { Set = Set | NodeTraits.Bold, Cleared = Cleared & ~NodeTraits.Bold };
        bool plain = Is(value, "normal") || Is(value, "lighter") || (value.Length == 3 && value[0] is >= '1' and <= '5');
        return plain ? this with { Cleared = Cleared | NodeTraits.Bold, Set = Set & ~NodeTraits.Bold } : this;
    }

    private static bool Is(ReadOnlySpan<char> one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);
}
