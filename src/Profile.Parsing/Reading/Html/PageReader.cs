using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Profile.Parsing.Text;

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
        var document = new HtmlParser(Options).ParseDocument(html);
        var builder = new PageBuilder(new RentedList<PageNode>(html.Length / 24));
        IElement? root = document.DocumentElement;
        if (root is not null) Walk(root, builder);
        Page page = builder.Build();
        document.Dispose();
        return page;
    }

    /// <summary>Visits the tree without recursion, in document order.</summary>
    private static void Walk(IElement root, PageBuilder builder)
    {
        AttributeReader.ReadRoot(root, builder.Head);
        var open = new Stack<(INodeList Children, int Next)>();
        if (!Open(root, builder)) return;
        (INodeList Children, int Next) level = (root.ChildNodes, 0);
        while (true)
        {
            if (level.Next == level.Children.Length)
            {
                builder.Close();
                if (!open.TryPop(out level)) return;
                continue;
            }
            INode node = level.Children[level.Next++];
            if (node is IElement element)
            {
                if (!Open(element, builder)) continue;
                open.Push(level);
                level = (element.ChildNodes, 0);
            }
            else if (node is IText text)
            {
                builder.AddText(text.Data);
            }
        }
    }

    private static bool Open(IElement element, PageBuilder builder)
    {
        string name = element.LocalName;
        ElementKind kind = ElementKinds.Of(name);
        if (kind != ElementKind.Dropped) return builder.Open(kind, name, AttributeReader.Read(element, name));
        HeadReader.Read(element, builder);
        return false;
    }
}
