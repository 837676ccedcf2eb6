using Profile.Parsing.Model;

namespace Profile.Parsing.Dates;

/// <summary>What stands in the text as one date: a single date, or a range with both of its ends.</summary>
internal struct DateExpression
{
    // One more than the value, 0 for null.
    private byte _relation;

    /// <summary>Index of its first token, within the passage.</summary>
    public int First { get; set; }

    /// <summary>Index just behind its last token.</summary>
    public int End { get; set; }

    /// <summary>The date, or the first end of the range.</summary>
    public DateReading From { get; set; }

    /// <summary>The last end of the range.</summary>
    public DateReading To { get; set; }

    public bool IsRange { get; set; }

    /// <summary>The range has no last end: <c>2003 onwards</c>.</summary>
    public bool IsOpen { get; set; }

    public DateRelation? Relation
    {
        readonly get => _relation == 0 ? null : (DateRelation)(_relation - 1);
        set => _relation = (byte)(value + 1 ?? 0);
    }

    /// <summary>Nothing but commas, conjunctions and prepositions stands between this one and the one before it.</summary>
    public bool ContinuesList { get; set; }

    /// <summary>It does not say where the telling stands: it is in parentheses, ends an <c>until</c>, or tells which of several is meant.</summary>
    public bool IsAside { get; set; }

    /// <summary>It stands before a noun and behind no preposition: <c>the June 9 meeting</c>.</summary>
    public bool IsAttribute { get; set; }

    /// <summary>The year that a date behind this one in its list or sentence supplies.</summary>
    public int? SuppliedYear { get; set; }

    /// <summary>How many dates further on the one stands that supplies the year.</summary>
    public int SupplierDistance { get; set; }

    public static DateExpression Of(in DateReading reading) => new() { First = reading.First, End = reading.End, From = reading };
}
