namespace Profile.Parsing.Tables;

/// <summary>A date of headings or body: a row of <see cref="ProfileTables.Dates"/>.</summary>
public sealed record DateRow
{
    /// <summary>The document's row in documents.</summary>
    public required string DocumentId { get; init; }

    /// <summary>From 0 in text order; with document_id the key of this table.</summary>
    public required int DateIndex { get; init; }

    /// <summary>As printed.</summary>
    public required string Text { get; init; }

    /// <summary>The value as EDTF (ISO 8601-2), as <c>2013-01</c>, <c>199X</c>, <c>2007/2017</c>.</summary>
    public required string Edtf { get; init; }

    /// <summary>First day of edtf; null when it is open, unknown or before the year 1.</summary>
    public DateOnly? Earliest { get; init; }

    /// <summary>Last day of edtf; null when it is open, unknown or before the year 1.</summary>
    public DateOnly? Latest { get; init; }

    /// <summary>First day of edtf in words, before the year 1 too, where 480 BC is <c>-0479</c>; null when it is open or unknown.</summary>
    public string? EarliestText { get; init; }

    /// <summary>Last day of edtf, written in the same way; null when it is open or unknown.</summary>
    public string? LatestText { get; init; }

    /// <summary>The unit: <c>day</c>, <c>month</c>, <c>season</c>, <c>year</c>, <c>decade</c>, <c>century</c> or <c>range</c>.</summary>
    public required string Precision { get; init; }

    /// <summary>Which part of it: <c>early</c>, <c>mid</c>, <c>late</c>, <c>start</c> or <c>end</c>; null when all of it, and for ranges.</summary>
    public string? Modifier { get; init; }

    /// <summary>Of a range: which part of its first end; else null.</summary>
    public string? StartModifier { get; init; }

    /// <summary>Of a range: which part of its last end; else null.</summary>
    public string? EndModifier { get; init; }

    /// <summary>First day as narrowed by the modifiers, by thirds of the unit; null without modifiers and before the year 1.</summary>
    public DateOnly? LikelyFrom { get; init; }

    /// <summary>Last day as narrowed by the modifiers; null without modifiers and before the year 1.</summary>
    public DateOnly? LikelyTo { get; init; }

    /// <summary>How the words before it relate to it: <c>by</c>, <c>since</c>, <c>until</c>, <c>before</c>, <c>after</c>, <c>asOf</c> or <c>throughout</c>; null when they say nothing.</summary>
    public string? Relation { get; init; }

    /// <summary>The parts taken from context, as <c>year;month</c>; null when all is printed.</summary>
    public string? Inferred { get; init; }

    /// <summary>The date_index of the date that supplied them; null when none did.</summary>
    public int? Anchor { get; init; }

    /// <summary>The type of the date in TIMEX3; null for ranges.</summary>
    public string? Timex3Type { get; init; }

    /// <summary>The value of the date in TIMEX3, as <c>2013-SU</c>; null for ranges.</summary>
    public string? Timex3Value { get; init; }

    /// <summary>Its modifier in TIMEX3; null when there is none.</summary>
    public string? Timex3Mod { get; init; }

    /// <summary>The sentence that it stands in, on one line; null in headings.</summary>
    public string? Sentence { get; init; }

    /// <summary>The section that it stands in; null when it stands in none.</summary>
    public string? SectionId { get; init; }

    /// <summary>The title of that section; null where it has none.</summary>
    public string? SectionTitle { get; init; }

    /// <summary>Where it begins; UTF-16 code units from the start of the text.</summary>
    public required int StartOffset { get; init; }

    /// <summary>Just behind its last character; the same unit.</summary>
    public required int EndOffset { get; init; }

    /// <summary>The line that it begins on, from 1.</summary>
    public required int Line { get; init; }
}
