using System.Globalization;
using System.Text;

namespace Profile.Parsing.Text;

/// <summary>What the tokenizer takes a character for.</summary>
internal enum CharacterClass : byte
{
    Space,
    LineBreak,
    Lower,
    Upper,
    Digit,
    Superscript,

    /// <summary>A combining mark: continues a word.</summary>
    Mark,

    /// <summary>Zero-width spaces and joiners, soft hyphens, byte order marks: seen by nobody, part of whatever they stand in.</summary>
    Invisible,

    /// <summary>Half of a surrogate pair, or a lone surrogate: to be looked at with its neighbour.</summary>
    Surrogate,
    Other,
}

internal static class CharacterClasses
{
    private static readonly CharacterClass[] Table = BuildTable();

    public static CharacterClass Of(char c) => Table[c];

    /// <summary>0-9 of a superscript digit.</summary>
    public static int SuperscriptDigit(char c) => c switch
    {
        '¹' => 1,
        '²' => 2,
        '³' => 3,
        _ => c - '⁰',
    };

    public static CharacterClass Of(Rune rune) => Of(Rune.GetUnicodeCategory(rune));

    private static CharacterClass[] BuildTable()
    {
        var table = new CharacterClass[char.MaxValue + 1];
        for (int c = 0; c <= char.MaxValue; c++) table[c] = Classify((char)c);
        return table;
    }

    private static CharacterClass Classify(char c)
    {
        if (LineBreaks.IsLineBreak(c)) return CharacterClass.LineBreak;
        if (char.IsAsciiDigit(c)) return CharacterClass.Digit;
        if (c is '¹' or '²' or '³' or '⁰' or (>= '⁴' and <= '⁹')) return CharacterClass.Superscript;
        if (c is '\u00AD' or '\uFEFF' or (>= '\u200B' and <= '\u200F') or (>= '\u2060' and <= '\u2064') or (>= '\u202A' and <= '\u202E')) return CharacterClass.Invisible;
        if (char.IsSurrogate(c)) return CharacterClass.Surrogate;
        if (char.IsWhiteSpace(c)) return CharacterClass.Space;
        return Of(char.GetUnicodeCategory(c));
    }

    private static CharacterClass Of(UnicodeCategory category) => category switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => CharacterClass.Upper,
        UnicodeCategory.LowercaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber => CharacterClass.Lower,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => CharacterClass.Mark,
        UnicodeCategory.Control => CharacterClass.Space,
        _ => CharacterClass.Other,
    };
}
