using Profile.Parsing.Model;

namespace Profile.Parsing.Json;

/// <summary>Reads the sources of a footnote.</summary>
internal static class WorkReader
{
    public static Source ReadSource(JsonValue source)
    {
        int? refersTo = source.Find("refersToIndex") is { } index ? FootnoteIndex(index) : null;
        return new Source
        {
            Span = source["span"].Span(),
            Form = source["form"].Name<SourceForm>(),
            RefersTo = source.Find("refersTo")?.Whole(),
            RefersToIndex = refersTo,
            RefersToSource = refersTo is { } note && source.Find("refersToSource") is { } work ? SourceIndex(work, note) : null,
            Candidates = source.List("candidates", ReadReference),
            SameAs = source.Find("sameAs") is { } same ? ReadReference(same) : null,
            IssuedEdtf = source.Find("issuedEdtf")?.Text(),
            Csl = source.Find("csl") is { } csl ? ReadItem(csl) : null,
        };
    }

    private static SourceReference ReadReference(JsonValue reference)
    {
        int note = FootnoteIndex(reference["footnoteIndex"]);
        return new SourceReference { FootnoteIndex = note, Source = SourceIndex(reference["source"], note) };
    }

    private static int FootnoteIndex(JsonValue index) => index.Index(index.Scope.Footnotes, "footnotes");

    private static int SourceIndex(JsonValue index, int note) => index.Index(index.Scope.Sources[note], $"footnotes[{note}].sources");

    private static CslItem ReadItem(JsonValue item) => new()
    {
        Id = item["id"].Text(),
        Type = item["type"].Text(),
        Author = item.List("author", ReadName),
        Editor = item.List("editor", ReadName),
        Translator = item.List("translator", ReadName),
        Title = item.Find("title")?.Text(),
        ContainerTitle = item.Find("container-title")?.Text(),
        Publisher = item.Find("publisher")?.Text(),
        PublisherPlace = item.Find("publisher-place")?.Text(),
        Volume = item.Find("volume")?.Text(),
        Issue = item.Find("issue")?.Text(),
        Number = item.Find("number")?.Text(),
        Page = item.Find("page")?.Text(),
        Section = item.Find("section")?.Text(),
        Edition = item.Find("edition")?.Text(),
        Genre = item.Find("genre")?.Text(),
        Issued = item.Find("issued") is { } issued ? ReadDate(issued) : null,
        Accessed = item.Find("accessed") is { } accessed ? ReadDate(accessed) : null,
        Url = item.Find("URL")?.Text(),
        Doi = item.Find("DOI")?.Text(),
        Isbn = item.Find("ISBN")?.Text(),
        Via = item.Find("source")?.Text(),
        Note = item.Find("note")?.Text(),
    };

    private static CslName ReadName(JsonValue name) => new()
    {
        Family = name.Find("family")?.Text(),
        Given = name.Find("given")?.Text(),
        NonDroppingParticle = name.Find("non-dropping-particle")?.Text(),
        Suffix = name.Find("suffix")?.Text(),
        Literal = name.Find("literal")?.Text(),
    };

    private static CslDate ReadDate(JsonValue date) => new()
    {
        DateParts = date.List("date-parts", static parts => parts.Items(static part => part.Whole())),
        Season = date.Find("season")?.Whole(),
    };
}
