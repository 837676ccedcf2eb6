using Profile.Parsing.Text;

namespace Profile.Parsing.Diagnostics;

/// <summary>Collects the diagnostics of one parse.</summary>
internal sealed class DiagnosticList
{
    private readonly List<Diagnostic> _items = [];

    public void Note(string code, string message, SourceSpan? span = null) => Add(code, DiagnosticSeverity.Note, message, span);

    public void Warn(string code, string message, SourceSpan? span = null) => Add(code, DiagnosticSeverity.Warning, message, span);

    /// <summary>Takes over those of a text that the document does not hold, as the source of a page: they concern the whole input.</summary>
    public void AddUnplaced(DiagnosticList others)
    {
        foreach (Diagnostic other in others._items) _items.Add(other with { Span = null });
    }

    /// <summary>Those about the whole input first, then by place; of one place in the order in which they were told.</summary>
    public IReadOnlyList<Diagnostic> InTextOrder()
    {
        Diagnostic[] sorted = [.. _items];
        var places = new long[sorted.Length];
        for (int i = 0; i < places.Length; i++) places[i] = ((long)(sorted[i].Span?.Start ?? -1) << 32) + i;
        Array.Sort(places, sorted);
        return sorted;
    }

    private void Add(string code, DiagnosticSeverity severity, string message, SourceSpan? span) =>
        _items.Add(new Diagnostic { Code = code, Severity = severity, Message = message, Span = span is { Length: > 0 } ? span : null });
}
