using Profile.Parsing.Model;

namespace Profile.Parsing.Tables;

/// <summary>Who is named for a casualty figure.</summary>
/// <param name="Words">As printed.</param>
/// <param name="FootnoteIndex">The footnote that cites the work; null when the words are no work's.</param>
/// <param name="SourceIndex">The work among the footnote's sources; null when the words are no work's.</param>
internal readonly record struct SupportingSource(string Words, int? FootnoteIndex, int? SourceIndex)
{
    /// <summary>The first work that its notes cite, else its first note; null without notes.</summary>
    public static SupportingSource? Of(CasualtyMention casualty, ProfileDocument document)
    {
        foreach (int marker in casualty.Citations)
        {
            if (document.Citations[marker].FootnoteIndex is not { } note || FirstWork(document.Footnotes[note], note) is not { } work) continue;
            Source source = document.Footnotes[work.Footnote].Sources[work.Source];
            return new SupportingSource(RowWords.At(document, source.Span), work.Footnote, work.Source);
        }
        return FirstNote(casualty, document) is { } first ? new SupportingSource(RowWords.Of(document.Footnotes[first].Text), null, null) : null;
    }

    /// <summary>Index of the first footnote that its markers are linked to; null without one.</summary>
    public static int? FirstNote(CasualtyMention casualty, ProfileDocument document)
    {
        foreach (int marker in casualty.Citations)
        {
            if (document.Citations[marker].FootnoteIndex is { } note) return note;
        }
        return null;
    }

    private static (int Footnote, int Source)? FirstWork(Footnote note, int index)
    {
        for (int i = 0; i < note.Sources.Count; i++)
        {
            Source source = note.Sources[i];
            if (source.Form == SourceForm.Commentary) continue;
            return source is { RefersToIndex: { } full, RefersToSource: { } work } ? (full, work) : (index, i);
        }
        return null;
    }
}
