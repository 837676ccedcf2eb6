using System.Buffers.Text;
using System.Text.Json;
using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Json;

/// <summary>Writes the values that the parts of the model are made of, each as a member of the object that is open. What is absent is left out.</summary>
internal static class ModelWriter
{
    private static readonly JsonEncodedText Start = Name("start"), End = Name("end");

    /// <summary>A name of a member, encoded once.</summary>
    public static JsonEncodedText Name(string name) => JsonEncodedText.Encode(name);

    /// <summary>Writes a string with U+FFFD in the place of lone surrogates.</summary>
    /// <remarks>Left to itself the writer escapes them as <c>\uFFFD</c>, but writes U+FFFD as it is: bytes would change when read and written again.</remarks>
    public static void WriteText(this Utf8JsonWriter writer, JsonEncodedText name, string? value)
    {
        if (value is not null) writer.WriteString(name, WellFormedText.Of(value));
    }

    public static void WriteText(this Utf8JsonWriter writer, JsonEncodedText name, ReadOnlySpan<char> value)
    {
        if (value.ContainsAnyInRange('\uD800', '\uDFFF')) writer.WriteString(name, WellFormedText.Of(value.ToString()));
        else writer.WriteString(name, value);
    }

    public static void WriteNumber(this Utf8JsonWriter writer, JsonEncodedText name, int? value)
    {
        if (value is { } number) writer.WriteNumber(name, number);
    }

    public static void WriteName<T>(this Utf8JsonWriter writer, JsonEncodedText name, T value)
        where T : struct, Enum => writer.WriteString(name, EnumNames<T>.Of(value));

    public static void WriteName<T>(this Utf8JsonWriter writer, JsonEncodedText name, T? value)
        where T : struct, Enum
    {
        if (value is { } known) writer.WriteString(name, EnumNames<T>.Of(known));
    }

    public static void WriteSpan(this Utf8JsonWriter writer, JsonEncodedText name, SourceSpan? value)
    {
        if (value is not { } span) return;
        writer.WritePropertyName(name);
        writer.WriteSpanValue(span);
    }

    /// <summary>A document has more spans than anything else: on one line they are written in one piece.</summary>
    public static void WriteSpanValue(this Utf8JsonWriter writer, SourceSpan span)
    {
        if (writer.Options.Indented)
        {
            writer.WriteStartObject();
            writer.WriteNumber(Start, span.Start);
            writer.WriteNumber(End, span.End);
            writer.WriteEndObject();
            return;
        }
        Span<byte> piece = stackalloc byte[48];
        "{\"start\":"u8.CopyTo(piece);
        Utf8Formatter.TryFormat(span.Start, piece[9..], out int digits);
        int length = 9 + digits;
        ",\"end\":"u8.CopyTo(piece[length..]);
        length += 7;
        Utf8Formatter.TryFormat(span.End, piece[length..], out digits);
        length += digits;
        piece[length++] = (byte)'}';
        writer.WriteRawValue(piece[..length], skipInputValidation: true);
    }

    /// <summary>Writes <c>"2013-01-31"</c>.</summary>
    public static void WriteDay(this Utf8JsonWriter writer, JsonEncodedText name, CalendarDate? value)
    {
        if (value is not { } day) return;
        Span<char> text = stackalloc char[CalendarDate.LongestText];
        writer.WriteString(name, text[..day.Format(text)]);
    }

    public static void WriteNumbers(this Utf8JsonWriter writer, JsonEncodedText name, IReadOnlyList<int> values)
    {
        if (values.Count == 0) return;
        writer.WriteStartArray(name);
        for (int i = 0; i < values.Count; i++) writer.WriteNumberValue(values[i]);
        writer.WriteEndArray();
    }

    /// <summary>Writes the items of a list, each by <paramref name="write"/>; nothing where there are none.</summary>
    public static void WriteList<T>(this Utf8JsonWriter writer, JsonEncodedText name, IReadOnlyList<T> values, Action<Utf8JsonWriter, T> write)
    {
        if (values.Count == 0) return;
        writer.WriteStartArray(name);
        for (int i = 0; i < values.Count; i++) write(writer, values[i]);
        writer.WriteEndArray();
    }
}
