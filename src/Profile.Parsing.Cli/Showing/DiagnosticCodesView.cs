using Profile.Parsing.Cli.Terminal;
using Profile.Parsing.Diagnostics;
using Profile.Parsing.Model;

namespace Profile.Parsing.Cli.Showing;

/// <summary>The diagnostics by code, the gravest first.</summary>
internal sealed class DiagnosticCodesView(ProfileDocument document) : ITableView
{
    private readonly IGrouping<(DiagnosticSeverity Severity, string Code), Diagnostic>[] _codes =
    [
        .. document.Diagnostics.GroupBy(d => (d.Severity, d.Code)).OrderByDescending(g => g.Key.Severity).ThenByDescending(g => g.Count()).ThenBy(g => g.Key.Code, StringComparer.Ordinal),
    ];

    public int Count => _codes.Length;

    public string About => document.Diagnostics.Count == 0 ? "none" : $"{Counts.Of(document.Diagnostics.Count)}; all with --diagnostics";

    public TextTable Table(int rows)
    {
        var table = new TextTable(new Column("Times", Right: true), new Column("First at", Right: true), new Column("Severity")) { Filling = "Code" };
        foreach (IGrouping<(DiagnosticSeverity Severity, string Code), Diagnostic> code in _codes.Take(rows))
            table.Add(_ => code.Key.Code, Counts.OrBlank(code.Count()), DiagnosticsView.PlaceOf(document, code.First()), DiagnosticsView.SeverityOf(code.Key.Severity));
        return table;
    }
}
