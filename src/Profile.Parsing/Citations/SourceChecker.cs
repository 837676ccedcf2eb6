using Profile.Parsing.Diagnostics;
using Profile.Parsing.Model;

namespace Profile.Parsing.Citations;

/// <summary>Tells what a citation has lost or has too much. Nothing is repaired.</summary>
internal static class SourceChecker
{
    public static void Check(NoteTokens note, NoteStretch stretch, in CitedSource source, SourceDraft draft, DiagnosticList diagnostics)
    {
        CheckDebris(note, stretch, diagnostics);
        if (!draft.IsTitleQuoted) return;
        int title = TitleFinder.Find(note, stretch.First, stretch.End);
        CheckContainer(note, title, source, draft, diagnostics);
        CheckQuotes(note, title, diagnostics);
    }

    /// <summary>What a deleted link leaves: marks in a row behind the last word, or the rest of a path.</summary>
    private static void CheckDebris(NoteTokens note, NoteStretch stretch, DiagnosticList diagnostics)
    {
        int first = LinkDebris.StartOf(note, stretch.First, stretch.End);
        int end = stretch.End;
        if (first == end)
        {
            while (end < note.Count && !note[end].IsWord && !note[end].IsNumber && !note.Opens(end)) end++;
            if (end - first < 2 && !(end > first && note.Is(first, '('))) return;
        }
        if (first < end) diagnostics.Note(DiagnosticCodes.SourceLinkDebris, "The citation ends in what seems to be left of a deleted link; it is in no field.", note.SpanOf(first, end));
    }

    private static void CheckContainer(NoteTokens note, int title, in CitedSource source, SourceDraft draft, DiagnosticList diagnostics)
    {
        int closing = note.Partner(title);
        bool twice = note.Is(closing - 1, ',') && note.Is(closing + 1, ',');
        if (twice && source.Form == SourceForm.Full && draft.Container is null)
            diagnostics.Note(DiagnosticCodes.SourceContainerMissing, "A comma follows the title and no publication: it seems to be lost.", source.Span);
    }

    private static void CheckQuotes(NoteTokens note, int title, DiagnosticList diagnostics)
    {
        int closing = note.Partner(title);
        for (int i = title + 1; i < closing; i++)
        {
            if (!note.Has(i, SourceWords.Enclosing)) continue;
            bool stray = (note.Is(i, '”') && note.Partner(i) < 0) || (i == closing - 1 && TitleReader.IsStrayMark(note, title + 1, i));
            if (stray) diagnostics.Note(DiagnosticCodes.SourceStrayQuote, "A closing quotation mark stands inside the title where none was opened; it is kept.", note[i].Span);
        }
    }
}
