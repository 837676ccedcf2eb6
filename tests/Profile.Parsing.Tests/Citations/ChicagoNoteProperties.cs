using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Profile.Parsing.Model;
using Profile.Parsing.Tests.Properties;

namespace Profile.Parsing.Tests.Citations;

/// <summary>A note in Chicago style, written from fields, gives the fields back.</summary>
[Properties(MaxTest = 500, Replay = Repeatable.Seed, Arbitrary = [typeof(ChicagoNotes)])]
public sealed class ChicagoNoteProperties
{
    [Property]
    public void The_fields_of_a_note_come_back(ChicagoNote note) => Assert.Equal(note.Fields, SourcesOf.Fields(note.Text));

    [Property]
    public void Notes_joined_by_semicolons_come_apart_again(ChicagoNote first, ChicagoNote second)
    {
        IReadOnlyList<Source> sources = SourcesOf.Note($"{first.Text}; {second.Text}.");
        Assert.Equal([first.Fields, second.Fields], sources.Select(SourceSummary.Of));
    }

    /// <summary>What lies between sources is white space, punctuation and signal words: no character is lost and none told twice.</summary>
    [Property]
    public void Sources_and_separators_tile_the_note(ChicagoNote first, ChicagoNote second, ChicagoNote third)
    {
        ProfileDocument document = SourcesOf.Notes($"See {first.Text}; see also {second.Text}, quoted in {third.Text}.");
        Footnote note = document.Footnotes[0];
        int at = note.ContentSpan!.Value.Start;
        string between = "";
        foreach (Source source in note.Sources)
        {
            Assert.True(source.Span.Start >= at);
            between += document.Text[at..source.Span.Start] + "|";
            at = source.Span.End;
        }
        Assert.Equal("See |; see also |, quoted in |.", between + document.Text[at..note.ContentSpan.Value.End]);
        Assert.Equal([first.Text, second.Text, third.Text], note.Sources.Select(s => document.Text[s.Span.Start..s.Span.End]));
    }
}
