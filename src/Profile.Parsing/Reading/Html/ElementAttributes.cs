namespace Profile.Parsing.Reading;

/// <summary>The attributes of an element that matter to the reading of a page; null where it has none.</summary>
internal sealed class ElementAttributes
{
    public string? Id { get; set; }

    /// <summary>Of an anchor: <c>name</c>, the older way to say <c>id</c>.</summary>
    public string? Name { get; set; }

    public string? Class { get; set; }

    public string? Href { get; set; }

    /// <summary><c>role</c> and <c>epub:type</c>, joined by a space, in lower case.</summary>
    public string? Role { get; set; }

    /// <summary>Of <c>time</c>.</summary>
    public string? DateTime { get; set; }

    /// <summary><c>value</c> of a list item, <c>start</c> of a list, <c>aria-level</c> of a heading, <c>size</c> of <c>font</c>.</summary>
    public string? Number { get; set; }

    public string? Style { get; set; }

    /// <summary>Of a numbered list: <c>type</c>, as <c>a</c> for letters.</summary>
    public string? ListType { get; set; }

    /// <summary>What shows when a reader points at the element: <c>title</c>, or what scripts show instead of it.</summary>
    public string? Tooltip { get; set; }

    public bool IsHidden { get; set; }

    /// <summary>Of a form: whether it asks for an address of electronic mail, as those do that sign readers up.</summary>
    public bool AsksForAddress { get; set; }

    /// <summary>Where the element starts when it has a place of its own, in points from the top of the one around it; else 0.</summary>
    public float Top { get; set; }

    public ClassTraits Classes { get; set; }
}
