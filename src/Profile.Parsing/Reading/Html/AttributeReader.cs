namespace Profile.Parsing.Reading;

/// <summary>Takes the attributes of an element that matter to the reading of a page.</summary>
internal sealed class AttributeReader
{
    private const int LongestValue = 8192;
    private const int MostShared = 10_000;
    private const int MostNodesOfForm = 200;

    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _shared = new Dictionary<string, string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public static void ReadRoot(TreeElement root, PageHead head) => head.Language = NotBlank(root.ValueOf("lang") ?? root.ValueOf("xml:lang"));

    /// <summary>Whether an attribute of this name matters to anything that reads pages; the parser keeps no other.</summary>
    public static bool IsRead(ReadOnlySpan<char> name) => name switch
    {
        "id" or "name" or "class" or "href" or "role" or "epub:type" or "style" or "title" or "datetime" or "value" or "start" or "aria-level" or "hidden" or "aria-hidden" => true,
        "size" or "align" or "type" or "lang" or "xml:lang" or "media" or "property" or "itemprop" or "http-equiv" or "content" => true,
        "data-tooltip" or "data-tip" or "data-title" or "data-content" or "data-note" or "data-footnote" or "data-footnote-content" or "data-tippy-content" or "data-original-title" or "data-bs-content" or "data-bs-original-title" => true,
        _ => false,
    };

    /// <summary>Null when the element has none of them.</summary>
    public ElementAttributes? Read(TreeElement element)
    {
        ElementAttributes? result = null;
        foreach (TreeAttribute attribute in element.OwnAttributes)
        {
            Take(attribute.Name.Memory.Span, attribute.Value.Memory.Span, element.Type.Name, ref result);
        }
        if (element.Type.Name == "button") (result ??= new()).Role ??= "button";
        if (element.Type.Name == "form" && AsksForAddress(element)) (result ??= new()).AsksForAddress = true;
        return result;
    }

    /// <summary>Whether one of the first fields of a form takes an address of electronic mail.</summary>
    private static bool AsksForAddress(TreeElement form)
    {
        TreeElement holder = form;
        TreeNode? node = form.First;
        for (int seen = 0; seen < MostNodesOfForm; seen++)
        {
            if (node is null)
            {
                if (holder == form) return false;
                node = holder.Next;
                holder = holder.Holder!;
                continue;
            }
            if (node is TreeElement { Type.Name: "input" } field && (field.ValueOf("type") is "email" || field.ValueOf("name")?.Contains("email", StringComparison.OrdinalIgnoreCase) == true)) return true;
            (holder, node) = node is TreeElement { First: { } first } inner ? (inner, first) : (holder, node.Next);
        }
        return false;
    }

    private void Take(ReadOnlySpan<char> name, ReadOnlySpan<char> value, string of, ref ElementAttributes? result)
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
