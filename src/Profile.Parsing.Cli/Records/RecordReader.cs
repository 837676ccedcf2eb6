using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;

namespace Profile.Parsing.Cli.Records;

/// <summary>Reads one line of NDJSON. Whatever the line, a record comes back: with an error where it cannot be used.</summary>
internal static class RecordReader
{
    private const string OneObjectPerLine = "Write each record as one JSON object on one line, as {\"id\": \"1\", \"text\": \"...\"}.";

    public static StreamRecord Read(ReadOnlySpan<byte> line)
    {
        line = ByteOrderMark.Skip(line);
        if (!Utf8.IsValid(line))
            return Unreadable(RecordErrorCodes.Utf8Invalid, "The line is not valid UTF-8. Convert the input to UTF-8 and send it again.");
        var reader = new Utf8JsonReader(line);
        try
        {
            reader.Read();
            if (reader.TokenType == JsonTokenType.StartObject) return ReadObject(ref reader);
            reader.Skip();
            reader.Read();
            return Unreadable(RecordErrorCodes.RecordNotObject, $"The line is JSON but no object. {OneObjectPerLine}");
        }
        catch (JsonException invalid)
        {
            long at = invalid.BytePositionInLine ?? 0;
            string where = at >= line.Length ? "it ends too early" : string.Create(CultureInfo.InvariantCulture, $"it goes wrong at byte {at + 1}");
            return Unreadable(RecordErrorCodes.JsonInvalid, $"The line is not valid JSON: {where}. {OneObjectPerLine}");
        }
    }

    private static StreamRecord ReadObject(ref Utf8JsonReader reader)
    {
        var fields = new RecordFields();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName) fields.Read(ref reader);
        reader.Read();
        return fields.ToRecord();
    }

    private static StreamRecord Unreadable(string code, string message) => new() { Error = new RecordError(code, message) };
}
