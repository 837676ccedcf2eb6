using Profile.Parsing.Model;

namespace Profile.Parsing.Tables;

/// <summary>The titles of a document's sections by their ids.</summary>
internal sealed class SectionTitles
{
    private readonly Dictionary<string, string?> _titles = new(StringComparer.Ordinal);

    public SectionTitles(ProfileDocument document)
    {
        foreach (Section section in document.Descendants()) _titles[section.Id] = section.Title;
    }

    /// <summary>Null where the section has no title, and for no section.</summary>
    public string? Of(string? id) => id is null ? null : _titles.GetValueOrDefault(id);
}
