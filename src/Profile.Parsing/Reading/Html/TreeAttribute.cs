using AngleSharp.Common;
using AngleSharp.Html.Construction;

namespace Profile.Parsing.Reading;

/// <summary>An attribute of an element of the tree. Its name and value are slices of memory that the tree lets go when it is disposed.</summary>
internal sealed class TreeAttribute(StringOrMemory name, StringOrMemory value) : IConstructableAttr
{
    public StringOrMemory Name { get; } = name;

    public StringOrMemory Value { get; set; } = value;
}
