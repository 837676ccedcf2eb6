using System.Text.Json;
using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Json;

/// <summary>A JSON value of the document that is being read. Each conversion throws <see cref="ProfileJsonException"/> when the value is something else.</summary>
/// <remarks>
/// Reading is by hand, not generated: generated code needs every list that the model requires to be present, lets null into lists,
/// and tells what is wrong by the names of .NET types.
/// </remarks>
internal readonly struct JsonValue(JsonElement element, DocumentScope scope)
{
    private const int LongestQuote = 60;

    public DocumentScope Scope => scope;

    /// <summary>The member of this object that must be there.</summary>
    public JsonValue this[string name] => Find(name) ?? throw scope.Origin.Failure(element, $"lacks the member '{name}'", name);

    /// <summary>A member of this object; null when it is absent or null.</summary>
    public JsonValue? Find(string name)
    {
        if (element.ValueKind != JsonValueKind.Object) throw WrongType("an object");
        try
        {
            return element.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? new(value, scope) : null;
        }
        catch (InvalidOperationException e)
        {
            throw scope.Origin.Failure(element, "has a member whose name is no valid Unicode text", inner: e);
        }
    }

    /// <summary>The items of a list that is a member of this object; none when it is absent or null.</summary>
    public IReadOnlyList<T> List<T>(string name, Func<JsonValue, T> read) => Find(name) is { } list ? list.Items(read) : [];

    /// <summary>The items of this list.</summary>
    public IReadOnlyList<T> Items<T>(Func<JsonValue, T> read)
    {
        var items = new List<T>(Count());
        foreach (JsonElement item in element.EnumerateArray()) items.Add(read(new JsonValue(item, scope)));
        return items;
    }

    public int Count() => element.ValueKind == JsonValueKind.Array ? element.GetArrayLength() : throw WrongType("a list");

    public string Text()
    {
        if (element.ValueKind != JsonValueKind.String) throw WrongType("a string");
        try
        {
            return element.GetString()!;
        }
        catch (InvalidOperationException e)
        {
            throw scope.Origin.Failure(element, "is no valid Unicode text", inner: e);
        }
    }

    public int Whole()
    {
        if (element.ValueKind != JsonValueKind.Number) throw WrongType("a whole number");
        return element.TryGetInt32(out int value) ? value : throw Unfit("it must be a whole number of 32 bits");
    }

    public T Name<T>()
        where T : struct, Enum =>
        EnumNames<T>.TryRead(Text(), out T value) ? value : throw Unfit($"it must be one of {EnumNames<T>.All}");

    public CalendarDate Day() =>
        CalendarDate.TryParse(Text(), out CalendarDate day) ? day : throw Unfit("it must be a day written as YYYY-MM-DD");

    public SourceSpan Span()
    {
        int start = this["start"].Whole();
        int end = this["end"].Whole();
        if (start < 0 || end <= start) throw scope.Origin.Failure(element, $"is no span: it goes from {start} to {end}");
        if (end > scope.TextLength) throw scope.Origin.Failure(element, $"ends at {end}, outside the text of {scope.TextLength} code units");
        return new SourceSpan(start, end);
    }

    /// <summary>An index into the list of that <paramref name="name"/>, which has <paramref name="count"/> items.</summary>
    public int Index(int count, string name)
    {
        int index = Whole();
        return index >= 0 && index < count ? index : throw scope.Origin.Failure(element, $"is {index}, but the list '{name}' has {CountOf(count)}");
    }

    public string SectionId()
    {
        string id = Text();
        return scope.SectionIds.Contains(id) ? id : throw Unfit("no section has this id");
    }

    public ProfileJsonException Unfit(string rule)
    {
        string raw = element.GetRawText();
        return scope.Origin.Failure(element, $"is {(raw.Length > LongestQuote ? raw[..LongestQuote] + "…" : raw)}; {rule}");
    }

    private ProfileJsonException WrongType(string wanted) => scope.Origin.Failure(element, $"must be {wanted} but is {Describe(element.ValueKind)}");

    private static string CountOf(int count) => count == 1 ? "1 item" : $"{count} items";

    private static string Describe(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        _ => "a truth value",
    };
}
