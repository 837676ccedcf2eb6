namespace Profile.Parsing.Reading;

/// <summary>Takes the attributes of an element that matter to the reading of a page.</summary>
internal sealed class AttributeReader
{
    private const int LongestValue = 8192;
    private const int MostShared = 10_000;

    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _shared = new Dictionary<string, string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public static void ReadRoot(TreeElement root, PageHead head) => head.Language = NotBlank(root.ValueOf("lang") ?? root.ValueOf("xml:lang"));

    /// <summary>Whether an attribute of this name matters to anything that reads pages; the parser keeps no other.</summary>
    public static bool IsRead(ReadOnlySpan<char> name) => AttributeNames.IndexOf(name) >= 0;

    /// <summary>Null when the element has none of them.</summary>
    public ElementAttributes? Read(TreeElement element)
    {
        ElementAttributes? result = null;
        foreach (TreeAttribute attribute in element.OwnAttributes)
        {
            if (AttributeNames.IndexOf(attribute.Name.Memory.Span) is >= 0 and var name) Take(AttributeNames.At(name), attribute.Value.Memory.Span, element.Type.Name, ref result);
        }
        return result;
    }

    /// <summary>Adds an attribute of an element of the type <paramref name="of"/>.</summary>
    public void Take(string name, ReadOnlySpan<char> value, string of, ref ElementAttributes? result)
    {
        if (value.Length > LongestValue) value = value[..LongestValue];
        switch (name)
        {
            case "id":
                (result ??= new()).Id = value.ToString();
                break;
            case "name" when of == "a":
                (result ??= new()).Name = value.ToString();
                break;
            case "class":
                (result ??= new()).Class = Shared(value);
                break;
            case "href":
                (result ??= new()).Href = value.Trim().ToString();
                break;
            case "role" or "epub:type":
                (result ??= new()).Role = result.Role is { } other ? $"{other} {value.ToString().ToLowerInvariant()}" : Shared(value).ToLowerInvariant();
                break;
            case "style":
                (result ??= new()).Style = Shared(value);
                break;
            case "datetime":
                (result ??= new()).DateTime = value.ToString();
                break;
            case "value" or "start" or "aria-level":
                (result ??= new()).Number = value.ToString();
                break;
            case "hidden" when !value.Equals("until-found", StringComparison.OrdinalIgnoreCase):
                (result ??= new()).IsHidden = true;
                break;
            case "aria-hidden" when value is "true" && of != "a":
                (result ??= new()).IsHidden = true;
                break;
            case "size" when of == "font":
                (result ??= new()).Number = value.ToString();
                break;
            case "align" when of != "table" && value.Equals("center", StringComparison.OrdinalIgnoreCase):
                (result ??= new()).Style = $"text-align:center;{result.Style}";
                break;
            case "title" when value.Length > 0:
                (result ??= new()).Tooltip ??= value.ToString();
                break;
            case ['d', 'a', 't', 'a', '-', ..] when value.Length > 0:
                (result ??= new()).Tooltip = value.ToString();
                break;
            case "type" when of == "ol":
                (result ??= new()).ListType = value.ToString();
                break;
        }
    }

    /// <summary>One string for all values that are the same: pages have few classes and styles, many times.</summary>
    private string Shared(ReadOnlySpan<char> value)
    {
        if (_shared.TryGetValue(value, out string? known)) return known;
        string own = value.ToString();
        if (_shared.Dictionary.Count < MostShared) _shared.Dictionary.Add(own, own);
        return own;
    }

    private static string? NotBlank(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
