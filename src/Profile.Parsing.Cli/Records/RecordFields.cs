using System.Globalization;
using System.Text.Json;

namespace Profile.Parsing.Cli.Records;

/// <summary>Collects the fields of one record. Null reads as absent, the last of a repeated name wins, unknown names are passed over.</summary>
internal ref struct RecordFields
{
    private byte[]? _id;
    private bool _idIsOther;
    private string? _text;
    private string? _html;
    private string? _name;
    private string? _mediaType;
    private string? _language;
    private string? _referenceDate;
    private string? _notString;

    /// <summary>Reads one member; <paramref name="reader"/> goes from its name to the end of its value.</summary>
    public void Read(ref Utf8JsonReader reader)
    {
        if (reader.ValueTextEquals("id"u8)) ReadId(ref reader);
        else if (reader.ValueTextEquals("text"u8)) _text = ReadText(ref reader, "text");
        else if (reader.ValueTextEquals("html"u8)) _html = ReadText(ref reader, "html");
        else if (reader.ValueTextEquals("name"u8)) _name = ReadText(ref reader, "name");
        else if (reader.ValueTextEquals("mediaType"u8)) _mediaType = ReadText(ref reader, "mediaType");
        else if (reader.ValueTextEquals("language"u8)) _language = ReadText(ref reader, "language");
        else if (reader.ValueTextEquals("referenceDate"u8)) _referenceDate = ReadText(ref reader, "referenceDate");
        else SkipValue(ref reader);
    }

    public readonly StreamRecord ToRecord()
    {
        var record = new StreamRecord { Id = _id, Error = Error() };
        if (record.Error is not null) return record;
        record.Text = _html ?? _text;
        record.IsHtml = _html is not null || IsHtmlType(_mediaType);
        record.Source = new SourceInfo { Name = _name, MediaType = _mediaType, Language = _language, ReferenceDate = _referenceDate is null ? null : Day(_referenceDate) };
        return record;
    }

    private readonly RecordError? Error()
    {
        if (_idIsOther) return new(RecordErrorCodes.IdNotString, "The record's \"id\" is not a string. Put it in quotation marks, as \"id\": \"42\".");
        if (_id is null) return new(RecordErrorCodes.IdMissing, "The record has no \"id\". Give it one, as \"id\": \"42\".");
        if (_notString is not null) return new(RecordErrorCodes.FieldNotString, $"The record's \"{_notString}\" is not a string. Put it in quotation marks, or leave it out.");
        if (_text is not null && _html is not null) return new(RecordErrorCodes.TextAndHtml, "The record has both \"text\" and \"html\". Send one of them.");
        if (_text is null && _html is null) return new(RecordErrorCodes.TextMissing, "The record has neither \"text\" nor \"html\". Put the profile's text into \"text\".");
        if (_referenceDate is not null && Day(_referenceDate) is null)
            return new(RecordErrorCodes.ReferenceDateInvalid, $"The record's \"referenceDate\" is '{Shown(_referenceDate)}', which is not a day. Write it as YYYY-MM-DD, or leave it out.");
        return null;
    }

    private void ReadId(ref Utf8JsonReader reader)
    {
        reader.Read();
        _idIsOther = reader.TokenType is not (JsonTokenType.String or JsonTokenType.Null);
        _id = reader.TokenType == JsonTokenType.String ? [(byte)'"', .. reader.ValueSpan, (byte)'"'] : null;
        reader.Skip();
    }

    private string? ReadText(ref Utf8JsonReader reader, string name)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.String) return JsonText.Read(ref reader);
        if (reader.TokenType != JsonTokenType.Null) _notString ??= name;
        reader.Skip();
        return null;
    }

    private static void SkipValue(ref Utf8JsonReader reader)
    {
        reader.Read();
        reader.Skip();
    }

    private static bool IsHtmlType(string? mediaType) =>
        mediaType is not null
        && (mediaType.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) || mediaType.StartsWith("application/xhtml+xml", StringComparison.OrdinalIgnoreCase));

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;

    /// <summary>A message is read by a person: enough of a value to know it by.</summary>
    private static string Shown(string value) => value.Length <= 40 ? value : $"{value[..40]}...";
}
