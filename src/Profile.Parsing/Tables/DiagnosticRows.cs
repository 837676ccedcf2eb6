using Profile.Parsing.Diagnostics;
using Profile.Parsing.Model;

namespace Profile.Parsing.Tables;

internal static class DiagnosticRows
{
    public static Table<DiagnosticRow> Table { get; } = new("diagnostics", Columns(), Of);

    private static ColumnList<DiagnosticRow> Columns() => new ColumnList<DiagnosticRow>()
        .Text("document_id", r => r.DocumentId)
        .Integer("diagnostic_index", r => r.DiagnosticIndex)
        .Text("code", r => r.Code)
        .Text("severity", r => r.Severity)
        .Text("message", r => r.Message)
        .OptionalInteger("start_offset", r => r.StartOffset)
        .OptionalInteger("end_offset", r => r.EndOffset)
        .OptionalInteger("line", r => r.Line);

    private static IEnumerable<DiagnosticRow> Of(string id, ProfileDocument document)
    {
        for (int i = 0; i < document.Diagnostics.Count; i++)
        {
            Diagnostic diagnostic = document.Diagnostics[i];
            yield return new DiagnosticRow
            {
                DocumentId = id,
                DiagnosticIndex = i,
                Code = diagnostic.Code,
                Severity = EnumNames<DiagnosticSeverity>.Of(diagnostic.Severity),
                Message = diagnostic.Message,
                StartOffset = diagnostic.Span?.Start,
                EndOffset = diagnostic.Span?.End,
                Line = diagnostic.Span is { } span ? document.PositionOf(span.Start).Line : null,
            };
        }
    }
}
