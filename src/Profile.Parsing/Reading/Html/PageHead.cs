namespace Profile.Parsing.Reading;

/// <summary>What a page says of itself outside its text; null where it does not.</summary>
internal sealed class PageHead
{
    /// <summary>The <c>title</c> element.</summary>
    public string? Title { get; set; }

    /// <summary><c>og:title</c> and its like.</summary>
    public string? SharedTitle { get; set; }

    /// <summary>The name of the site, as <c>og:site_name</c>.</summary>
    public string? SiteName { get; set; }

    /// <summary>Headline of the page's JSON-LD.</summary>
    public string? Headline { get; set; }

    public string? Language { get; set; }

    /// <summary>As the page writes it.</summary>
    public string? Published { get; set; }
}
