using System.Globalization;
using Profile.Parsing.Model;

namespace Profile.Parsing.Citations;

/// <summary>Writes what was read of a citation as a CSL-JSON item.</summary>
internal static class CslItemBuilder
{
    public static CslItem Build(SourceDraft draft, int footnote, int index) => new()
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"n{footnote}-{index}"),
        Type = CslTypes.Of(draft),
        Author = [.. draft.Authors],
        Editor = [.. draft.Editors],
        Translator = [.. draft.Translators],
        Title = draft.Title,
        ContainerTitle = draft.Container,
        Publisher = draft.Publisher,
        PublisherPlace = draft.Place,
        Volume = draft.Volume,
        Issue = draft.Issue,
        Number = draft.Number,
        Page = draft.Pages,
        Section = draft.NewspaperSection,
        Edition = draft.Edition,
        Genre = draft.Genre,
        Issued = draft.Issued?.Csl,
        Accessed = draft.Accessed?.Csl,
        Url = draft.Url,
        Doi = draft.Doi,
        Isbn = draft.Isbn,
        Via = draft.Via,
        Note = draft.Note,
    };
}
