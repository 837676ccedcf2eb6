using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Profile.Parsing.Reading;

/// <summary>
/// Reads markup into a <see cref="Page"/>. Nothing is fetched and no script runs: the parser gets no browsing context that could.
/// </summary>
internal static class PageReader
{
    private static readonly HtmlParserOptions Options = new()
    {
        IsScripting = false,
        SkipComments = true,
        SkipProcessingInstructions = true,
        DisableElementPositionTracking = true,
        ShouldEmitAttribute = static (ref _, name) => AttributeReader.IsRead(name.Span),
        MaximumDepth = NestingFlattener.DeepestNesting + 64,
    };

    public static Page Read(string html)
    {
        var document = new HtmlParser(Options).ParseDocument(html.AsMemory());
        var builder = new PageBuilder();
        IElement? root = document.DocumentElement;
        if (root is not null) Walk(root, builder);
        Page page = builder.Build();
        document.Dispose();
        return page;
    }

    /// <summary>Visits the tree without recursion, in document order.</summary>
    private static void Walk(IElement root, PageBuilder builder)
    {
        var open = new Stack<(INodeList Children, int Next)>();
        AttributeReader.ReadRoot(root, builder.Head);
        if (!builder.Open(root.LocalName, AttributeReader.Read(root))) return;
        open.Push((root.ChildNodes, 0));
        while (open.TryPop(out (INodeList Children, int Next) level))
        {
            if (level.Next == level.Children.Length)
            {
                builder.Close();
                continue;
            }
            open.Push((level.Children, level.Next + 1));
            switch (level.Children[level.Next])
            {
                case IText text:
                    builder.AddText(text.Data);
                    break;
                case IElement element when HeadReader.TryRead(element, builder):
                    break;
                case IElement element when builder.Open(element.LocalName, AttributeReader.Read(element)):
                    open.Push((element.ChildNodes, 0));
                    break;
            }
        }
    }
}
