using System.Collections.Frozen;

namespace Profile.Parsing.Reading;

/// <summary>Reads the words in <c>class</c> and <c>id</c>, as authors and their software have named the parts of pages.</summary>
internal static class ClassWords
{
    private const int LongestName = 80;

    /// <summary>What parts the names in a <c>class</c>.</summary>
    public const string Separators = " \t\n\r\f";

    private static readonly FrozenSet<string> HiddenNames = FrozenSet.ToFrozenSet(
        ["hidden", "d-none", "is-hidden", "visually-hidden", "visuallyhidden", "element-invisible", "sr-only", "screen-reader-text", "screen-reader-only", "screen-reader", "a11y-hidden", "assistive-text", "offscreen", "off-screen", "show-for-sr", "msohide"],
        StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, PageFurniture> Names = FurnitureOf(
        (PageFurniture.Navigation, "btn wm-ipp-base noprint no-print do-not-print browse-by nav-links post-navigation skip-link skip-links skiplink skip-to-content jump-link mw-jump-link mw-portlet vector-menu navbox navbox-styles navbar site-nav main-nav mainnav subnav sidenav topnav menu submenu sub-menu megamenu main-menu navmenu breadcrumb breadcrumbs pagination pager paginator page-nav prev-next read-more readmore tag-list tags taglist post-tags cat-links tags-links catlinks categories-list sister-project sistersitebox print-links printlinks mw-jump jump-to-nav tools toolbar page-tools mw-indicators searchbox search-form site-search langlinks backtotop back-to-top"),
        (PageFurniture.Contents, "toc table-of-contents tableofcontents contents-list ez-toc-container lwptoc wp-block-table-of-contents page-toc toctitle"),
        (PageFurniture.Share, "share sharing like-button like-button-container claps share-buttons share-links sharedaddy sharethis social social-share social-links social-media social-icons addtoany addtoany_list a2a_kit addthis jp-sharing sd-sharing share-bar sharebar"),
        (PageFurniture.Comments, "comments comment-list commentlist comment-respond comments-area respond disqus disqus_thread reader-comments comments-link comment-form"),
        (PageFurniture.Related, "related related-posts relatedposts related-content related-articles related-links related-stories jp-relatedposts recommended recommendations more-from more-stories read-next also-read recent-posts popular-posts trending latest-news yarpp"),
        (PageFurniture.Consent, "cookie cookies cookie-banner cookie-notice cookie-consent cookiebar consent gdpr gdpr-banner onetrust privacy-banner"),
        (PageFurniture.Subscription, "newsletter newsletter-signup newsletter-form subscribe subscription signup sign-up mailing-list paywall subscribe-box mc4wp-form donate donation call-to-action cta"),
        (PageFurniture.Advertisement, "ad ads advert adverts advertisement advertising adsense adsbygoogle sponsored sponsor banner-ad ad-container ad-label ad-slot dfp promo promotion"),
        (PageFurniture.PageDetails, "byline author authors contributors contributor-list author-name author-info author-card author-meta post-author article-author entry-author publish-date revdate revnumber reading-time read-time readtime entry-meta post-meta article-meta node__meta node-meta submitted posted-on post-date pubdate published-date dateline last-updated last-modified entry-footer post-footer article-footer author-box author-bio about-author printfooter post-info article-info timestamp"),
        (PageFurniture.Sidebar, "sidebar side-bar sidebar-first sidebar-second widget widget-area widgets rail right-rail left-rail right-column-nav"),
        (PageFurniture.Header, "site-header page-header-bar masthead site-title site-description site-slogan site-branding site-logo top-bar topbar banner global-header mw-head mw-page-base"),
        (PageFurniture.Footer, "footer site-footer page-footer footer-widgets colophon copyright global-footer bottom-bar mw-footer"),
        (PageFurniture.Notice, "sitenotice site-notice hatnote ambox mbox metadata alert-banner announcement disclaimer-bar popup modal overlay lightbox tooltip-popup sitesub contentsub shortdescription"),
        (PageFurniture.LeftOut, "editsection mw-editsection edit-link edit-section headerlink header-anchor anchorjs-link anchor-link heading-anchor permalink-icon pagebreak page-number pagenum inline-template template-fact"));

    /// <summary>A part of a name that begins with one of these says the same as the whole name would.</summary>
    private static readonly (string Stem, PageFurniture Furniture)[] Stems =
    [
        ("breadcrumb", PageFurniture.Navigation), ("navigation", PageFurniture.Navigation), ("catlinks", PageFurniture.Navigation),
        ("sharedaddy", PageFurniture.Share), ("addtoany", PageFurniture.Share), ("addthis", PageFurniture.Share), ("sharethis", PageFurniture.Share),
        ("relatedpost", PageFurniture.Related), ("related", PageFurniture.Related), ("recommend", PageFurniture.Related),
        ("cookie", PageFurniture.Consent), ("gdpr", PageFurniture.Consent), ("consent", PageFurniture.Consent),
        ("newsletter", PageFurniture.Subscription), ("subscri", PageFurniture.Subscription),
        ("adsby", PageFurniture.Advertisement), ("advert", PageFurniture.Advertisement), ("sponsor", PageFurniture.Advertisement),
        ("sidebar", PageFurniture.Sidebar), ("masthead", PageFurniture.Header), ("sitenotice", PageFurniture.Notice), ("editsection", PageFurniture.LeftOut),
        ("footer", PageFurniture.Footer),
        ("byline", PageFurniture.PageDetails), ("dateline", PageFurniture.PageDetails), ("posted", PageFurniture.PageDetails), ("published", PageFurniture.PageDetails), ("postmeta", PageFurniture.PageDetails),
        ("post-meta", PageFurniture.PageDetails), ("entry-meta", PageFurniture.PageDetails), ("article-meta", PageFurniture.PageDetails), ("read-also", PageFurniture.Related), ("read-more", PageFurniture.Related),
        ("disqus", PageFurniture.Comments), ("comments", PageFurniture.Comments),
    ];

    /// <summary>What the names in a <c>class</c>, or one <c>id</c>, say.</summary>
    public static ClassTraits Of(string names)
    {
        var traits = default(ClassTraits);
        foreach (Range range in names.AsSpan().SplitAny(Separators))
        {
            ReadOnlySpan<char> name = names.AsSpan(range).Trim();
            if (name.Length is > 0 and <= LongestName) traits = traits.With(OfName(name));
        }
        return traits;
    }

    /// <summary>
    /// What an <c>id</c> says. Only whole names count: ids are often made from the words of a heading, as <c>related-groups</c>.
    /// </summary>
    public static PageFurniture OfId(string id) => id.Length <= LongestName ? Names.GetValueOrDefault(id.ToLowerInvariant()) : PageFurniture.None;

    private static ClassTraits OfName(ReadOnlySpan<char> name)
    {
        Span<char> buffer = stackalloc char[LongestName];
        ReadOnlySpan<char> lower = buffer[..name.ToLowerInvariant(buffer)];
        ClassMeaning meaning = MeaningOf(lower);
        if ((meaning & (ClassMeaning.Notes | ClassMeaning.NoteMark | ClassMeaning.BackLink | ClassMeaning.Review)) != 0) return new ClassTraits(PageFurniture.None, meaning);
        return new ClassTraits(FurnitureOf(lower), meaning, LevelOf(lower));
    }

    /// <summary>Of <c>heading-2</c>, <c>Heading2</c>, <c>MsoHeading7</c>, <c>h2</c>.</summary>
    private static int LevelOf(ReadOnlySpan<char> name)
    {
        if (name.StartsWith("mso")) name = name[3..];
        ReadOnlySpan<char> number = name.StartsWith("heading") ? name[7..].TrimStart("-_") : name is ['h', .. var rest] ? rest : [];
        return number is [>= '1' and <= '9'] ? number[0] - '0' : 0;
    }

    private static ClassMeaning MeaningOf(ReadOnlySpan<char> name)
    {
        var meaning = ClassMeaning.None;
        if (HiddenNames.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name)) meaning |= ClassMeaning.Hidden;
        if (HasStem(name, "cmnt") || name.StartsWith("msocom")) meaning |= ClassMeaning.Review;
        if (name is "sidenote" or "side-note" or "margin-note" or "tooltiptext" or "tooltip-text" or "tooltip-content" or "tooltip__content" or "popover-content" or "inline-note" or "note-text" or "notetext" or "note-content" or "note__content" or "hover-note" or "popup-note") meaning |= ClassMeaning.Notes;
        bool note = name.Contains("footnote", StringComparison.Ordinal) || name.Contains("endnote", StringComparison.Ordinal) || name.Contains("noteref", StringComparison.Ordinal) || name is "reference" or "fn" or "fnref" or "references" or "reflist";
        if (note)
        {
            if (name.Contains("back", StringComparison.Ordinal) || name.Contains("return", StringComparison.Ordinal)) meaning |= ClassMeaning.BackLink;
            else if (name is "reference" or "fn" or "fnref" || name.Contains("ref", StringComparison.Ordinal) && name is not ("references" or "reflist") || name.Contains("mark", StringComparison.Ordinal) || name.Contains("link", StringComparison.Ordinal) || name.Contains("number", StringComparison.Ordinal)) meaning |= ClassMeaning.NoteMark;
            else meaning |= ClassMeaning.Notes;
        }
        if (name.Contains("backlink", StringComparison.Ordinal) || name is "reversefootnote") meaning = (meaning & ~ClassMeaning.Notes) | ClassMeaning.BackLink;
        if (name is "entry-content" or "post-content" or "article-content" or "article-body" or "articlebody" or "post-body" or "entry-body" or "story-body" or "node__content" or "field--name-body" or "mw-parser-output" or "main-content" or "page-content" or "body-content" or "text-formatted" or "markdown-body") meaning |= ClassMeaning.Content;
        if (name is "subtitle" or "sub-title" or "subheadline" or "standfirst" or "dek" or "deck" or "strapline" or "tagline" or "kicker") meaning |= ClassMeaning.Subtitle;
        if (name is "tabcontent" or "tab-content" or "tab-pane" or "tabpanel" or "tab-panel" or "tabs-panel" or "accordion-content" or "accordion-body" or "accordion-panel" or "accordion__panel" or "accordion__content" or "panel-collapse" or "collapse" or "collapsible" or "collapsible-content" or "expandable" or "expandable-content" or "toggle-content") meaning |= ClassMeaning.Panel;
        if (name is "entry-title" or "post-title" or "page-title" or "article-title" or "firstheading" or "title" or "node-title") meaning |= ClassMeaning.Title;
        return meaning;
    }

    private static PageFurniture FurnitureOf(ReadOnlySpan<char> name)
    {
        if (Names.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out PageFurniture furniture)) return furniture;
        if (name.EndsWith("_author") || name.EndsWith("_authors") || name.EndsWith("-authors")) return PageFurniture.PageDetails;
        if (name.EndsWith("-nav") || name.EndsWith("_nav")) return PageFurniture.Navigation;
        foreach ((string stem, PageFurniture of) in Stems)
        {
            if (HasStem(name, stem)) return of;
        }
        return PageFurniture.None;
    }

    /// <summary>Whether a part of the name, as the signs between them set them off, begins with <paramref name="stem"/>.</summary>
    private static bool HasStem(ReadOnlySpan<char> name, string stem)
    {
        for (int from = 0; from < name.Length;)
        {
            int at = name[from..].IndexOf(stem, StringComparison.Ordinal);
            if (at < 0) return false;
            at += from;
            if (at == 0 || !char.IsLetter(name[at - 1])) return true;
            from = at + 1;
        }
        return false;
    }

    private static FrozenDictionary<string, PageFurniture> FurnitureOf(params ReadOnlySpan<(PageFurniture Furniture, string Names)> groups)
    {
        var all = new Dictionary<string, PageFurniture>(StringComparer.Ordinal);
        foreach ((PageFurniture furniture, string names) in groups)
        {
            foreach (string name in names.Split(' ')) all.TryAdd(name, furniture);
        }
        return all.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
