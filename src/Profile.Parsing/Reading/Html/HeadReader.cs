namespace Profile.Parsing.Reading;

/// <summary>Reads what stands in the head, and the style sheets and JSON-LD that may stand anywhere.</summary>
internal static class HeadReader
{
    private const int LongestJson = 1 << 20;

    /// <summary>Takes what the element says of the page; most that have no text of a reader say nothing.</summary>
    public static void Read(TreeElement element, PageBuilder builder)
    {
        switch (element.Type.Name)
        {
            case "head":
                ReadChildren(element, builder);
                break;
            case "style":
                ReadStyle(element, builder);
                break;
            case "script":
                ReadScript(element, builder.Head);
                break;
            case "meta":
                ReadMeta(element, builder.Head);
                break;
            case "title":
                builder.Head.Title ??= element.Text();
                break;
        }
    }

    private static void ReadChildren(TreeElement head, PageBuilder builder)
    {
        for (TreeNode? node = head.First; node is not null; node = node.Next)
        {
            if (node is TreeElement element && element.Type.Name != "head") Read(element, builder);
        }
    }

    private static void ReadStyle(TreeElement style, PageBuilder builder)
    {
        string? media = style.ValueOf("media");
        if (media is null || media.Contains("screen", StringComparison.OrdinalIgnoreCase) || media.Contains("all", StringComparison.OrdinalIgnoreCase))
            builder.AddStyles(style.Text());
    }

    private static void ReadScript(TreeElement script, PageHead head)
    {
        if (script.ValueOf("type") is not { } type || !type.StartsWith("application/ld+json", StringComparison.OrdinalIgnoreCase)) return;
        string json = script.Text();
        if (json.Length <= LongestJson) LinkedData.Read(json, head);
    }

    private static void ReadMeta(TreeElement meta, PageHead head)
    {
        string? name = meta.ValueOf("property") ?? meta.ValueOf("name") ?? meta.ValueOf("itemprop") ?? meta.ValueOf("http-equiv");
        string? content = meta.ValueOf("content");
        if (name is null || string.IsNullOrWhiteSpace(content) || content.Length > 1000) return;
        switch (name.ToLowerInvariant())
        {
            case "og:title" or "twitter:title" or "dc.title" or "citation_title":
                head.SharedTitle ??= content;
                break;
            case "og:site_name" or "application-name":
                head.SiteName ??= content;
                break;
            case "article:published_time" or "datepublished" or "date" or "dc.date" or "dc.date.issued" or "dcterms.issued" or "dcterms.date" or "citation_publication_date" or "citation_date" or "publish_date" or "pubdate" or "parsely-pub-date" or "sailthru.date":
                head.Published ??= content;
                break;
            case "content-language" or "og:locale" or "dc.language":
                head.Language ??= content.Trim().Replace('_', '-');
                break;
        }
    }
}
