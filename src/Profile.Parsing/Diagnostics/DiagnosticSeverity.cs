namespace Profile.Parsing.Diagnostics;

/// <summary>How much a diagnostic matters to who uses the document.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Something was decided that a reader may want to know, as a number that was inferred.</summary>
    Note,

    /// <summary>Something is doubtful or missing: look before you rely on it.</summary>
    Warning,

    /// <summary>Part of the input could not be read.</summary>
    Error,
}
