namespace Profile.Parsing.Citations;

/// <summary>What punctuation is in a citation.</summary>
internal static class SourceMarks
{
    /// <summary>Marks from here on, mathematical and East Asian ones, are not in the table.</summary>
    public const int End = 0x2080;

    /// <summary>By the character; the last entry is that of all others.</summary>
    public static SourceWords[] Table { get; } = Build();

    public static SourceWords Of(int c)
    {
        SourceWords kind = c switch
        {
            ',' => SourceWords.Comma,
            '.' => SourceWords.Dot,
            ';' => SourceWords.Semicolon,
            ':' => SourceWords.Colon,
            '&' => SourceWords.Ampersand,
            '-' or '–' or '—' or '‐' or '‑' or '−' => SourceWords.Dash,
            '!' or '¶' or '§' => SourceWords.RareMark,
            _ => SourceWords.None,
        };
        bool encloses = Brackets.IsOpening(c) || Brackets.IsClosing(c) || QuotationMarks.IsDouble(c) || QuotationMarks.IsSingle(c);
        return encloses ? kind | SourceWords.Enclosing : kind;
    }

    private static SourceWords[] Build()
    {
        var table = new SourceWords[End + 1];
        for (int c = 0; c < End; c++) table[c] = Of(c);
        return table;
    }
}
