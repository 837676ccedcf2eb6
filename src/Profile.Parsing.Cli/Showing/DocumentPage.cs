using System.Globalization;
using Profile.Parsing.Cli.Terminal;
using Profile.Parsing.Model;
using Profile.Parsing.Text;
using Spectre.Console.Rendering;

namespace Profile.Parsing.Cli.Showing;

/// <summary>A document as a person reads it: its parts one below the other.</summary>
internal sealed class DocumentPage(ProfileDocument document, Page page)
{
    /// <summary>How many rows of each part the summary has.</summary>
    private const int FirstRows = 5;

    public void Write(ShownParts parts)
    {
        bool summary = parts == ShownParts.Summary;
        WriteHead();
        if (summary) page.Write(new OutlineView(document).Parts(page.Width));
        if (summary || parts.HasFlag(ShownParts.Notes))
            WriteTable("Notes", "--notes", new NotesView(document), summary);
        if (summary || parts.HasFlag(ShownParts.Dates))
            WriteTable("Dates", "--dates", new DatesView(document), summary);
        if (summary || parts.HasFlag(ShownParts.Casualties))
            WriteTable("Casualty figures", "--casualties", new CasualtiesView(document, page.Width), summary);
        if (summary) WriteTable("Diagnostics", "--diagnostics", new DiagnosticCodesView(document), summary: false);
        if (parts.HasFlag(ShownParts.Diagnostics)) WriteTable("Diagnostics", "--diagnostics", new DiagnosticsView(document), summary: false);
    }

    private void WriteHead()
    {
        string name = document.Source.Name ?? "";
        string title = document.Title is { } given ? $"  {PrintableText.Fold(given)}" : "";
        string encoding = document.Source.Encoding is { } found ? $", {found}" : "";
        string facts = $"{Counts.Of(document.Text.Length, "character")}, {Counts.Of(CountLines(), "line")}{encoding}";
        page.Write(Page.Line((PrintableText.Escape(name), Palette.Heading), (title, Palette.Plain)), Page.Line((facts, Palette.Quiet)));
    }

    /// <summary>A line break at the end of the text begins no line.</summary>
    private int CountLines()
    {
        TextPosition end = document.PositionOf(document.Text.Length);
        return end.Column == 1 ? end.Line - 1 : end.Line;
    }

    private void WriteTable(string heading, string option, ITableView view, bool summary)
    {
        int shown = summary ? Math.Min(FirstRows, view.Count) : view.Count;
        List<IRenderable> parts = [Page.Heading(heading, view.About)];
        if (shown > 0) parts.Add(view.Table(shown).ToTable(page.Width));
        if (shown < view.Count) parts.Add(Page.Line((string.Create(CultureInfo.InvariantCulture, $"{view.Count - shown:N0} more with {option}"), Palette.Quiet)));
        page.Write([.. parts]);
    }
}
