using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Casualties;

/// <summary>A figure bound to its event, before the mentions of a passage are put in order.</summary>
internal struct MentionDraft
{
    public SourceSpan Span;

    public CasualtyKind Kind;

    /// <summary>The event that it was bound to; its parts are bound to the same.</summary>
    public VocabularyEntry Event;

    public Figure Figure;

    public Victims Victims;

    public SourceSpan? Sentence;

    /// <summary>Index of the draft it is part of, -1 when it stands alone.</summary>
    public int PartOf;

    /// <summary>Whether it is part of people that an earlier paragraph told of.</summary>
    public bool IsPartOfBefore;

    /// <summary>Index of the draft that it tells again, with more; -1 when there is none.</summary>
    public int Retells;

    /// <summary>Whether <c>a total of</c> stands before it.</summary>
    public bool IsTotal;

    /// <summary>Whether <c>in total</c> opens its sentence, so that the sentence before told the parts.</summary>
    public bool IsTotalOfBefore;

    public CasualtyAttribution? Attribution;

    public SourceSpan? AttributionSpan;

    /// <summary>The best number there is for comparing: best, else low, else high; 0 when there is none.</summary>
    public readonly int Size => Figure.Best ?? Figure.Low ?? Figure.High ?? 0;
}
