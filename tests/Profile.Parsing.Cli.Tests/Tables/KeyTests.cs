namespace Profile.Parsing.Cli.Tests.Tables;

/// <summary>The tables can be joined as the README says.</summary>
public sealed class KeyTests : IDisposable
{
    private readonly WrittenTables _written = new("parquet", [.. Documents.Samples, .. Documents.Odd, .. Documents.Any]);

    public void Dispose() => _written.Dispose();

    [Theory]
    [InlineData("documents", "document_id")]
    [InlineData("sections", "document_id, section_index")]
    [InlineData("sections", "document_id, section_id")]
    [InlineData("footnotes", "document_id, footnote_index")]
    [InlineData("sources", "document_id, footnote_index, source_index")]
    [InlineData("citations", "document_id, citation_index")]
    [InlineData("dates", "document_id, date_index")]
    [InlineData("casualties", "document_id, casualty_index")]
    [InlineData("diagnostics", "document_id, diagnostic_index")]
    public void A_key_is_in_one_row_only(string table, string key)
    {
        Assert.Empty(_written.Query($"SELECT {key} FROM {_written.From(table)} GROUP BY {key} HAVING count(*) > 1"));
        Assert.NotEqual("0", _written.Query($"SELECT count(*) FROM {_written.From(table)}")[0][0]);
    }

    [Theory]
    [InlineData("sections", "document_id", "documents", "document_id")]
    [InlineData("sections", "document_id, parent_section_id", "sections", "document_id, section_id")]
    [InlineData("footnotes", "document_id", "documents", "document_id")]
    [InlineData("sources", "document_id, footnote_index", "footnotes", "document_id, footnote_index")]
    [InlineData("sources", "document_id, refers_to_footnote_index, refers_to_source_index", "sources", "document_id, footnote_index, source_index")]
    [InlineData("sources", "document_id, same_as_footnote_index, same_as_source_index", "sources", "document_id, footnote_index, source_index")]
    [InlineData("citations", "document_id, footnote_index", "footnotes", "document_id, footnote_index")]
    [InlineData("citations", "document_id, section_id", "sections", "document_id, section_id")]
    [InlineData("dates", "document_id, anchor", "dates", "document_id, date_index")]
    [InlineData("dates", "document_id, section_id", "sections", "document_id, section_id")]
    [InlineData("casualties", "document_id, date_index", "dates", "document_id, date_index")]
    [InlineData("casualties", "document_id, section_id", "sections", "document_id, section_id")]
    [InlineData("casualties", "document_id, footnote_index", "footnotes", "document_id, footnote_index")]
    [InlineData("casualties", "document_id, source_footnote_index, source_index", "sources", "document_id, footnote_index, source_index")]
    [InlineData("casualties", "document_id, subset_of", "casualties", "document_id, casualty_index")]
    [InlineData("casualties", "document_id, repeats", "casualties", "document_id, casualty_index")]
    [InlineData("diagnostics", "document_id", "documents", "document_id")]
    public void A_reference_leads_to_a_row(string table, string reference, string target, string key)
    {
        string referring = $"(SELECT ({reference}) AS r, {reference.Split(", ")[^1]} AS last FROM {_written.From(table)}) WHERE last IS NOT NULL";
        Assert.Empty(_written.Query($"SELECT r FROM {referring} AND r NOT IN (SELECT ({key}) FROM {_written.From(target)})"));
        Assert.NotEqual("0", _written.Query($"SELECT count(*) FROM {referring}")[0][0]);
    }

    [Fact]
    public void The_joined_indexes_of_markers_lead_to_the_notes_that_are_told()
    {
        List<string?[]> rows = _written.Query($"""
            SELECT c.note_numbers, string_agg(coalesce(m.number::VARCHAR, m.label), ';' ORDER BY i)
            FROM (SELECT *, unnest(string_split(citation_indexes, ';'))::INTEGER AS marker, generate_subscripts(string_split(citation_indexes, ';'), 1) AS i FROM {_written.From("casualties")}) c
            JOIN {_written.From("citations")} m ON m.document_id = c.document_id AND m.citation_index = c.marker
            GROUP BY c.document_id, c.casualty_index, c.note_numbers
            """);
        Assert.True(rows.Count > 40);
        Assert.All(rows, row => Assert.Equal(row[0], row[1]));
    }
}
