using System.Buffers;
using System.Globalization;
using System.Text;
using AngleSharp.Html;

namespace Profile.Parsing.Reading;

/// <summary>Reads the characters of a text or value as markup writes them: <c>&amp;amp;</c>, <c>&amp;#8217;</c>, line breaks of any kind.</summary>
internal static class CharacterReferences
{
    /// <summary>No name is longer; those that may stand without a semicolon have at most so many characters.</summary>
    private const int LongestName = 32, LongestOpenName = 6;

    private static readonly SearchValues<char> NameCharacters = SearchValues.Create("#0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    /// <summary>
    /// Adds the characters to <paramref name="text"/>; false where a reference does not end as it should or stands for another character than it says, which is
    /// for the standard's own algorithm to read.
    /// </summary>
    public static bool TryRead(ReadOnlySpan<char> written, bool isValue, StringBuilder text)
    {
        while (true)
        {
            int next = written.IndexOfAny('&', '\r');
            text.Append(next < 0 ? written : written[..next]);
            if (next < 0) return true;
            written = written[next..];
            int length = written[0] == '&' ? ReadReference(written, isValue, text) : ReadLineBreak(written, text);
            if (length == 0) return false;
            written = written[length..];
        }
    }

    private static int ReadLineBreak(ReadOnlySpan<char> written, StringBuilder text)
    {
        text.Append('\n');
        return written.StartsWith("\r\n") ? 2 : 1;
    }

    /// <summary>Adds the character; returns how long the reference is, 0 where that cannot be told. A sign with no name behind it stands for itself.</summary>
    private static int ReadReference(ReadOnlySpan<char> written, bool isValue, StringBuilder text)
    {
        int end = written[1..].IndexOfAnyExcept(NameCharacters) + 1;
        if (end == 0) end = written.Length;
        ReadOnlySpan<char> name = written[1..end];
        if (end == written.Length || written[end] != ';')
        {
            if (name.StartsWith('#') || !(isValue && end < written.Length && written[end] == '=') && MayBeOpenName(name, isValue)) return 0;
            text.Append('&');
            return 1;
        }
        if (name.Length is 0 or > LongestName) return 0;
        return (name[0] == '#' ? TryReadNumber(name[1..], text) : TryReadName(name, text)) ? end + 1 : 0;
    }

    /// <summary>Whether the letters are, or in a text begin with, a name that may need no semicolon.</summary>
    private static bool MayBeOpenName(ReadOnlySpan<char> letters, bool isValue)
    {
        for (int length = isValue ? letters.Length : 2; length <= Math.Min(letters.Length, LongestOpenName); length++)
        {
            if (HtmlEntityProvider.Resolver.GetSymbol($"{letters[..length]};") is not null) return true;
        }
        return false;
    }

    private static bool TryReadNumber(ReadOnlySpan<char> digits, StringBuilder text)
    {
        bool hexadecimal = digits.Length > 1 && digits[0] is 'x' or 'X';
        if (hexadecimal) digits = digits[1..];
        if (digits.Length > 6 || !int.TryParse(digits, hexadecimal ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out int number)) return false;
        if (number is < ' ' and not '\n' and not '\t' or >= 0x7F and < 0xA0 or >= 0xFDD0 and <= 0xFDEF || (number & 0xFFFE) == 0xFFFE || !Rune.IsValid(number)) return false;
        if (number < 0x10000) text.Append((char)number);
        else text.Append(new Rune(number).ToString());
        return true;
    }

    private static bool TryReadName(ReadOnlySpan<char> name, StringBuilder text)
    {
        string? character = name switch
        {
            "amp" => "&",
            "lt" => "<",
            "gt" => ">",
            "quot" => "\"",
            "nbsp" => "\u00A0",
            _ => HtmlEntityProvider.Resolver.GetSymbol($"{name};"),
        };
        text.Append(character);
        return character is not null;
    }
}
