using System.Text.Json;
using Profile.Parsing.Model;

namespace Profile.Parsing.Json;

/// <summary>Writes the sources of a footnote; CSL items have the names of CSL-JSON.</summary>
internal static class WorkWriter
{
    private static readonly JsonEncodedText
        Span = ModelWriter.Name("span"), Form = ModelWriter.Name("form"), RefersTo = ModelWriter.Name("refersTo"), RefersToIndex = ModelWriter.Name("refersToIndex"),
        RefersToSource = ModelWriter.Name("refersToSource"), Candidates = ModelWriter.Name("candidates"), SameAs = ModelWriter.Name("sameAs"), IssuedEdtf = ModelWriter.Name("issuedEdtf"),
        Csl = ModelWriter.Name("csl"), FootnoteIndex = ModelWriter.Name("footnoteIndex"), Source = ModelWriter.Name("source"), Id = ModelWriter.Name("id"), Type = ModelWriter.Name("type"),
        Author = ModelWriter.Name("author"), Editor = ModelWriter.Name("editor"), Translator = ModelWriter.Name("translator"), Title = ModelWriter.Name("title"),
        ContainerTitle = ModelWriter.Name("container-title"), Publisher = ModelWriter.Name("publisher"), PublisherPlace = ModelWriter.Name("publisher-place"),
        Volume = ModelWriter.Name("volume"), Issue = ModelWriter.Name("issue"), Number = ModelWriter.Name("number"), Page = ModelWriter.Name("page"), Section = ModelWriter.Name("section"),
        Edition = ModelWriter.Name("edition"), Genre = ModelWriter.Name("genre"), Issued = ModelWriter.Name("issued"), Accessed = ModelWriter.Name("accessed"), Url = ModelWriter.Name("URL"),
        Doi = ModelWriter.Name("DOI"), Isbn = ModelWriter.Name("ISBN"), Note = ModelWriter.Name("note"), Family = ModelWriter.Name("family"), Given = ModelWriter.Name("given"),
        Particle = ModelWriter.Name("non-dropping-particle"), Suffix = ModelWriter.Name("suffix"), Literal = ModelWriter.Name("literal"), DateParts = ModelWriter.Name("date-parts"),
        Season = ModelWriter.Name("season");

    public static void WriteSource(Utf8JsonWriter writer, Source source)
    {
        writer.WriteStartObject();
        writer.WriteSpan(Span, source.Span);
        writer.WriteName(Form, source.Form);
        writer.WriteNumber(RefersTo, source.RefersTo);
        writer.WriteNumber(RefersToIndex, source.RefersToIndex);
        writer.WriteNumber(RefersToSource, source.RefersToSource);
        writer.WriteList(Candidates, source.Candidates, WriteReference);
        if (source.SameAs is { } same)
        {
            writer.WritePropertyName(SameAs);
            WriteReference(writer, same);
        }
        writer.WriteText(IssuedEdtf, source.IssuedEdtf);
        if (source.Csl is { } item)
        {
            writer.WriteStartObject(Csl);
            WriteMembers(writer, item);
            writer.WriteEndObject();
        }
        writer.WriteEndObject();
    }

    /// <summary>Writes the members of an item into the object that is open.</summary>
    public static void WriteMembers(Utf8JsonWriter writer, CslItem item)
    {
        writer.WriteText(Id, item.Id);
        writer.WriteText(Type, item.Type);
        writer.WriteList(Author, item.Author, WriteName);
        writer.WriteList(Editor, item.Editor, WriteName);
        writer.WriteList(Translator, item.Translator, WriteName);
        if (item.PrintedTitle.IsEmpty) writer.WriteText(Title, item.Title);
        else writer.WriteText(Title, item.PrintedTitle);
        writer.WriteText(ContainerTitle, item.ContainerTitle);
        writer.WriteText(Publisher, item.Publisher);
        writer.WriteText(PublisherPlace, item.PublisherPlace);
        writer.WriteText(Volume, item.Volume);
        writer.WriteText(Issue, item.Issue);
        writer.WriteText(Number, item.Number);
        writer.WriteText(Page, item.Page);
        writer.WriteText(Section, item.Section);
        writer.WriteText(Edition, item.Edition);
        writer.WriteText(Genre, item.Genre);
        WriteDate(writer, Issued, item.Issued);
        WriteDate(writer, Accessed, item.Accessed);
        writer.WriteText(Url, item.Url);
        writer.WriteText(Doi, item.Doi);
        writer.WriteText(Isbn, item.Isbn);
        writer.WriteText(Source, item.Via);
        writer.WriteText(Note, item.Note);
    }

    private static void WriteReference(Utf8JsonWriter writer, SourceReference reference)
    {
        writer.WriteStartObject();
        writer.WriteNumber(FootnoteIndex, reference.FootnoteIndex);
        writer.WriteNumber(Source, reference.Source);
        writer.WriteEndObject();
    }

    private static void WriteName(Utf8JsonWriter writer, CslName name)
    {
        writer.WriteStartObject();
        writer.WriteText(Family, name.Family);
        writer.WriteText(Given, name.Given);
        writer.WriteText(Particle, name.NonDroppingParticle);
        writer.WriteText(Suffix, name.Suffix);
        writer.WriteText(Literal, name.Literal);
        writer.WriteEndObject();
    }

    private static void WriteDate(Utf8JsonWriter writer, JsonEncodedText name, CslDate? date)
    {
        if (date is null) return;
        writer.WriteStartObject(name);
        writer.WriteList(DateParts, date.DateParts, static (writer, parts) =>
        {
            writer.WriteStartArray();
            for (int i = 0; i < parts.Count; i++) writer.WriteNumberValue(parts[i]);
            writer.WriteEndArray();
        });
        writer.WriteNumber(Season, date.Season);
        writer.WriteEndObject();
    }
}
