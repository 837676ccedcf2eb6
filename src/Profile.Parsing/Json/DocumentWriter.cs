using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Json;

/// <summary>Writes the members of a document in the order of the contract; what is below them is written as <see cref="ModelContext"/> says.</summary>
internal static class DocumentWriter
{
    /// <summary>In bytes or in characters of text.</summary>
    private const int PieceSize = 16 * 1024;

    private static readonly JsonSerializerOptions Options = new(ModelContext.Default.Options)
    {
        MaxDepth = ProfileJson.MaximumDepth,
        TypeInfoResolver = ModelContext.Default.WithAddedModifier(LeaveOutEmptyLists),
    };

    public static void Write(Utf8JsonWriter writer, ProfileDocument document)
    {
        writer.WriteStartObject();
        writer.WriteString("$schema", ProfileJson.SchemaId);
        writer.WriteString("schemaVersion", ProfileJson.SchemaVersion);
        WriteText(writer, "generator", document.Generator);
        WriteValue(writer, "source", document.Source);
        writer.WriteString("offsetUnit", ProfileJson.OffsetUnit);
        WriteValue(writer, "options", document.Options);
        WriteText(writer, "language", document.Language);
        WriteText(writer, "title", document.Title);
        WriteText(writer, "published", document.Published);
        WriteText(writer, "referenceDate", document.ReferenceDate?.ToString());
        WriteLongText(writer, "text", document.Text);
        WriteList(writer, "boilerplate", document.Boilerplate);
        WriteList(writer, "sections", document.Sections);
        WriteList(writer, "footnotes", document.Footnotes);
        WriteList(writer, "citations", document.Citations);
        WriteList(writer, "dates", document.Dates);
        WriteList(writer, "casualties", document.Casualties);
        WriteList(writer, "diagnostics", document.Diagnostics);
        writer.WriteEndObject();
    }

    /// <summary>How a type of the model is written.</summary>
    public static JsonTypeInfo<T> TypeInfoOf<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    private static void WriteText(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null) writer.WriteString(name, WellFormedText.Of(value));
    }

    private static void WriteValue<T>(Utf8JsonWriter writer, string name, T value)
    {
        writer.WritePropertyName(name);
        JsonSerializer.Serialize(writer, value, TypeInfoOf<T>());
    }

    private static void WriteList<T>(Utf8JsonWriter writer, string name, IReadOnlyList<T> items)
    {
        JsonTypeInfo<T> type = TypeInfoOf<T>();
        writer.WriteStartArray(name);
        foreach (T item in items)
        {
            JsonSerializer.Serialize(writer, item, type);
            PassOn(writer);
        }
        writer.WriteEndArray();
    }

    /// <summary>In pieces: written at once it would be held twice more, each time with room for the case that all of it has to be escaped.</summary>
    private static void WriteLongText(Utf8JsonWriter writer, string name, string value)
    {
        ReadOnlySpan<char> left = WellFormedText.Of(value);
        writer.WritePropertyName(name);
        for (; left.Length > PieceSize; left = left[PieceSize..])
        {
            writer.WriteStringValueSegment(left[..PieceSize], isFinalSegment: false);
            PassOn(writer);
        }
        writer.WriteStringValueSegment(left, isFinalSegment: true);
    }

    /// <summary>A writer keeps what it has written until it is told to pass it on, so that the JSON of a long document would be in memory as a whole.</summary>
    private static void PassOn(Utf8JsonWriter writer)
    {
        if (writer.BytesPending >= PieceSize) writer.Flush();
    }

    private static void LeaveOutEmptyLists(JsonTypeInfo type)
    {
        foreach (JsonPropertyInfo member in type.Properties)
        {
            if (member.PropertyType.IsGenericType && member.PropertyType.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
                member.ShouldSerialize = static (_, list) => list is ICollection sized ? sized.Count > 0 : list is IEnumerable items && items.Cast<object>().Any();
        }
    }
}
