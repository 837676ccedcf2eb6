using Profile.Parsing.Cli.Terminal;
using Profile.Parsing.Model;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Profile.Parsing.Cli.Showing;

/// <summary>The tree of sections, with what stands in each section itself, outside its subsections.</summary>
internal sealed class OutlineView(ProfileDocument document)
{
    /// <summary>Deeper levels are not moved further to the right.</summary>
    private const int DeepestIndent = 8;

    /// <summary>What the columns of counts take and the gaps between them.</summary>
    private const int WidthOfCounts = 52;

    private static readonly string[] CountHeads = ["Line", "Paragraphs", "Markers", "Dates", "Figures", "Notes"];

    private readonly Places _places = new(document);
    private readonly Dictionary<string, int> _markers = CountBySection(document.Citations.Select(c => c.Section));
    private readonly Dictionary<string, int> _dates = CountBySection(document.Dates.Select(d => d.Section));
    private readonly Dictionary<string, int> _figures = CountBySection(document.Casualties.Select(c => c.Section));

    public IRenderable[] Parts(int width)
    {
        Section[] sections = [.. document.Descendants()];
        var table = new TextTable([new Column("Section", Maximum: width - WidthOfCounts), .. CountHeads.Select(head => new Column(head, Right: true))]);
        foreach (Section section in sections) AddTo(table, section);
        List<IRenderable> parts = [Page.Heading("Outline", Counts.Of(sections.Length, "section"))];
        if (sections.Length > 0) parts.Add(table.ToTable(width));
        if (document.Boilerplate.Count > 0) parts.Add(SetAside());
        return [.. parts];
    }

    private void AddTo(TextTable table, Section section)
    {
        string indent = new(' ', 2 * Math.Min(section.Level - 1, DeepestIndent));
        StyledText title = section.Title is { } given ? indent + PrintableText.Fold(given) : new StyledText((indent + NameOf(section.Kind), Palette.Quiet));
        table.Add(
            title,
            section.Span.Length == 0 ? "" : _places.LineOf(section.Span),
            Counts.OrBlank(section.Paragraphs.Count),
            Counts.OrBlank(_markers.GetValueOrDefault(section.Id)),
            Counts.OrBlank(_dates.GetValueOrDefault(section.Id)),
            Counts.OrBlank(_figures.GetValueOrDefault(section.Id)),
            Counts.OrBlank(section.Kind == SectionKind.Notes ? document.Footnotes.Count(note => section.Span.Contains(note.Span)) : 0));
    }

    /// <summary>In brackets, since the document has no such words.</summary>
    private static string NameOf(SectionKind kind) => kind switch
    {
        SectionKind.Introduction => "(introduction)",
        SectionKind.Notes => "(notes)",
        _ => "(no heading)",
    };

    private IRenderable SetAside()
    {
        IEnumerable<string> reasons = document.Boilerplate.GroupBy(b => b.Reason, StringComparer.Ordinal).Select(g => Reason(g.Key, [.. g]));
        return Page.Line(($"Set aside: {string.Join("; ", reasons)}", Palette.Quiet));
    }

    private string Reason(string reason, Boilerplate[] stretches)
    {
        string lines = string.Join(", ", stretches.Take(3).Select(b => _places.LineOf(b.Span)).Distinct());
        string more = stretches.Length > 3 ? $" and {Counts.Of(stretches.Length - 3)} more" : "";
        return $"{PrintableText.Fold(reason)}, line {lines}{more}";
    }

    private static Dictionary<string, int> CountBySection(IEnumerable<string?> sections) =>
        sections.OfType<string>().GroupBy(id => id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
}
