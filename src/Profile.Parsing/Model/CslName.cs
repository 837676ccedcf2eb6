using System.Text.Json.Serialization;

namespace Profile.Parsing.Model;

/// <summary>A name as CSL-JSON writes it: of a person in parts, of an organisation as <see cref="Literal"/>.</summary>
public sealed record CslName
{
    /// <summary>The family name, with a capitalised particle (<c>Van Luling</c>).</summary>
    public string? Family { get; init; }

    /// <summary>Given names and initials.</summary>
    public string? Given { get; init; }

    /// <summary>A particle that sorts apart from the family name: <c>van</c>, <c>de la</c>.</summary>
    [JsonPropertyName("non-dropping-particle")]
    public string? NonDroppingParticle { get; init; }

    /// <summary><c>Jr.</c>, <c>III</c></summary>
    public string? Suffix { get; init; }

    /// <summary>A name without parts.</summary>
    public string? Literal { get; init; }
}
