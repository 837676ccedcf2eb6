using System.Text.Json;

namespace Profile.Parsing.Json;

/// <summary>JSON that is no profile document: malformed, of another major version, with a member missing, of the wrong type or leading nowhere.</summary>
public sealed class ProfileJsonException : Exception
{
    internal ProfileJsonException(string message, string? path, int? line = null, int? column = null, Exception? inner = null)
        : base(message, inner)
    {
        Path = path;
        Line = line;
        Column = column;
    }

    /// <summary>JSONPath of the value in question, as <c>$.dates[3].edtf</c>; null when the JSON is malformed.</summary>
    public string? Path { get; }

    /// <summary>Line of the value, from 1; null when it was read from a <see cref="JsonElement"/>.</summary>
    public int? Line { get; }

    /// <summary>UTF-8 bytes before the value on its line, plus 1; null when <see cref="Line"/> is.</summary>
    public int? Column { get; }

    internal static ProfileJsonException Malformed(JsonException cause)
    {
        int line = (int)(cause.LineNumber ?? 0) + 1;
        int column = (int)(cause.BytePositionInLine ?? 0) + 1;
        string reason = cause.Message.Split(" LineNumber:")[0].TrimEnd('.');
        return new ProfileJsonException($"This is not well-formed JSON: {reason} (line {line}, column {column}).", null, line, column, cause);
    }
}
