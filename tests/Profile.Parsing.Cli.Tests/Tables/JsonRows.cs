using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Profile.Parsing.Cli.Tests.Tables;

/// <summary>The rows that a document should have, made from its JSON and from what the README says, without the library's tables.</summary>
internal sealed partial class JsonRows(string id, JsonNode document)
{
    private string Source => document["text"]!.GetValue<string>();

    public IEnumerable<Dictionary<string, string?>> Of(string table) => table switch
    {
        "documents" => [Document()],
        "sections" => Sections(document["sections"], null).Select(WithIndex("section_index")),
        "footnotes" => List("footnotes").Select(Footnote).Select(WithIndex("footnote_index")),
        "sources" => List("footnotes").SelectMany((note, i) => List(note, "sources").Select((source, k) => SourceOf(note, i, source, k))),
        "citations" => List("citations").Select(Citation).Select(WithIndex("citation_index")),
        "dates" => List("dates").Select(Date).Select(WithIndex("date_index")),
        "casualties" => List("casualties").Select(Casualty).Select(WithIndex("casualty_index")),
        _ => List("diagnostics").Select(Diagnostic).Select(WithIndex("diagnostic_index")),
    };

    private Dictionary<string, string?> Document() => new()
    {
        ["document_id"] = id,
        ["name"] = Text(document["source"], "name"),
        ["media_type"] = Text(document["source"], "mediaType"),
        ["encoding"] = Text(document["source"], "encoding"),
        ["sha256"] = Text(document["source"], "sha256"),
        ["length"] = Text(document["source"], "length"),
        ["language"] = Text(document, "language"),
        ["title"] = Text(document, "title"),
        ["published"] = Text(document, "published"),
        ["reference_date"] = Day(Text(document, "referenceDate")),
        ["generator"] = Text(document, "generator"),
        ["section_count"] = Number(Sections(document["sections"], null).Count()),
        ["footnote_count"] = Number(List("footnotes").Count),
        ["citation_count"] = Number(List("citations").Count),
        ["linked_citation_count"] = Number(List("citations").Count(c => c["footnoteIndex"] is not null)),
        ["date_count"] = Number(List("dates").Count),
        ["casualty_count"] = Number(List("casualties").Count),
        ["diagnostic_count"] = Number(List("diagnostics").Count),
    };

    private IEnumerable<Dictionary<string, string?>> Sections(JsonNode? sections, string? parent)
    {
        foreach (JsonNode section in (sections?.AsArray() ?? []).OfType<JsonNode>())
        {
            yield return Placed(section, new()
            {
                ["section_id"] = Text(section, "id"),
                ["parent_section_id"] = parent,
                ["kind"] = Text(section, "kind"),
                ["level"] = Text(section, "level"),
                ["title"] = Text(section, "title"),
                ["paragraph_count"] = Number(List(section, "paragraphs").Count),
                ["sentence_count"] = Number(List(section, "paragraphs").Sum(p => List(p, "sentences").Count)),
            });
            foreach (Dictionary<string, string?> part in Sections(section["sections"], Text(section, "id"))) yield return part;
        }
    }

    private Dictionary<string, string?> Footnote(JsonNode note) => Placed(note, new()
    {
        ["number"] = Text(note, "number"),
        ["numbering"] = Text(note, "numbering"),
        ["label"] = Text(note, "label"),
        ["text"] = Text(note, "text"),
        ["citation_count"] = Number(List(note, "citedBy").Count),
        ["source_count"] = Number(List(note, "sources").Count),
    });

    private Dictionary<string, string?> SourceOf(JsonNode note, int footnote, JsonNode source, int index)
    {
        var row = Placed(source, new()
        {
            ["footnote_index"] = Number(footnote),
            ["source_index"] = Number(index),
            ["footnote_number"] = Text(note, "number"),
            ["form"] = Text(source, "form"),
            ["text"] = Words(source["span"]),
            ["csl_id"] = Text(source["csl"], "id"),
            ["author"] = Names(source["csl"], "author"),
            ["editor"] = Names(source["csl"], "editor"),
            ["issued"] = Text(source, "issuedEdtf"),
            ["refers_to_footnote_index"] = Text(source, "refersToIndex"),
            ["refers_to_source_index"] = Text(source, "refersToSource"),
            ["same_as_footnote_index"] = Text(source["sameAs"], "footnoteIndex"),
            ["same_as_source_index"] = Text(source["sameAs"], "source"),
        });
        foreach (string field in (string[])["type", "title", "container-title", "publisher", "publisher-place", "volume", "issue", "number", "page", "genre", "URL", "DOI", "ISBN"])
            row[field.Replace('-', '_').ToLowerInvariant()] = Text(source["csl"], field);
        return row;
    }

    private static string? Names(JsonNode? csl, string role)
    {
        IEnumerable<string> names = List(csl, role).Select(name => Text(name, "literal")
            ?? string.Join(", ", Printed(string.Join(' ', Printed(Text(name, "non-dropping-particle"), Text(name, "family"))), Text(name, "given"), Text(name, "suffix"))));
        return Joined(names);
    }

    private static IEnumerable<string> Printed(params string?[] parts) => parts.OfType<string>().Where(part => part.Length > 0);

    private Dictionary<string, string?> Citation(JsonNode marker) => InSection(marker, new()
    {
        ["label"] = Text(marker, "label"),
        ["number"] = Text(marker, "number"),
        ["footnote_number"] = Text(marker, "footnote"),
        ["footnote_index"] = Text(marker, "footnoteIndex"),
        ["glued_to"] = Text(marker, "gluedTo"),
        ["sentence"] = Words(AllSections(document["sections"]).SelectMany(s => List(s, "paragraphs")).SelectMany(p => List(p, "sentences"))
            .FirstOrDefault(s => Int(s, "start") <= Int(marker["span"], "start") && Int(marker["span"], "start") < Int(s, "end"))),
    });

    private Dictionary<string, string?> Date(JsonNode date) => InSection(date, new()
    {
        ["text"] = Text(date, "text"),
        ["edtf"] = Text(date, "edtf"),
        ["earliest"] = Day(Text(date, "earliest")),
        ["latest"] = Day(Text(date, "latest")),
        ["earliest_text"] = Text(date, "earliest"),
        ["latest_text"] = Text(date, "latest"),
        ["precision"] = Text(date, "precision"),
        ["modifier"] = Text(date, "modifier"),
        ["start_modifier"] = Text(date, "startModifier"),
        ["end_modifier"] = Text(date, "endModifier"),
        ["likely_from"] = Day(Text(date["likely"], "from")),
        ["likely_to"] = Day(Text(date["likely"], "to")),
        ["relation"] = Text(date, "relation"),
        ["inferred"] = Joined(List(date, "inferred").Select(part => part.GetValue<string>())),
        ["anchor"] = Text(date, "anchor"),
        ["timex3_type"] = Text(date["timex3"], "type"),
        ["timex3_value"] = Text(date["timex3"], "value"),
        ["timex3_mod"] = Text(date["timex3"], "mod"),
        ["sentence"] = Words(date["sentence"]),
    });

    private Dictionary<string, string?> Casualty(JsonNode casualty)
    {
        JsonNode? date = casualty["date"] is { } index ? document["dates"]![index.GetValue<int>()] : null;
        JsonNode[] markers = [.. List(casualty, "citations").Select(i => document["citations"]![i.GetValue<int>()]!)];
        int[] notes = [.. markers.Where(m => m["footnoteIndex"] is not null).Select(m => Int(m, "footnoteIndex"))];
        (int Note, int Index)? work = notes.Select(FirstWork).FirstOrDefault(w => w is not null);
        return InSection(casualty, new()
        {
            ["kind"] = Text(casualty, "kind"),
            ["low"] = Text(casualty, "low"),
            ["best"] = Text(casualty, "best"),
            ["high"] = Text(casualty, "high"),
            ["qualifier"] = Text(casualty, "qualifier"),
            ["polarity"] = Text(casualty, "polarity"),
            ["is_distinct"] = Text(casualty, "polarity") == "affirmed" && casualty["subsetOf"] is null && casualty["repeats"] is null ? "true" : "false",
            ["date_edtf"] = Text(date, "edtf"),
            ["date_earliest"] = Day(Text(date, "earliest")),
            ["date_latest"] = Day(Text(date, "latest")),
            ["sentence"] = Words(casualty["sentence"]),
            ["note_numbers"] = Joined(markers.Select(m => Text(m, "number") ?? Text(m, "label")!)),
            ["source"] = work is { } found ? Words(document["footnotes"]![found.Note]!["sources"]![found.Index]!["span"])
                : notes.Length > 0 ? OneLine(Text(document["footnotes"]![notes[0]], "text")!) : null,
            ["text"] = Text(casualty, "text"),
            ["figure"] = Words(casualty["figure"]),
            ["victims"] = Text(casualty, "victims"),
            ["victims_role"] = Text(casualty, "victimsRole"),
            ["attribution"] = Text(casualty, "attribution"),
            ["attribution_text"] = Words(casualty["attributionSpan"]),
            ["rule"] = Text(casualty, "rule"),
            ["date_index"] = Text(casualty, "date"),
            ["citation_indexes"] = Joined(List(casualty, "citations").Select(i => i.ToJsonString())),
            ["footnote_index"] = notes.Length > 0 ? Number(notes[0]) : null,
            ["source_footnote_index"] = work is null ? null : Number(work.Value.Note),
            ["source_index"] = work is null ? null : Number(work.Value.Index),
            ["subset_of"] = Text(casualty, "subsetOf"),
            ["repeats"] = Text(casualty, "repeats"),
        });
    }

    private (int Note, int Index)? FirstWork(int note)
    {
        List<JsonNode> sources = List(document["footnotes"]![note], "sources");
        int first = sources.FindIndex(source => Text(source, "form") != "commentary");
        if (first < 0) return null;
        return sources[first]["refersToIndex"] is null ? (note, first) : (Int(sources[first], "refersToIndex"), Int(sources[first], "refersToSource"));
    }

    private Dictionary<string, string?> Diagnostic(JsonNode diagnostic) => Placed(diagnostic, new()
    {
        ["code"] = Text(diagnostic, "code"),
        ["severity"] = Text(diagnostic, "severity"),
        ["message"] = Text(diagnostic, "message"),
    });

    private Dictionary<string, string?> InSection(JsonNode node, Dictionary<string, string?> row)
    {
        row["section_id"] = Text(node, "section");
        row["section_title"] = AllSections(document["sections"]).Where(s => Text(s, "id") == Text(node, "section")).Select(s => Text(s, "title")).FirstOrDefault();
        return Placed(node, row);
    }

    private Dictionary<string, string?> Placed(JsonNode node, Dictionary<string, string?> row)
    {
        row["document_id"] = id;
        row["start_offset"] = Text(node["span"], "start");
        row["end_offset"] = Text(node["span"], "end");
        row["line"] = node["span"] is { } span ? Number(1 + LineBreak().Count(Source[..Int(span, "start")]) - (IsInsideCrLf(Int(span, "start")) ? 1 : 0)) : null;
        return row;
    }

    /// <summary>Half of a line end ends no line.</summary>
    private bool IsInsideCrLf(int offset) => offset > 0 && offset < Source.Length && Source[offset - 1] == '\r' && Source[offset] == '\n';

    private static Func<Dictionary<string, string?>, int, Dictionary<string, string?>> WithIndex(string name) => (row, index) =>
    {
        row[name] = Number(index);
        return row;
    };

    private static IEnumerable<JsonNode> AllSections(JsonNode? sections) =>
        (sections?.AsArray() ?? []).SelectMany(section => AllSections(section!["sections"]).Prepend(section));

    private List<JsonNode> List(string name) => List(document, name);

    private static List<JsonNode> List(JsonNode? node, string name) => [.. (node?[name]?.AsArray() ?? []).OfType<JsonNode>()];

    private static int Int(JsonNode? node, string name) => node![name]!.GetValue<int>();

    /// <summary>A member as text; null when it is absent.</summary>
    private static string? Text(JsonNode? node, string name) => node?[name] is { } value ? value.GetValueKind() == System.Text.Json.JsonValueKind.String ? value.GetValue<string>() : value.ToJsonString() : null;

    private string? Words(JsonNode? span) => span is null ? null : OneLine(Source[Int(span, "start")..Int(span, "end")]);

    /// <summary>White space as single spaces. Spans of the generated model may split a pair of surrogates, of which a file can hold no half.</summary>
    private static string OneLine(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(WhiteSpace().Replace(text, " ").Trim(' ')));

    private static string? Day(string? day) => day is null || day.StartsWith('-') || day.StartsWith("0000", StringComparison.Ordinal) ? null : day;

    private static string? Joined(IEnumerable<string> values) => values.Any() ? string.Join(';', values) : null;

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();

    [GeneratedRegex("\r\n|[\n\r\v\f\u0085\u2028\u2029]")]
    private static partial Regex LineBreak();
}
