using Profile.Parsing.Model;

namespace Profile.Parsing.Citations;

/// <summary>Writes what was read of a citation as a CSL-JSON item.</summary>
internal static class CslItemBuilder
{
    private const string MadeWhenAskedFor = null!;

    public static CslItem Build(SourceDraft draft, string document, in CitedSource source, DateTexts dates) => new(document, draft.Title?.Span ?? default, source.Footnote, source.Index)
    {
        Id = MadeWhenAskedFor,
        Type = CslTypes.Of(draft),
        Author = Copy(draft.Authors),
        Editor = Copy(draft.Editors),
        Translator = Copy(draft.Translators),
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
        Accessed = draft.Accessed is { } accessed ? dates.Of(accessed).Csl : null,
        Url = draft.Url,
        Doi = draft.Doi,
        Isbn = draft.Isbn,
        Via = draft.Via,
        Note = draft.Note,
    };

    private static CslName[] Copy(List<CslName> names) => names.Count == 0 ? [] : names.ToArray();
}
