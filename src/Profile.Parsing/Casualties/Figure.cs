using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Casualties;

/// <summary>A number of the text with its hedges, whatever it counts.</summary>
internal readonly struct Figure
{
    /// <summary>Index of its first token, hedges and articles included.</summary>
    public int First { get; init; }

    /// <summary>Index just behind its last token.</summary>
    public int End { get; init; }

    /// <summary>Offset of the number, hedges not included.</summary>
    public int Start { get; init; }

    /// <summary>The number alone; where a marker stands inside a range, the part behind it.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>At least so many; null is unknown.</summary>
    public int? Low { get; init; }

    public int? Best { get; init; }

    /// <summary>At most so many; null is unknown.</summary>
    public int? High { get; init; }

    public CasualtyQualifier Qualifier { get; init; }

    /// <summary><c>a</c>, <c>an</c>, <c>another</c>: one, if a noun for a person follows.</summary>
    public bool IsArticle { get; init; }

    /// <summary><c>no</c>, <c>no one</c>: zero.</summary>
    public bool IsDenial { get; init; }

    /// <summary>Whether an article or possessive says that the people were told of before.</summary>
    public bool IsDefinite { get; init; }

    /// <summary>The words <c>an estimated</c>; null when they do not stand there.</summary>
    public SourceSpan? Estimated { get; init; }
}
