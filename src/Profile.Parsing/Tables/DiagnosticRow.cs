namespace Profile.Parsing.Tables;

/// <summary>What the parser was unsure of: a row of <see cref="ProfileTables.Diagnostics"/>.</summary>
public sealed record DiagnosticRow
{
    /// <summary>The document's row in documents.</summary>
    public required string DocumentId { get; init; }

    /// <summary>From 0; with document_id the key of this table.</summary>
    public required int DiagnosticIndex { get; init; }

    /// <summary>As <c>marker-uncertain</c>.</summary>
    public required string Code { get; init; }

    /// <summary><c>note</c>, <c>warning</c> or <c>error</c>.</summary>
    public required string Severity { get; init; }

    /// <summary>One English sentence that names the thing and what was made of it.</summary>
    public required string Message { get; init; }

    /// <summary>Where it begins, in UTF-16 code units from the start of the text; null when it concerns the whole input.</summary>
    public int? StartOffset { get; init; }

    /// <summary>Just behind its last character, the same unit; null without start_offset.</summary>
    public int? EndOffset { get; init; }

    /// <summary>The line that it begins on, from 1; null without start_offset.</summary>
    public int? Line { get; init; }
}
