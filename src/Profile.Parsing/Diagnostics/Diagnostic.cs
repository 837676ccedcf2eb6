using Profile.Parsing.Text;

namespace Profile.Parsing.Diagnostics;

/// <summary>What the parser was unsure of, or could not read, and where.</summary>
public sealed record Diagnostic
{
    /// <summary>One of <see cref="DiagnosticCodes"/>.</summary>
    public required string Code { get; init; }

    /// <summary>How much it matters.</summary>
    public required DiagnosticSeverity Severity { get; init; }

    /// <summary>One English sentence that names the thing and what was made of it.</summary>
    public required string Message { get; init; }

    /// <summary>Where in the text; null when it concerns the whole input.</summary>
    public SourceSpan? Span { get; init; }

    /// <summary><c>severity code at span: message</c></summary>
    public override string ToString() => $"{Severity.ToString().ToLowerInvariant()} {Code}{(Span is { } s ? $" at {s}" : "")}: {Message}";
}
