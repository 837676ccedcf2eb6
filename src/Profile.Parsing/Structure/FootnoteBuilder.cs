using Profile.Parsing.Diagnostics;
using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>Builds the footnotes of the notes lists, with who cites them.</summary>
internal sealed class FootnoteBuilder(TokenizedText text, RentedList<Block> blocks, DiagnosticList diagnostics)
{
    /// <summary>The notes of <paramref name="lists"/> in text order; <paramref name="citedBy"/> holds the indexes of the citations of each.</summary>
    public IReadOnlyList<Footnote> Build(RentedList<NotesList> lists, RentedList<ArraySegment<int>> citedBy)
    {
        var footnotes = new Footnote[citedBy.Count];
        int count = 0;
        foreach (NotesList list in lists)
        {
            foreach (ref readonly NoteEntry entry in list.Entries) footnotes[count] = Build(entry, citedBy[count++]);
        }
        return footnotes;
    }

    private Footnote Build(in NoteEntry entry, ArraySegment<int> citedBy)
    {
        ref readonly Block first = ref blocks[entry.FirstBlock];
        int contentToken = first.FirstToken + entry.LabelTokens;
        var span = new SourceSpan(first.Span.Start, blocks[entry.EndBlock - 1].Span.End);
        SourceSpan? content = entry.Marked is { } marked ? NotEmpty(marked.Content) : ContentOf(entry, contentToken);
        if (content is null) diagnostics.Note(DiagnosticCodes.FootnoteEmpty, $"Note {entry.Number} is empty.", span);
        if (citedBy.Count == 0) diagnostics.Note(DiagnosticCodes.FootnoteNotCited, $"No marker in the text cites note {entry.Number}.", span);
        return new Footnote(text.Text, entry.Marked is null && entry.IsPrinted ? text.Tokens[contentToken - 1].End : 0, citedBy)
        {
            Number = entry.Number,
            Numbering = entry.IsPrinted ? FootnoteNumbering.Printed : FootnoteNumbering.Inferred,
            Label = entry.Marked is { } told ? LabelOf(told) : null,
            Span = span,
            ContentSpan = content,
            Text = content is null ? "" : NoteText.Of(text, blocks, entry, content.Value)!,
            CitedBy = null!,
        };
    }

    private string? LabelOf(MarkedNote note) => note.Label is { } printed ? printed.Of(text.Text).ToString() : note.Sign;

    private static SourceSpan? NotEmpty(SourceSpan span) => span.Length > 0 ? span : null;

    private SourceSpan? ContentOf(in NoteEntry entry, int contentToken)
    {
        ref readonly Block first = ref blocks[entry.FirstBlock], last = ref blocks[entry.EndBlock - 1];
        if (contentToken < first.EndToken) return new SourceSpan(text.Tokens[contentToken].Start, last.Span.End);
        return entry.EndBlock > entry.FirstBlock + 1 ? new SourceSpan(blocks[entry.FirstBlock + 1].Span.Start, last.Span.End) : null;
    }
}
