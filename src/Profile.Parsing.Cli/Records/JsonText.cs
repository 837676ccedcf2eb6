using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Profile.Parsing.Cli.Records;

/// <summary>The value of a JSON string, lone surrogates included.</summary>
/// <remarks><see cref="Utf8JsonReader.GetString"/> throws at <c>"\ud800"</c>, which is what cutting a text at a fixed length leaves; the parser reads it.</remarks>
internal static class JsonText
{
    /// <summary>The string that <paramref name="reader"/> stands on. Its escapes are well formed, because the reader has checked them, and so is its UTF-8.</summary>
    public static string Read(ref Utf8JsonReader reader) =>
        reader.ValueIsEscaped ? Unescape(reader.ValueSpan) : Encoding.UTF8.GetString(reader.ValueSpan);

    private static string Unescape(ReadOnlySpan<byte> escaped)
    {
        char[] characters = ArrayPool<char>.Shared.Rent(escaped.Length);
        int length = 0;
        for (int at; (at = escaped.IndexOf((byte)'\\')) >= 0;)
        {
            length += Encoding.UTF8.GetChars(escaped[..at], characters.AsSpan(length));
            characters[length++] = Character(escaped[at..], out int used);
            escaped = escaped[(at + used)..];
        }
        length += Encoding.UTF8.GetChars(escaped, characters.AsSpan(length));
        string text = new(characters, 0, length);
        ArrayPool<char>.Shared.Return(characters);
        return text;
    }

    private static char Character(ReadOnlySpan<byte> escape, out int used)
    {
        used = escape[1] == 'u' ? 6 : 2;
        return escape[1] switch
        {
            (byte)'u' => (char)ushort.Parse(escape[2..6], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
            (byte)'n' => '\n',
            (byte)'r' => '\r',
            (byte)'t' => '\t',
            (byte)'b' => '\b',
            (byte)'f' => '\f',
            byte itself => (char)itself,
        };
    }
}
