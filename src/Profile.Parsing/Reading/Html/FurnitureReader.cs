namespace Profile.Parsing.Reading;

/// <summary>Tells the parts of a page that are none of its text, by element, role and class; never what holds most of the prose.</summary>
internal sealed class FurnitureReader(Page page, PageNotes notes, PageMeasure measure)
{
    /// <summary>Navigation longer than this consists of links.</summary>
    private const int LongestPlainNavigation = 300;

    /// <summary>A part is no furniture when it holds more than one in so many of the page's characters of prose.</summary>
    private const int LeastRestByRole = 2, LeastRestByName = 3;

    private const int ShortestText = 100;

    /// <summary>What asks readers for their address is no longer than this, and no more than one in so many of the page's characters of prose.</summary>
    private const int LongestBox = 400, MostNodesOfBox = 200, LeastRestOfBox = 5;

    private Dictionary<string, int>? _details;

    public void Mark()
    {
        int whole = measure.ProseOf(0);
        Span<PageNode> nodes = page.Nodes;
        for (int i = 1; i < nodes.Length; i++)
        {
            if (nodes[i].Furniture == PageFurniture.None) nodes[i].Furniture = FurnitureOf(i, whole);
            if (nodes[i] is { Furniture: PageFurniture.None, Attributes.AsksForAddress: true } && BoxAround(i, whole) is > 0 and var box) nodes[i = box].Furniture = PageFurniture.Subscription;
            if (nodes[i].Furniture == PageFurniture.None) continue;
            if (nodes[i].Furniture == PageFurniture.Contents) ContentsListReader.MarkHeadingBefore(page, i);
            i = nodes[i].End - 1;
        }
    }

    private PageFurniture FurnitureOf(int node, int whole)
    {
        PageNode at = page.Nodes[node];
        if (at.Kind is ElementKind.Text or ElementKind.Body or ElementKind.Main) return PageFurniture.None;
        if (at.Kind.IsHeading()) return OfHeading(node);
        PageFurniture sure = ByRole(at, node);
        int share = sure == PageFurniture.None ? LeastRestByName : LeastRestByRole;
        if (sure == PageFurniture.None && at.Attributes is { } attributes) sure = ByName(at, attributes);
        if (sure == PageFurniture.None || HoldsNotes(node)) return PageFurniture.None;
        if (sure == PageFurniture.LeftOut && at.Kind.IsBlock()) sure = PageFurniture.Navigation;
        return MayLose(node, sure, whole, share) ? sure : PageFurniture.None;
    }

    /// <summary>Some software tells author and date of a text in headings under its title.</summary>
    private PageFurniture OfHeading(int heading)
    {
        if (page.Nodes[heading] is { Kind: not ElementKind.Heading1, Attributes.Class: "author" or "date" } detail && IsOnly(detail.Attributes.Class)) return PageFurniture.PageDetails;
        HeadingSigns.LeaveOut(page, heading);
        return PageFurniture.None;
    }

    /// <summary>Whether one heading alone has this class: a list of days has more.</summary>
    private bool IsOnly(string name)
    {
        if (_details is null)
        {
            _details = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (ref readonly PageNode node in page.Nodes)
            {
                if (node.Kind.IsHeading() && node.Attributes?.Class is "author" or "date") _details[node.Attributes.Class] = _details.GetValueOrDefault(node.Attributes.Class) + 1;
            }
        }
        return _details[name] == 1;
    }

    private PageFurniture ByRole(PageNode at, int node)
    {
        string role = at.Attributes?.Role ?? "";
        if (at.Kind == ElementKind.Division && at.Attributes?.Tooltip is "header" or "footer") return at.Attributes.Tooltip == "header" ? PageFurniture.Header : PageFurniture.Footer;
        if (role.Length > 0)
        {
            if (role.Contains("pagebreak")) return PageFurniture.LeftOut;
            if (role.Contains("doc-toc") || role.Split(' ').Contains("toc")) return PageFurniture.Contents;
            switch (role)
            {
                case "navigation" or "search" or "menu" or "menubar" or "toolbar" or "tablist":
                    return PageFurniture.Navigation;
                case "banner":
                    return PageFurniture.Header;
                case "contentinfo":
                    return PageFurniture.Footer;
                case "complementary":
                    return PageFurniture.Sidebar;
                case "dialog" or "alertdialog" or "alert" or "status":
                    return PageFurniture.Notice;
                case "button" when !IsInHeading(node) && !at.Attributes!.Classes.Has(ClassMeaning.NoteMark | ClassMeaning.Notes):
                    return PageFurniture.LeftOut;
            }
        }
        return at.Kind switch
        {
            ElementKind.Navigation => PageFurniture.Navigation,
            ElementKind.Aside when !role.Contains("note") => PageFurniture.Sidebar,
            ElementKind.Header when !HoldsTitle(node) => PageFurniture.Header,
            ElementKind.Footer when !IsInQuotation(node) => PageFurniture.Footer,
            ElementKind.Figure when IsCard(node) => PageFurniture.Related,
            _ => PageFurniture.None,
        };
    }

    private static PageFurniture ByName(PageNode at, ElementAttributes attributes)
    {
        PageFurniture furniture = attributes.Classes.Furniture;
        if (furniture == PageFurniture.None && attributes.Id is { } id && !at.Kind.IsGroup()) furniture = ClassWords.OfId(id);
        if (furniture == PageFurniture.None && at.Kind == ElementKind.Division && attributes.Id is { } name) furniture = ClassWords.OfId(name);
        if (at.Kind.IsBlock() || furniture == PageFurniture.None) return furniture;
        return at.Kind == ElementKind.Superscript || furniture is PageFurniture.Share or PageFurniture.Navigation or PageFurniture.PageDetails or PageFurniture.Advertisement or PageFurniture.LeftOut ? PageFurniture.LeftOut : PageFurniture.None;
    }

    /// <summary>A header of the article itself, with its title.</summary>
    private bool HoldsTitle(int node)
    {
        for (int i = node + 1; i < page.Nodes[node].End; i++)
        {
            if (page.Nodes[i].Kind.IsHeading()) return true;
        }
        return false;
    }

    /// <summary>A heading may be what a reader presses to unfold its section.</summary>
    private bool IsInHeading(int node)
    {
        for (int i = node, up = 0; i >= 0 && up < 4; i = page.Nodes[i].Parent, up++)
        {
            if (page.Nodes[i].Kind.IsHeading()) return true;
        }
        return false;
    }

    /// <summary>A figure without a caption that is one link: it shows another text.</summary>
    private bool IsCard(int figure)
    {
        if (measure.TextOf(figure) == 0 || measure.LinkedOf(figure) < measure.TextOf(figure)) return false;
        for (int i = figure + 1; i < page.Nodes[figure].End; i++)
        {
            if (page.Nodes[i].Kind == ElementKind.Caption) return false;
        }
        return true;
    }

    /// <summary>The part of the page around a form for readers' addresses that only asks for them; -1 when more than that stands around it.</summary>
    private int BoxAround(int form, int whole)
    {
        int box = -1;
        for (int i = form; i > 0 && (i == form || page.Nodes[i].Kind is ElementKind.Division or ElementKind.Section or ElementKind.Aside); i = page.Nodes[i].Parent)
        {
            if (page.Nodes[i].End - i > MostNodesOfBox || measure.TextOf(i) > LongestBox || measure.ProseOf(i) * LeastRestOfBox > whole || HoldsNotes(i) || HoldsTitleOfPage(i)) break;
            box = i;
        }
        return box;
    }

    private bool HoldsTitleOfPage(int node)
    {
        for (int i = node + 1; i < page.Nodes[node].End; i++)
        {
            if (page.Nodes[i].Kind == ElementKind.Heading1) return true;
        }
        return false;
    }

    private bool IsInQuotation(int node)
    {
        for (int i = page.Nodes[node].Parent; i >= 0; i = page.Nodes[i].Parent)
        {
            if (page.Nodes[i].Kind == ElementKind.Quotation) return true;
        }
        return false;
    }

    private bool HoldsNotes(int node) => notes.CountBetween(node, page.Nodes[node].End) > 0;

    /// <summary>Comments may be longer than the text they are about; of all else no part is furniture that holds most of the prose, or the title over it.</summary>
    private bool MayLose(int node, PageFurniture furniture, int whole, int share)
    {
        int text = measure.TextOf(node), prose = measure.ProseOf(node);
        if (furniture == PageFurniture.Navigation && text > LongestPlainNavigation && measure.LinkedOf(node) * 2 < text) return false;
        if (prose == 0) return true;
        if (furniture is PageFurniture.Comments or PageFurniture.Consent) return whole - prose >= ShortestText;
        return prose * share <= whole || (prose * 2 <= whole && measure.LinkedOf(node) * 2 > text);
    }
}
