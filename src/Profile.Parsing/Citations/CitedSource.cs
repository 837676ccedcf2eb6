using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Citations;

/// <summary>A source on its way to the model: what was read of it, and what it was found to refer to.</summary>
internal sealed class CitedSource(int footnote, int index, SourceSpan span, SourceForm form, SourceDraft draft)
{
    /// <summary>Index of its note.</summary>
    public int Footnote { get; } = footnote;

    /// <summary>Index among the note's sources.</summary>
    public int Index { get; } = index;

    public SourceSpan Span { get; } = span;

    public SourceForm Form { get; } = form;

    public SourceDraft Draft { get; } = draft;

    public string TitleKey { get; } = FoldedText.Of(draft.Title);

    public string ContainerKey { get; } = FoldedText.Of(draft.Container ?? draft.Publisher);

    /// <summary>The full citation that this one stands for.</summary>
    public CitedSource? Target { get; set; }

    /// <summary>Of a full citation: the first full citation of the same work.</summary>
    public CitedSource? Same { get; set; }

    public IReadOnlyList<CitedSource> Candidates { get; set; } = [];

    public SourceReference Reference => new() { FootnoteIndex = Footnote, Source = Index };
}
