using Profile.Parsing.Model;

namespace Profile.Parsing.Citations;

/// <summary>Writes what was read of a citation as a CSL-JSON item.</summary>
internal static class CslItemBuilder
{
    private const string MadeWhenAskedFor = null!;

    public static CslItem Build(SourceDraft draft, string document, in CitedSource source, SharedTexts shared) => new(document, draft.Title?.Span ?? default, source.Footnote, source.Index)
    {
        Id = MadeWhenAskedFor,
        Type = CslTypes.Of(draft),
        Author = shared.Names.ListOf(draft.Authors),
        Editor = shared.Names.ListOf(draft.Editors),
        Translator = shared.Names.ListOf(draft.Translators),
        Title = draft.Title?.Line,
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
        Issued = source.Issued?.Csl,
        Accessed = draft.Accessed is { } accessed ? shared.Dates.Of(accessed).Csl : null,
        Url = draft.Url,
        Doi = draft.Doi,
        Isbn = draft.Isbn,
        Via = draft.Via,
        Note = draft.Note,
    };
}
