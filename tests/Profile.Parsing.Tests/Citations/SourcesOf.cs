using Profile.Parsing.Diagnostics;
using Profile.Parsing.Model;

namespace Profile.Parsing.Tests.Citations;

/// <summary>Parses notes and shows their sources.</summary>
internal static class SourcesOf
{
    private static readonly ProfileParser Parser = new();

    /// <summary>A profile with these notes, each cited once.</summary>
    public static ProfileDocument Notes(params string[] notes)
    {
        string body = string.Concat(notes.Select((_, i) => $"The road was cut.{i + 1} "));
        string list = string.Concat(notes.Select((note, i) => $"[{i + 1}] {note}\n"));
        return Parser.Parse($"{body}\n\n\n{list}");
    }

    /// <summary>The sources of a document's only note.</summary>
    public static IReadOnlyList<Source> Note(string note) => Notes(note).Footnotes[0].Sources;

    /// <summary>The only source of a document's only note, as <see cref="SourceSummary"/> shows it.</summary>
    public static string Fields(string note) => SourceSummary.Of(Assert.Single(Note(note)));

    /// <summary><c>full Ann Tarn, “Night,” 2012</c> for each source.</summary>
    public static IEnumerable<string> Parts(string note)
    {
        ProfileDocument document = Notes(note);
        return document.Footnotes[0].Sources.Select(s => $"{s.Form.ToString().ToLowerInvariant()} {document.Text[s.Span.Start..s.Span.End]}");
    }

    /// <summary>The number of the note that the first source of the last note refers to; null when it is not resolved.</summary>
    public static int? Target(params string[] notes) => Notes(notes).Footnotes[^1].Sources[0].RefersTo;

    /// <summary>The codes told about the sources of these notes.</summary>
    public static IEnumerable<string> Codes(params string[] notes) =>
        Notes(notes).Diagnostics.Select(d => d.Code).Where(c => c.StartsWith("source-", StringComparison.Ordinal));

    public static IEnumerable<Diagnostic> Told(string code, params string[] notes) => Notes(notes).Diagnostics.Where(d => d.Code == code);
}
