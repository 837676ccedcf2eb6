using Profile.Parsing.Model;

namespace Profile.Parsing.Tables;

internal static class SourceRows
{
    public static Table<SourceRow> Table { get; } = new("sources", Columns(), Of);

    private static ColumnList<SourceRow> Columns() => new ColumnList<SourceRow>()
        .Text("document_id", r => r.DocumentId)
        .Integer("footnote_index", r => r.FootnoteIndex)
        .Integer("source_index", r => r.SourceIndex)
        .OptionalInteger("footnote_number", r => r.FootnoteNumber)
        .Text("form", r => r.Form)
        .Text("text", r => r.Text)
        .OptionalText("csl_id", r => r.CslId)
        .OptionalText("type", r => r.Type)
        .OptionalText("author", r => r.Author)
        .OptionalText("editor", r => r.Editor)
        .OptionalText("title", r => r.Title)
        .OptionalText("container_title", r => r.ContainerTitle)
        .OptionalText("publisher", r => r.Publisher)
        .OptionalText("publisher_place", r => r.PublisherPlace)
        .OptionalText("volume", r => r.Volume)
        .OptionalText("issue", r => r.Issue)
        .OptionalText("number", r => r.Number)
        .OptionalText("page", r => r.Page)
        .OptionalText("genre", r => r.Genre)
        .OptionalText("issued", r => r.Issued)
        .OptionalText("url", r => r.Url)
        .OptionalText("doi", r => r.Doi)
        .OptionalText("isbn", r => r.Isbn)
        .OptionalInteger("refers_to_footnote_index", r => r.RefersToFootnoteIndex)
        .OptionalInteger("refers_to_source_index", r => r.RefersToSourceIndex)
        .OptionalInteger("same_as_footnote_index", r => r.SameAsFootnoteIndex)
        .OptionalInteger("same_as_source_index", r => r.SameAsSourceIndex)
        .Integer("start_offset", r => r.StartOffset)
        .Integer("end_offset", r => r.EndOffset)
        .Integer("line", r => r.Line);

    private static IEnumerable<SourceRow> Of(string id, ProfileDocument document)
    {
        for (int i = 0; i < document.Footnotes.Count; i++)
        {
            for (int k = 0; k < document.Footnotes[i].Sources.Count; k++) yield return Row(id, document, i, k);
        }
    }

    private static SourceRow Row(string id, ProfileDocument document, int footnote, int index)
    {
        Source source = document.Footnotes[footnote].Sources[index];
        CslItem? csl = source.Csl;
        return new SourceRow
        {
            DocumentId = id,
            FootnoteIndex = footnote,
            SourceIndex = index,
            FootnoteNumber = document.Footnotes[footnote].Number,
            Form = EnumNames<SourceForm>.Of(source.Form),
            Text = RowWords.At(document, source.Span),
            CslId = csl?.Id,
            Type = csl?.Type,
            Author = csl is null ? null : RowValues.List(csl.Author, NameOf),
            Editor = csl is null ? null : RowValues.List(csl.Editor, NameOf),
            Title = csl?.Title,
            ContainerTitle = csl?.ContainerTitle,
            Publisher = csl?.Publisher,
            PublisherPlace = csl?.PublisherPlace,
            Volume = csl?.Volume,
            Issue = csl?.Issue,
            Number = csl?.Number,
            Page = csl?.Page,
            Genre = csl?.Genre,
            Issued = source.IssuedEdtf,
            Url = csl?.Url,
            Doi = csl?.Doi,
            Isbn = csl?.Isbn,
            RefersToFootnoteIndex = source.RefersToIndex,
            RefersToSourceIndex = source.RefersToSource,
            SameAsFootnoteIndex = source.SameAs?.FootnoteIndex,
            SameAsSourceIndex = source.SameAs?.Source,
            StartOffset = source.Span.Start,
            EndOffset = source.Span.End,
            Line = document.PositionOf(source.Span.Start).Line,
        };
    }

    /// <summary><c>van Luling, Pieter, Jr.</c>, as a list of names is sorted.</summary>
    private static string NameOf(CslName name) =>
        name.Literal ?? string.Join(", ", new[] { Joined(name.NonDroppingParticle, name.Family), name.Given, name.Suffix }.Where(part => !string.IsNullOrEmpty(part)));

    private static string? Joined(string? particle, string? family) =>
        string.IsNullOrEmpty(particle) ? family : string.IsNullOrEmpty(family) ? particle : $"{particle} {family}";
}
