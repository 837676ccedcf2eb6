namespace Profile.Parsing.Reading;

/// <summary>An element or a text of a page. Nodes stand in one array in document order, each before those that it holds.</summary>
internal struct PageNode
{
    public ElementKind Kind;

    public NodeTraits Traits;

    /// <summary>Why the node is none of the profile's text; <see cref="PageFurniture.None"/> when it is.</summary>
    public PageFurniture Furniture;

    /// <summary>Index of the element that holds it; -1 for the first.</summary>
    public int Parent;

    /// <summary>Index just behind the last node that it holds.</summary>
    public int End;

    /// <summary>Size of its letters in points; 0 when nothing states it.</summary>
    public float FontSize;

    /// <summary>Of a text its characters, of an element its attributes where it has any that matter.</summary>
    public object? Content;

    public readonly string Text => (string)Content!;

    public readonly bool IsHiddenNote => (Traits & NodeTraits.HiddenNote) != 0;

    public readonly ElementAttributes? Attributes => Content as ElementAttributes;
}
