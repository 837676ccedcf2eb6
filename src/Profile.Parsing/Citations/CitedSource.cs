using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Citations;

/// <summary>A source on its way to the model: what was read of it, and what it was found to refer to. Others are told by their place among all sources.</summary>
internal struct CitedSource
{
    public const int None = -1;

    /// <summary>Index of its note.</summary>
    public int Footnote;

    /// <summary>Index among the note's sources.</summary>
    public int Index;

    public SourceSpan Span;
    public SourceForm Form;

    /// <summary>What was read of a citation; null of commentary and <c>Ibid.</c></summary>
    public CslItem? Item;

    /// <summary>The date of publication.</summary>
    public DateTexts.Entry? Issued;

    /// <summary>The short name that a full citation gives its work for later.</summary>
    public string? Alias;

    /// <summary>Whether it is a short form only if a work fits it, else commentary: a name alone, another note's number.</summary>
    public bool IsTentative;

    /// <summary>Whether the spelling of its author has been told of.</summary>
    public bool IsNameTold;

    /// <summary>Key of the first author's family name, or of the organisation; once works are told apart.</summary>
    public ulong AuthorKey;

    /// <summary>Likewise of the container, or else the publisher.</summary>
    public ulong ContainerKey;

    /// <summary>The letter behind the year: <c>2014b</c>.</summary>
    public char YearLetter;

    /// <summary>Number of the note that <c>supra note 12</c> names.</summary>
    public int? SupraNote;

    /// <summary>The full citation that this one stands for.</summary>
    public int Target;

    /// <summary>Of a full citation: the first full citation of the same work.</summary>
    public int Same;

    /// <summary>The full citations that it may stand for, when there are several.</summary>
    public SourceReference[]? Candidates;

    /// <summary>Where it stands: one object for all that refer to it.</summary>
    public SourceReference Reference => _reference ??= new SourceReference { FootnoteIndex = Footnote, Source = Index };

    private SourceReference? _reference;
}
