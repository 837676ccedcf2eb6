using AngleSharp;
using AngleSharp.Html.Parser;
using AngleSharp.Text;
using Profile.Parsing.Text;

namespace Profile.Parsing.Reading;

/// <summary>
/// Reads markup into a <see cref="Page"/>. Nothing is fetched and no script runs: the parser gets a browsing context that can do nothing but make elements.
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

    private static readonly Configuration Configuration = new([new TreeFactory()]);

    public static Page Read(string html)
    {
        var builder = new PageBuilder(new RentedList<PageNode>(html.Length / 24));
        using TreeDocument document = Parse(html);
        if (document.Root is { } root) Walk(root, builder);
        return builder.Build();
    }

    /// <summary>The tree that browsers make of the markup. Its texts may be read until it is disposed.</summary>
    public static TreeDocument Parse(string html)
    {
        using var source = new TextSource(new StringTextSource(html));
        using IBrowsingContext context = BrowsingContext.New(Configuration);
        return new HtmlParser(Options, context).ParseDocument<TreeDocument, TreeElement>(source);
    }

    /// <summary>Visits the tree without recursion, in document order.</summary>
    private static void Walk(TreeElement root, PageBuilder builder)
    {
        AttributeReader.ReadRoot(root, builder.Head);
        if (!Open(root, builder)) return;
        TreeElement holder = root;
        for (TreeNode? node = root.First; ;)
        {
            if (node is TreeElement element)
            {
                bool open = Open(element, builder);
                node = open ? element.First : element.Next;
                if (open) holder = element;
            }
            else if (node is TreeText text)
            {
                node = AddText(text, builder);
            }
            else if (node is not null)
            {
                node = node.Next;
            }
            else
            {
                builder.Close();
                if (holder == root) return;
                node = holder.Next;
                holder = holder.Holder!;
            }
        }
    }

    /// <summary>Adds a text with the pieces right behind it; returns the node that follows.</summary>
    private static TreeNode? AddText(TreeText first, PageBuilder builder)
    {
        if (first.Next is not TreeText)
        {
            builder.AddText(first.Data.ToString());
            return first.Next;
        }
        var text = new System.Text.StringBuilder();
        TreeNode? node = first;
        for (; node is TreeText piece; node = node.Next) text.Append(piece.Data.Memory.Span);
        builder.AddText(text.ToString());
        return node;
    }

    private static bool Open(TreeElement element, PageBuilder builder)
    {
        TreeElementType type = element.Type;
        if (type.Kind != ElementKind.Dropped) return builder.Open(type.Kind, type.Name, builder.Attributes.Read(element));
        if (FormFields.AskForAddress(element)) builder.TakeAddressField();
        HeadReader.Read(element, builder);
        return false;
    }
}
