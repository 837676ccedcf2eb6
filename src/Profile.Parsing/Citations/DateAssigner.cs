namespace Profile.Parsing.Citations;

/// <summary>Decides what a date of a citation dates.</summary>
internal static class DateAssigner
{
    public static void Read(PieceList pieces, int i, SourceDraft draft)
    {
        if (draft.IsAccessPrinted || pieces[i].Date is not { } date) return;
        bool link = i + 1 < pieces.Count && pieces[i + 1].Kind == PieceKind.Link;
        if (draft.Issued is not null && link && !draft.Issued.Value.IsYearOnly)
        {
            draft.Accessed = date;
            draft.IsAccessPrinted = true;
            return;
        }
        Assign(date, draft);
    }

    /// <summary>The first date is the publication's; a later one replaces a bare year that it makes precise.</summary>
    public static void Assign(PublicationDate date, SourceDraft draft)
    {
        if (draft.Issued is not { } known || (known.IsYearOnly && !date.IsYearOnly && known.Year == date.Year)) draft.Issued = date;
    }
}
