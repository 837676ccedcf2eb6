using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Tests.Json;

/// <summary>The sources of <see cref="CompleteDocument"/>.</summary>
internal static class Works
{
    public static Source Full(SourceSpan span) => new()
    {
        Span = span,
        Form = SourceForm.Full,
        Candidates = [],
        SameAs = new() { FootnoteIndex = 0, Source = 0 },
        IssuedEdtf = "2014-21",
        Csl = Item(),
    };

    public static Source Short(SourceSpan span) => new()
    {
        Span = span,
        Form = SourceForm.Short,
        RefersTo = 1,
        RefersToIndex = 0,
        RefersToSource = 0,
        Candidates = [new() { FootnoteIndex = 0, Source = 0 }],
    };

    private static CslItem Item() => new()
    {
        Id = "n0-0",
        Type = "article-newspaper",
        Author = [new() { Family = "Berg", Given = "Ann", NonDroppingParticle = "van den", Suffix = "Jr." }],
        Editor = [new() { Literal = "Velin Press Council" }],
        Translator = [new() { Family = "Osk", Given = "C." }],
        Title = "Nightfall in Tesk",
        ContainerTitle = "Velin Gazette",
        Publisher = "North Press",
        PublisherPlace = "Velin",
        Volume = "XI",
        Issue = "3-4",
        Number = "S/RES/2100",
        Page = "12-15",
        Section = "B",
        Edition = "2nd",
        Genre = "Press release",
        Issued = new() { DateParts = [[2014]], Season = 1 },
        Accessed = new() { DateParts = [[2015, 6, 1], [2015, 6, 2]] },
        Url = "https://gazette.example/nightfall",
        Doi = "10.1000/182",
        Isbn = "978-3-16-148410-0",
        Via = "Archive",
        Note = "The town fell at night.",
    };
}
