using System.Text.Json;
using System.Text.RegularExpressions;

namespace Profile.Parsing.Tests.Json;

/// <summary>Checks JSON against a JSON Schema 2020-12, as far as our schema uses it; a keyword it does not know fails the test.</summary>
/// <remarks>NJsonSchema 11.6 is no help: it stops at draft 4 and can neither follow a reference beside a description nor check <c>const</c>.</remarks>
internal sealed class SchemaCheck
{
    private readonly JsonElement _root;
    private readonly bool _refuseUnknown;
    private readonly List<string> _errors = [];

    private SchemaCheck(JsonElement root, bool refuseUnknown)
    {
        _root = root;
        _refuseUnknown = refuseUnknown;
    }

    /// <summary>What is wrong with <paramref name="json"/>, as <c>path: keyword</c>.</summary>
    public static IReadOnlyList<string> Of(string json, JsonElement schema, bool refuseUnknown = false)
    {
        var check = new SchemaCheck(schema, refuseUnknown);
        check.Check(JsonElement.Parse(json), schema, "$");
        return check._errors;
    }

    private void Check(JsonElement value, JsonElement schema, string path)
    {
        foreach (JsonProperty keyword in schema.EnumerateObject())
        {
            if (!Fits(value, keyword.Name, keyword.Value, path)) _errors.Add($"{path}: {keyword.Name}");
        }
    }

    private bool Fits(JsonElement value, string keyword, JsonElement rule, string path)
    {
        switch (keyword)
        {
            case "$schema" or "$id" or "$defs" or "title" or "description": return true;
            case "type": return rule.ValueKind == JsonValueKind.Array ? rule.EnumerateArray().Any(t => IsOf(value, t.GetString()!)) : IsOf(value, rule.GetString()!);
            case "const": return JsonElement.DeepEquals(value, rule);
            case "enum": return rule.EnumerateArray().Any(v => JsonElement.DeepEquals(value, v));
            case "pattern": return value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, rule.GetString()!);
            case "minimum": return value.ValueKind != JsonValueKind.Number || value.GetDouble() >= rule.GetDouble();
            case "$ref": Check(value, Target(rule.GetString()!), path); return true;
            case "items": CheckItems(value, rule, path); return true;
            case "properties": CheckMembers(value, rule, path); return true;
            case "required": CheckRequired(value, rule, path); return true;
            default: throw new NotSupportedException(keyword);
        }
    }

    private static bool IsOf(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        _ => throw new NotSupportedException(type),
    };

    private JsonElement Target(string reference)
    {
        const string definitions = "#/$defs/";
        Assert.StartsWith(definitions, reference);
        return _root.GetProperty("$defs").GetProperty(reference[definitions.Length..]);
    }

    private void CheckItems(JsonElement value, JsonElement rule, string path)
    {
        if (value.ValueKind != JsonValueKind.Array) return;
        foreach ((int i, JsonElement item) in value.EnumerateArray().Index()) Check(item, rule, $"{path}[{i}]");
    }

    private void CheckMembers(JsonElement value, JsonElement rule, string path)
    {
        if (value.ValueKind != JsonValueKind.Object) return;
        foreach (JsonProperty member in value.EnumerateObject())
        {
            if (rule.TryGetProperty(member.Name, out JsonElement schema)) Check(member.Value, schema, $"{path}.{member.Name}");
            else if (_refuseUnknown) _errors.Add($"{path}: unknown {member.Name}");
        }
    }

    private void CheckRequired(JsonElement value, JsonElement rule, string path)
    {
        if (value.ValueKind != JsonValueKind.Object) return;
        foreach (JsonElement name in rule.EnumerateArray())
        {
            if (!value.TryGetProperty(name.GetString()!, out _)) _errors.Add($"{path}: required {name.GetString()}");
        }
    }
}
