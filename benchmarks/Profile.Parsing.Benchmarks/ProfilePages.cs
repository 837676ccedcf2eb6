using System.Text;
using System.Text.RegularExpressions;

namespace Profile.Parsing.Benchmarks;

/// <summary>
/// Makes pages from the sample whose markers stand in brackets: its body so many times with the numbers of its markers counted on, then all notes.
/// A line without a full stop at its end is a heading; the last heading is that of the notes.
/// </summary>
internal static partial class ProfilePages
{
    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "profiles", "karsova-clean.txt")).Where(line => line.Length > 0).ToArray();
    private static readonly int NotesStart = Array.IndexOf(Lines, "Notes");

    /// <summary>How many notes one copy of the sample has, cited or not.</summary>
    public static int Notes { get; } = Lines.Length - NotesStart - 1;

    /// <summary>How many markers one copy of the sample has.</summary>
    public static int Markers { get; } = Lines.Take(NotesStart).Sum(line => Marker().Count(line));

    /// <summary>How many notes of one copy are cited. The programs that make such pages write no others.</summary>
    public static int CitedNotes { get; } = Lines.Take(NotesStart).SelectMany(line => Marker().Matches(line)).Select(marker => marker.Value).Distinct().Count();

    /// <summary>The sample so many times on one page.</summary>
    public static string Of(PageStyle style, int copies)
    {
        var page = new StringBuilder(style.Head);
        var uses = new int[Notes * copies + 1];
        for (int copy = 0; copy < copies; copy++)
        {
            foreach (string line in Lines.AsSpan(0, NotesStart)) page.Append(BlockOf(style, PageStyle.Escape(line), copy * Notes, uses));
        }
        page.Append(style.Heading("Notes"));
        for (int copy = 0; copy < copies; copy++)
        {
            for (int number = 1; number <= Notes; number++)
            {
                if (uses[copy * Notes + number] == 0) continue;
                string note = Lines[NotesStart + number];
                page.Append(style.Note(copy * Notes + number, uses[copy * Notes + number], PageStyle.Escape(note[(note.IndexOf(']') + 2)..])));
            }
        }
        return page.Append(style.Foot).ToString();
    }

    private static string BlockOf(PageStyle style, string line, int before, int[] uses)
    {
        string text = Marker().Replace(line, marker =>
        {
            int number = before + int.Parse(marker.Groups[1].ValueSpan);
            return style.Reference(number, uses[number]++);
        });
        return text.EndsWith('.') || text.EndsWith('>') ? style.Paragraph(text) : style.Heading(text);
    }

    [GeneratedRegex(@"\[(\d+)\]")]
    private static partial Regex Marker();
}
