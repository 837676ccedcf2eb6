using Profile.Parsing.Cli.Terminal;
using Profile.Parsing.Diagnostics;
using Profile.Parsing.Model;

namespace Profile.Parsing.Cli.Showing;

/// <summary>Each diagnostic with its line and column.</summary>
internal sealed class DiagnosticsView(ProfileDocument document) : ITableView
{
    public int Count => document.Diagnostics.Count;

    public string About => Count == 0 ? "none" : Counts.Of(Count);

    public TextTable Table(int rows)
    {
        var table = new TextTable(new Column("At", Right: true), new Column("Severity"), new Column("Code")) { Filling = "Message" };
        foreach (Diagnostic diagnostic in document.Diagnostics.Take(rows))
            table.Add(_ => PrintableText.Fold(diagnostic.Message), PlaceOf(document, diagnostic), SeverityOf(diagnostic.Severity), diagnostic.Code);
        return table;
    }

    /// <summary><c>line:column</c>, empty for one about the whole input.</summary>
    public static string PlaceOf(ProfileDocument document, Diagnostic diagnostic) =>
        diagnostic.Span is { } span ? document.PositionOf(span.Start).ToString() : "";

    public static StyledText SeverityOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => new StyledText(("error", Palette.Fault)),
        DiagnosticSeverity.Warning => new StyledText(("warning", Palette.Doubt)),
        _ => "note",
    };
}
