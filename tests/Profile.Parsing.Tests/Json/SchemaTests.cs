using System.Text.Json;
using Profile.Parsing.Diagnostics;
using Profile.Parsing.Json;
using Profile.Parsing.Model;

namespace Profile.Parsing.Tests.Json;

public sealed class SchemaTests
{
    internal static readonly JsonElement Schema = JsonElement.Parse(ProfileJson.Schema);

    [Fact]
    public void The_schema_says_what_it_is()
    {
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", Schema.GetProperty("$schema").GetString());
        Assert.Equal("urn:profile-parsing:profile-document:1.0", Schema.GetProperty("$id").GetString());
    }

    [Fact]
    public void A_document_names_the_schema_by_its_id() =>
        Assert.StartsWith($$"""{"$schema":"{{Schema.GetProperty("$id").GetString()}}",""", ProfileJson.Write(Documents.Of("")));

    [Fact]
    public void A_document_with_every_member_is_valid_and_nothing_in_it_is_unknown_to_the_schema() =>
        Assert.Empty(SchemaCheck.Of(CompleteDocument.Json, Schema, refuseUnknown: true));

    [Fact]
    public void A_document_with_nothing_in_it_is_valid() =>
        Assert.Empty(SchemaCheck.Of(ProfileJson.Write(Documents.Of("")), Schema, refuseUnknown: true));

    [Fact]
    public void Members_that_the_schema_does_not_know_are_valid() =>
        Assert.Empty(SchemaCheck.Of(ProfileJson.Write(Documents.Of("")).Insert(1, "\"future\":[],"), Schema));

    [Fact]
    public void Sources_with_csl_are_valid()
    {
        string json = CompleteDocument.Json.Replace(
            "\"text\": \"Velin Gazette, 3 May 2014.\",",
            """
            "text": "", "sources": [
              { "span": { "start": 1, "end": 2 }, "form": "full", "issuedEdtf": "2014-05-03", "sameAs": { "footnoteIndex": 0, "source": 0 },
                "csl": { "id": "n0-0", "type": "article-newspaper", "author": [{ "family": "A", "given": "B" }, { "literal": "C" }], "title": "D",
                  "container-title": "Velin Gazette", "publisher": "E", "publisher-place": "Velin", "volume": "3", "issue": "4", "page": "5-6",
                  "issued": { "date-parts": [[2014, 5, 3]] }, "URL": "https://example.org/" } },
              { "span": { "start": 1, "end": 2 }, "form": "short", "refersTo": 1, "refersToIndex": 0, "refersToSource": 0,
                "candidates": [{ "footnoteIndex": 0, "source": 0 }, { "footnoteIndex": 1, "source": 0 }] } ],
            """);
        Assert.Empty(SchemaCheck.Of(json, Schema, refuseUnknown: true));
    }

    [Theory]
    [InlineData("\"schemaVersion\": \"1.0\"", "\"schemaVersion\": \"2.0\"", "$.schemaVersion: pattern")]
    [InlineData("\"offsetUnit\": \"utf-16\"", "\"offsetUnit\": \"utf-8\"", "$.offsetUnit: const")]
    [InlineData("\"generator\": \"Profile.Parsing/0.1.0\",", "", "$: required generator")]
    [InlineData("\"mediaType\": \"text/plain\",", "", "$.source: required mediaType")]
    [InlineData("\"start\": 232", "\"start\": -1", "$.boilerplate[0].span.start: minimum")]
    [InlineData("\"referenceDate\": \"2018-06-30\"", "\"referenceDate\": \"2018-06\"", "$.referenceDate: pattern")]
    [InlineData("\"level\": 2", "\"level\": 2.5", "$.sections[0].sections[0].level: type")]
    [InlineData("\"precision\": \"range\"", "\"precision\": \"week\"", "$.dates[1].precision: enum")]
    [InlineData("\"mod\": \"START\"", "\"mod\": 1", "$.dates[0].timex3.mod: type")]
    [InlineData("\"relation\": \"asOf\"", "\"relation\": \"AsOf\"", "$.dates[1].relation: enum")]
    [InlineData("\"low\": 47", "\"low\": \"47\"", "$.casualties[0].low: type")]
    [InlineData("\"gluedTo\": \"punctuation\",", "", "$.citations[0]: required gluedTo")]
    [InlineData("\"code\": \"invalid-bytes\"", "\"code\": \"InvalidBytes\"", "$.diagnostics[0].code: pattern")]
    public void The_schema_refuses_what_the_contract_does_not_have(string written, string instead, string error)
    {
        int at = CompleteDocument.Json.IndexOf(written, StringComparison.Ordinal);
        string json = string.Concat(CompleteDocument.Json.AsSpan(0, at), instead, CompleteDocument.Json.AsSpan(at + written.Length));
        Assert.Equal([error], SchemaCheck.Of(json, Schema));
    }

    [Fact]
    public void The_values_of_each_enum_are_those_of_the_model()
    {
        Assert.Equal(EnumNames<SectionKind>.All, Values("section", "kind"));
        Assert.Equal(EnumNames<ParagraphKind>.All, Values("paragraph", "kind"));
        Assert.Equal(EnumNames<FootnoteNumbering>.All, Values("footnote", "numbering"));
        Assert.Equal(EnumNames<MarkerGlue>.All, Values("citation", "gluedTo"));
        Assert.Equal(EnumNames<DatePrecision>.All, Values("date", "precision"));
        Assert.Equal(EnumNames<DateRelation>.All, Values("date", "relation"));
        Assert.Equal(EnumNames<CasualtyKind>.All, Values("casualty", "kind"));
        Assert.Equal(EnumNames<CasualtyQualifier>.All, Values("casualty", "qualifier"));
        Assert.Equal(EnumNames<VictimsRole>.All, Values("casualty", "victimsRole"));
        Assert.Equal(EnumNames<CasualtyPolarity>.All, Values("casualty", "polarity"));
        Assert.Equal(EnumNames<CasualtyAttribution>.All, Values("casualty", "attribution"));
        Assert.Equal(EnumNames<CasualtyRule>.All, Values("casualty", "rule"));
        Assert.Equal(EnumNames<DiagnosticSeverity>.All, Values("diagnostic", "severity"));
        Assert.Equal(EnumNames<DateModifier>.All, Names(Schema.GetProperty("$defs").GetProperty("dateModifier")));
        Assert.Equal(EnumNames<DatePart>.All, Names(Member("date", "inferred").GetProperty("items")));
    }

    private static string Values(string type, string member) => Names(Member(type, member));

    private static JsonElement Member(string type, string member) =>
        Schema.GetProperty("$defs").GetProperty(type).GetProperty("properties").GetProperty(member);

    private static string Names(JsonElement schema) => string.Join(", ", schema.GetProperty("enum").EnumerateArray());
}
