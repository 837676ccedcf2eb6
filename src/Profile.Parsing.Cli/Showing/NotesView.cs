using Profile.Parsing.Cli.Terminal;
using Profile.Parsing.Model;

namespace Profile.Parsing.Cli.Showing;

/// <summary>The notes: how each got its number, where it is cited, what it cites.</summary>
internal sealed class NotesView(ProfileDocument document) : ITableView
{
    /// <summary>How many markers of one note are told by line.</summary>
    private const int LinesTold = 2;

    private readonly Places _places = new(document);

    public int Count => document.Footnotes.Count;

    public string About
    {
        get
        {
            int all = document.Citations.Count, linked = document.Citations.Count(c => c.FootnoteIndex is not null);
            string markers = Counts.Of(all, "marker") + (linked == all ? "" : $" ({Counts.Of(linked)} linked)");
            if (Count == 0) return $"no notes; {markers}";
            int inferred = document.Footnotes.Count(n => n.Numbering == FootnoteNumbering.Inferred);
            int cited = document.Footnotes.Count(n => n.CitedBy.Count > 0);
            return $"{Counts.Of(Count, "note")} ({Counts.Of(inferred)} inferred), {Counts.Of(cited)} cited by {markers}";
        }
    }

    public TextTable Table(int rows)
    {
        Column[] columns =
        [
            new("Note", Right: true, Maximum: 8), new("Line", Right: true), new("Number"), new("Cited on line", Maximum: 20), new("Sources", Maximum: 18),
        ];
        var table = new TextTable(columns) { Filling = "Text" };
        foreach (Footnote note in document.Footnotes.Take(rows))
        {
            string text = note.ContentSpan is { } content ? PrintableText.Fold(content.Of(document.Text)) : "";
            table.Add(room => Shortening.KeepStart(text, room), NameOf(note), _places.LineOf(note.Span), NumberingOf(note), CitedOn(note), SourcesOf(note));
        }
        return table;
    }

    private static string NameOf(Footnote note) => note.Number is { } number ? Counts.Of(number) : PrintableText.Fold(note.Label ?? "");

    private static StyledText NumberingOf(Footnote note) =>
        note.Numbering == FootnoteNumbering.Inferred ? new StyledText(("inferred", Palette.Doubt)) : "printed";

    private StyledText CitedOn(Footnote note)
    {
        if (note.CitedBy.Count == 0) return new StyledText(("not cited", Palette.Doubt));
        string more = note.CitedBy.Count > LinesTold ? $" +{Counts.Of(note.CitedBy.Count - LinesTold)}" : "";
        return string.Join(", ", note.CitedBy.Take(LinesTold).Select(i => _places.LineOf(document.Citations[i].Span))) + more;
    }

    /// <summary><c>2 full</c>, <c>short → 12</c>, <c>ibid. → ?</c></summary>
    private static string SourcesOf(Footnote note)
    {
        int full = note.Sources.Count(s => s.Form == SourceForm.Full);
        IEnumerable<string> references = note.Sources.Where(s => s.Form is SourceForm.Short or SourceForm.Ibid)
            .Select(s => $"{(s.Form == SourceForm.Ibid ? "ibid." : "short")} → {(s.RefersTo is { } number ? Counts.Of(number) : "?")}");
        IEnumerable<string> all = full == 0 ? references : references.Prepend(full == 1 ? "full" : $"{Counts.Of(full)} full");
        string told = string.Join(", ", all);
        return told.Length == 0 && note.Sources.Count > 0 ? "commentary" : told;
    }
}
