using System.Text.Json;
using Profile.Parsing.Model;

namespace Profile.Parsing.Json;

/// <summary>The works of a document as a CSL-JSON library, the format that reference managers and pandoc import.</summary>
public static class CslLibrary
{
    /// <summary>
    /// Writes one item for each work that the document cites in full, in the order of their first citation. <c>custom.citedInNotes</c> lists the
    /// notes that cite it, also by a short form; a note without a number is left out of the list.
    /// </summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Stream stream, ProfileDocument document)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(document);
        SortedDictionary<(int Footnote, int Source), List<int>> notes = NotesByWork(document);
        using var writer = new Utf8JsonWriter(stream, ProfileJson.WriterOptions(indented: true));
        writer.WriteStartArray();
        foreach (((int footnote, int source), List<int> citing) in notes)
        {
            if (document.Footnotes[footnote].Sources[source].Csl is { } item) Write(writer, item, citing);
        }
        writer.WriteEndArray();
    }

    /// <summary>For each work, by the place of its first full citation, the numbers of the notes that cite it, in text order.</summary>
    private static SortedDictionary<(int Footnote, int Source), List<int>> NotesByWork(ProfileDocument document)
    {
        var works = new SortedDictionary<(int Footnote, int Source), List<int>>();
        for (int i = 0; i < document.Footnotes.Count; i++)
        {
            for (int k = 0; k < document.Footnotes[i].Sources.Count; k++)
            {
                if (WorkOf(document.Footnotes[i].Sources[k], i, k) is not { } work) continue;
                if (!works.TryGetValue(work, out List<int>? notes)) works[work] = notes = [];
                if (document.Footnotes[i].Number is { } number && (notes.Count == 0 || notes[^1] != number)) notes.Add(number);
            }
        }
        return works;
    }

    private static (int Footnote, int Source)? WorkOf(Source source, int footnote, int index)
    {
        if (source.Form == SourceForm.Full) return source.SameAs is { } same ? (same.FootnoteIndex, same.Source) : (footnote, index);
        return source is { RefersToIndex: { } note, RefersToSource: { } work } ? (note, work) : null;
    }

    private static void Write(Utf8JsonWriter writer, CslItem item, List<int> notes)
    {
        writer.WriteStartObject();
        WorkWriter.WriteMembers(writer, item);
        writer.WriteStartObject("custom");
        writer.WriteStartArray("citedInNotes");
        foreach (int number in notes) writer.WriteNumberValue(number);
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
