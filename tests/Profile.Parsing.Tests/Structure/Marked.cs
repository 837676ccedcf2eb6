using System.Globalization;
using System.Text;
using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Tests.Structure;

/// <summary>Writes down which digits of a text are markers: <c>It closed.{1} It cost 1,200.</c> says that 1 is one and 1,200 is none.</summary>
internal static class Marked
{
    private static readonly ProfileParser Parser = new();

    /// <summary>Parses the text without its braces over a list of <paramref name="notes"/> notes, and asserts that the markers are those in braces.</summary>
    public static void AssertRead(string marked, int notes)
    {
        string plain = marked.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal);
        ProfileDocument document = Parser.Parse(plain + NotesList(1, notes));
        Assert.Equal(marked, Show(document)[..^(document.Text.Length - plain.Length)]);
        Assert.All(document.Citations, c => Assert.Equal(c.Number <= notes ? c.Number : null, c.Footnote));
    }

    /// <summary>The text of a document with its markers in braces.</summary>
    public static string Show(ProfileDocument document)
    {
        var shown = new StringBuilder();
        int at = 0;
        foreach (SourceSpan span in document.Citations.Select(c => c.Span).Distinct())
        {
            if (span.Start < at) continue;
            shown.Append(document.Text.AsSpan(at, span.Start - at)).Append('{').Append(span.Of(document.Text)).Append('}');
            at = span.End;
        }
        return shown.Append(document.Text.AsSpan(at)).ToString();
    }

    /// <summary>Notes with numbers in brackets under a heading; nothing when there are none.</summary>
    public static string NotesList(int first, int count) => count == 0
        ? ""
        : "\n\nNotes\n\n" + string.Concat(Enumerable.Range(first, count).Select(n => string.Create(CultureInfo.InvariantCulture, $"[{n}] “A Report,” Orsha Gazette, May 2, 2012.\n")));
}
