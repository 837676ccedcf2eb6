using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Json;

/// <summary>Writes the members of a document in the order of the contract; what is below them is written as <see cref="ModelContext"/> says.</summary>
internal static class DocumentWriter
{
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
        WriteText(writer, "text", document.Text);
        WriteValue(writer, "boilerplate", document.Boilerplate);
        WriteValue(writer, "sections", document.Sections);
        WriteValue(writer, "footnotes", document.Footnotes);
        WriteValue(writer, "citations", document.Citations);
        WriteValue(writer, "dates", document.Dates);
        WriteValue(writer, "casualties", document.Casualties);
        WriteValue(writer, "diagnostics", document.Diagnostics);
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

    private static void LeaveOutEmptyLists(JsonTypeInfo type)
    {
        foreach (JsonPropertyInfo member in type.Properties)
        {
            if (member.PropertyType.IsGenericType && member.PropertyType.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
                member.ShouldSerialize = static (_, list) => list is ICollection sized ? sized.Count > 0 : list is IEnumerable items && items.Cast<object>().Any();
        }
    }
}
