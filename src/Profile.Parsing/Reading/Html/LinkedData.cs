using System.Text.Json;

namespace Profile.Parsing.Reading;

/// <summary>Reads headline and date of an article from JSON-LD (schema.org).</summary>
internal static class LinkedData
{
    private const int MostNodes = 2000;

    /// <summary>What <paramref name="head"/> has already stays; JSON that cannot be read says nothing.</summary>
    public static void Read(string json, PageHead head)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            Read(document.RootElement, head);
        }
        catch (Exception fault) when (fault is JsonException or ArgumentException)
        {
            // A page's faulty metadata is no fault of its text. Half a surrogate pair is an argument that cannot be.
        }
    }

    private static void Read(JsonElement root, PageHead head)
    {
        var open = new Queue<JsonElement>();
        open.Enqueue(root);
        for (int visited = 0; visited < MostNodes && open.TryDequeue(out JsonElement element); visited++)
        {
            if (element.ValueKind == JsonValueKind.Array)
            {
                foreach (JsonElement item in element.EnumerateArray()) open.Enqueue(item);
            }
            else if (element.ValueKind == JsonValueKind.Object)
            {
                if (element.TryGetProperty("@graph", out JsonElement graph)) open.Enqueue(graph);
                head.Headline ??= StringOf(element, "headline");
                head.Published ??= StringOf(element, "datePublished");
            }
        }
    }

    private static string? StringOf(JsonElement element, string name)
    {
        try
        {
            return element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair, written as \ud83d: the string was cut there.
            return null;
        }
    }
}
