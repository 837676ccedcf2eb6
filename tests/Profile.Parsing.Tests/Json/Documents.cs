using Profile.Parsing.Diagnostics;
using Profile.Parsing.Model;

namespace Profile.Parsing.Tests.Json;

/// <summary>Small documents, made by hand.</summary>
internal static class Documents
{
    public static ProfileDocument Of(
        string text,
        IReadOnlyList<Boilerplate>? boilerplate = null,
        IReadOnlyList<Section>? sections = null,
        IReadOnlyList<Footnote>? footnotes = null,
        IReadOnlyList<Citation>? citations = null,
        IReadOnlyList<DateMention>? dates = null,
        IReadOnlyList<CasualtyMention>? casualties = null,
        IReadOnlyList<Diagnostic>? diagnostics = null) => new()
        {
            Generator = "a test",
            Source = new() { MediaType = "text/plain", Length = text.Length },
            Options = new(),
            Text = text,
            Boilerplate = boilerplate ?? [],
            Sections = sections ?? [],
            Footnotes = footnotes ?? [],
            Citations = citations ?? [],
            Dates = dates ?? [],
            Casualties = casualties ?? [],
            Diagnostics = diagnostics ?? [],
        };

    /// <summary>A section over the first four characters, with at most one section in it.</summary>
    public static Section Section(string id, params IReadOnlyList<Section> sections) =>
        new() { Id = id, Kind = SectionKind.Section, Level = 1, Span = new(0, 4), Paragraphs = [], Sections = sections };
}
