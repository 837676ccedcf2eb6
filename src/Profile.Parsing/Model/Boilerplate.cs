using Profile.Parsing.Text;

namespace Profile.Parsing.Model;

/// <summary>Text that is not the profile's own: navigation, share lines, page numbers.</summary>
public sealed record Boilerplate
{
    /// <summary>Where it stands.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>Why it was set aside: <c>navigation</c>, <c>share</c>, <c>page-number</c> ...</summary>
    public required string Reason { get; init; }
}
