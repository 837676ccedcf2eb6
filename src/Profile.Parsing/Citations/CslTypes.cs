namespace Profile.Parsing.Citations;

/// <summary>Chooses the CSL type of a work by its fields and by the words that tell its kind.</summary>
internal static class CslTypes
{
    public static string Of(SourceDraft draft)
    {
        if (draft.Type is { } type) return type;
        if (Has(draft, SourceWords.Thesis) && draft.Genre is not null) return "thesis";
        if (Has(draft, SourceWords.Interview) && draft.Container is null) return "interview";
        bool whole = draft.Container is null && draft.Publisher is not null;
        if (draft.Volume is null && draft.Issue is not null && Has(draft, SourceWords.Report) && draft.Issued is not { Season: > 0 }) return "report";
        if ((draft.Volume is not null || draft.Issue is not null) && !whole) return draft.Issued is { Day: > 0 } ? "article-magazine" : "article-journal";
        if (draft.IsInContainer && draft.Issued is not { Day: > 0 }) return Has(draft, SourceWords.Conference) ? "paper-conference" : "chapter";
        if (draft.Number is not null || (draft.Genre is not null && draft.Container is null && !Has(draft, SourceWords.Post | SourceWords.Broadcast))) return "report";
        return draft.Container is null ? OfWhole(draft) : OfPart(draft);
    }

    private static string OfWhole(SourceDraft draft)
    {
        if (Has(draft, SourceWords.Post)) return "post";
        if (draft.Publisher is not null && (draft.Place is not null || draft.Isbn is not null || (!draft.IsTitleQuoted && draft.Issued is { IsYearOnly: true }))) return "book";
        if (draft.Publisher is not null) return "report";
        return draft.Url is not null || draft.IsAccessPrinted ? "webpage" : "document";
    }

    private static string OfPart(SourceDraft draft)
    {
        if (!draft.IsTitleQuoted && draft.Title is not null && (draft.Isbn is not null || draft.Issued is { IsYearOnly: true })) return "book";
        if (Has(draft, SourceWords.Post)) return "post";
        if (Has(draft, SourceWords.Conference)) return "paper-conference";
        if (Has(draft, SourceWords.Broadcast)) return "broadcast";
        if (draft.Issued is { Day: > 0 }) return "article-newspaper";
        if (draft.Issued is { IsYearOnly: false }) return "article-magazine";
        return draft.Url is not null || draft.IsAccessPrinted ? "webpage" : "article";
    }

    private static bool Has(SourceDraft draft, SourceWords words) => (draft.Words & words) != 0;
}
