using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Cli.Showing;

/// <summary>Where things stand in a document, as the views tell it.</summary>
internal sealed class Places(ProfileDocument document)
{
    private readonly Dictionary<string, Section> _sections = document.Descendants().ToDictionary(section => section.Id, StringComparer.Ordinal);

    public string LineOf(SourceSpan span) => Counts.Of(document.PositionOf(span.Start).Line);

    /// <summary>What to show around a mention: its sentence, or the heading that it stands in.</summary>
    public SourceSpan Around(SourceSpan mention, SourceSpan? sentence, string? section)
    {
        if (sentence is { } found) return found;
        return section is not null && _sections.TryGetValue(section, out Section? holder) && holder.Heading is { } heading && heading.Contains(mention) ? heading : mention;
    }
}
