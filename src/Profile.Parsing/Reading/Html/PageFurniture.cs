namespace Profile.Parsing.Reading;

/// <summary>What a part of a page is when it is none of the profile's text.</summary>
internal enum PageFurniture : byte
{
    None,
    Navigation,
    Contents,
    Share,
    Comments,
    Related,
    Consent,
    Subscription,
    Advertisement,
    PageDetails,
    Sidebar,
    Header,
    Footer,
    Notice,

    /// <summary>Not to be kept even as told boilerplate: edit links, signs that lead back from a note.</summary>
    LeftOut,
}

internal static class PageFurnitureNames
{
    /// <summary>The reason as the document tells it.</summary>
    public static string ReasonOf(PageFurniture furniture) => furniture switch
    {
        PageFurniture.Contents => "contents",
        PageFurniture.Share => "share",
        PageFurniture.Comments => "comments",
        PageFurniture.Related => "related",
        PageFurniture.Consent => "consent",
        PageFurniture.Subscription => "subscription",
        PageFurniture.Advertisement => "advertisement",
        PageFurniture.PageDetails => "page-details",
        PageFurniture.Sidebar => "sidebar",
        PageFurniture.Header => "header",
        PageFurniture.Footer => "footer",
        PageFurniture.Notice => "notice",
        _ => "navigation",
    };
}
