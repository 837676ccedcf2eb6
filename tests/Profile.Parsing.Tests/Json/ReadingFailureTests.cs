using System.Text;
using System.Text.Json;
using Profile.Parsing.Json;

namespace Profile.Parsing.Tests.Json;

public sealed class ReadingFailureTests
{
    private const string Json = """
        {
        "schemaVersion":"1.0","generator":"a test","source":{"mediaType":"text/plain","length":20},"offsetUnit":"utf-16","title":"Velin",
        "text":"Early 2013-01: 47 é1","boilerplate":[],
        "sections":[
        {"id":"s1","kind":"section","level":1,"span":{"start":0,"end":20},"paragraphs":[{"kind":"paragraph","span":{"start":0,"end":20},"sentences":[{"start":0,"end":20}]}],"sections":[{"id":"s2","kind":"notes","level":2,"span":{"start":19,"end":20}}]}],
        "footnotes":[
        {"number":1,"numbering":"printed","span":{"start":19,"end":20},"text":"","citedBy":[0]}],
        "citations":[
        {"span":{"start":19,"end":20},"label":"1","number":1,"footnote":1,"footnoteIndex":0,"gluedTo":"word","section":"s1"}],
        "dates":[
        {"span":{"start":6,"end":13},"text":"2013-01","edtf":"2013-01","earliest":"2013-01-01","likely":{"from":"2013-01-01","to":"2013-01-10"},"precision":"month","inferred":["year"],"anchor":0}],
        "casualties":[
        {"span":{"start":15,"end":17},"text":"47","kind":"killed","low":47,"qualifier":"exact","polarity":"affirmed","rule":"literal","date":0,"citations":[0],"subsetOf":0,"repeats":0}],
        "diagnostics":[]
        }
        """;

    [Theory]
    [InlineData("2.0")]
    [InlineData("0.9")]
    [InlineData("10.0")]
    [InlineData("1")]
    public void Another_major_version_is_refused_before_anything_else(string version)
    {
        var e = Assert.Throws<ProfileJsonException>(() => ProfileJson.Read($$"""{"schemaVersion":"{{version}}","text":5}"""));

        Assert.Equal($"This document has schemaVersion {version}; this library reads 1.x.", e.Message);
        Assert.Equal("$.schemaVersion", e.Path);
    }

    [Theory]
    [InlineData("", "This is not well-formed JSON: The input does not contain any JSON tokens. Expected the input to start with a valid JSON token, when isFinalBlock is true (line 1, column 1).")]
    [InlineData("{\"a\":1,\n  }", "This is not well-formed JSON: The JSON object contains a trailing comma at the end which is not supported in this mode. Change the reader options (line 2, column 3).")]
    [InlineData("{} x", "This is not well-formed JSON: 'x' is invalid after a single JSON value. Expected end of data (line 1, column 4).")]
    public void Malformed_json_is_told_with_its_place(string json, string message)
    {
        var e = Assert.Throws<ProfileJsonException>(() => ProfileJson.Read(json));

        Assert.Equal(message, e.Message);
        Assert.Null(e.Path);
        Assert.IsAssignableFrom<JsonException>(e.InnerException);
    }

    [Theory]
    [InlineData("null", "$ must be an object but is null (line 1, column 1).")]
    [InlineData("[]", "$ must be an object but is a list (line 1, column 1).")]
    [InlineData("\"Velin\"", "$ must be an object but is a string (line 1, column 1).")]
    [InlineData("{}", "$ lacks the member 'schemaVersion' (line 1, column 1).")]
    [InlineData("{\"schemaVersion\":1.0}", "$.schemaVersion must be a string but is a number (line 1, column 18).")]
    public void Json_that_is_no_document_is_refused(string json, string message) =>
        Assert.Equal(message, Assert.Throws<ProfileJsonException>(() => ProfileJson.Read(json)).Message);

    [Theory]
    [InlineData("\"offsetUnit\":\"utf-16\"", "\"offsetUnit\":\"utf-8\"", "$.offsetUnit is \"utf-8\"; this library reads \"utf-16\" (line 2, column 105).")]
    [InlineData("\"generator\":\"a test\",", "", "$ lacks the member 'generator' (line 1, column 1).")]
    [InlineData("\"edtf\":\"2013-01\",", "", "$.dates[0] lacks the member 'edtf' (line 11, column 1).")]
    [InlineData("\"edtf\":\"2013-01\",", "\"edtf\":null,", "$.dates[0] lacks the member 'edtf' (line 11, column 1).")]
    [InlineData("\"edtf\":\"2013-01\"", "\"edtf\":2013", "$.dates[0].edtf must be a string but is a number (line 11, column 54).")]
    [InlineData("\"edtf\":\"2013-01\"", "\"edtf\":[]", "$.dates[0].edtf must be a string but is a list (line 11, column 54).")]
    [InlineData("\"precision\":\"month\"", "\"precision\":\"fortnight\"", "$.dates[0].precision is \"fortnight\"; it must be one of day, month, season, year, decade, century, range (line 11, column 149).")]
    [InlineData("\"precision\":\"month\"", "\"precision\":\"Month\"", "$.dates[0].precision is \"Month\"; it must be one of day, month, season, year, decade, century, range (line 11, column 149).")]
    [InlineData("\"earliest\":\"2013-01-01\"", "\"earliest\":\"2013-02-29\"", "$.dates[0].earliest is \"2013-02-29\"; it must be a day written as YYYY-MM-DD (line 11, column 75).")]
    [InlineData("\"from\":\"2013-01-01\",", "", "$.dates[0].likely lacks the member 'from' (line 11, column 97).")]
    [InlineData("\"inferred\":[\"year\"]", "\"inferred\":[\"year\",5]", "$.dates[0].inferred[1] must be a string but is a number (line 11, column 176).")]
    [InlineData("\"low\":47", "\"low\":\"47\"", "$.casualties[0].low must be a whole number but is a string (line 13, column 65).")]
    [InlineData("\"low\":47", "\"low\":47.5", "$.casualties[0].low is 47.5; it must be a whole number of 32 bits (line 13, column 65).")]
    [InlineData("\"low\":47", "\"low\":4700000000", "$.casualties[0].low is 4700000000; it must be a whole number of 32 bits (line 13, column 65).")]
    [InlineData("\"low\":47", "\"low\":true", "$.casualties[0].low must be a whole number but is a truth value (line 13, column 65).")]
    [InlineData("\"date\":0", "\"date\":1", "$.casualties[0].date is 1, but the list 'dates' has 1 item (line 13, column 134).")]
    [InlineData("\"date\":0", "\"date\":-1", "$.casualties[0].date is -1, but the list 'dates' has 1 item (line 13, column 134).")]
    [InlineData("\"subsetOf\":0", "\"subsetOf\":9", "$.casualties[0].subsetOf is 9, but the list 'casualties' has 1 item (line 13, column 163).")]
    [InlineData("\"repeats\":0", "\"repeats\":9", "$.casualties[0].repeats is 9, but the list 'casualties' has 1 item (line 13, column 175).")]
    [InlineData("\"citations\":[0]", "\"citations\":[0,0,8]", "$.casualties[0].citations[2] is 8, but the list 'citations' has 1 item (line 13, column 153).")]
    [InlineData("\"anchor\":0", "\"anchor\":7", "$.dates[0].anchor is 7, but the list 'dates' has 1 item (line 11, column 186).")]
    [InlineData("\"footnoteIndex\":0", "\"footnoteIndex\":3", "$.citations[0].footnoteIndex is 3, but the list 'footnotes' has 1 item (line 9, column 83).")]
    [InlineData("\"citedBy\":[0]", "\"citedBy\":[2]", "$.footnotes[0].citedBy[0] is 2, but the list 'citations' has 1 item (line 7, column 85).")]
    [InlineData("\"section\":\"s1\"", "\"section\":\"s9\"", "$.citations[0].section is \"s9\"; no section has this id (line 9, column 112).")]
    [InlineData("\"sentences\":[{\"start\":0,\"end\":20}]", "\"sentences\":[[0,20]]", "$.sections[0].paragraphs[0].sentences[0] must be an object but is a list (line 5, column 142).")]
    [InlineData("\"sentences\":[{\"start\":0,\"end\":20}]", "\"sentences\":[null]", "$.sections[0].paragraphs[0].sentences[0] must be an object but is null (line 5, column 142).")]
    [InlineData("\"sentences\":[{\"start\":0,\"end\":20}]", "\"sentences\":[{\"start\":0,\"end\":21}]", "$.sections[0].paragraphs[0].sentences[0] ends at 21, outside the text of 20 code units (line 5, column 142).")]
    [InlineData("\"sentences\":[{\"start\":0,\"end\":20}]", "\"sentences\":[{\"start\":20,\"end\":20}]", "$.sections[0].paragraphs[0].sentences[0] is no span: it goes from 20 to 20 (line 5, column 142).")]
    [InlineData("\"sentences\":[{\"start\":0,\"end\":20}]", "\"sentences\":[{\"start\":5,\"end\":4}]", "$.sections[0].paragraphs[0].sentences[0] is no span: it goes from 5 to 4 (line 5, column 142).")]
    [InlineData("\"sentences\":[{\"start\":0,\"end\":20}]", "\"sentences\":[{\"start\":-1,\"end\":4}]", "$.sections[0].paragraphs[0].sentences[0] is no span: it goes from -1 to 4 (line 5, column 142).")]
    [InlineData("\"sentences\":[{\"start\":0,\"end\":20}]", "\"sentences\":[{\"end\":4}]", "$.sections[0].paragraphs[0].sentences[0] lacks the member 'start' (line 5, column 142).")]
    [InlineData("\"sections\":[{\"id\":\"s2\"", "\"sections\":[false,{\"id\":\"s2\"", "$.sections[0].sections[0] must be an object but is a truth value (line 5, column 178).")]
    [InlineData("\"diagnostics\":[]", "\"diagnostics\":{}", "$.diagnostics must be a list but is an object (line 14, column 15).")]
    [InlineData("\"footnotes\":[", "\"footnotes\":\"none\",\"old\":[", "$.footnotes must be a list but is a string (line 6, column 13).")]
    [InlineData("\"title\":\"Velin\"", "\"title\":\"\\ud800\"", "$.title is no valid Unicode text (line 2, column 122).")]
    [InlineData("\"title\":\"Velin\"", "\"\\ud800\":1", "$ has a member whose name is no valid Unicode text (line 1, column 1).")]
    public void A_value_that_does_not_fit_is_told_with_its_place(string written, string instead, string message)
    {
        var e = Assert.Throws<ProfileJsonException>(() => ProfileJson.Read(Altered(written, instead)));

        Assert.Equal(message, e.Message);
        Assert.Equal($"(line {e.Line}, column {e.Column}).", message[message.LastIndexOf('(')..]);
    }

    [Fact]
    public void The_json_that_these_tests_alter_is_a_document() => Assert.Equal("Velin", ProfileJson.Read(Json).Title);

    [Theory]
    [InlineData("\"refersToIndex\":1,\"refersToSource\":0", "$.footnotes[0].sources[0].refersToIndex is 1, but the list 'footnotes' has 1 item (line 7, column 146).")]
    [InlineData("\"refersToIndex\":0,\"refersToSource\":1", "$.footnotes[0].sources[0].refersToSource is 1, but the list 'footnotes[0].sources' has 1 item (line 7, column 165).")]
    [InlineData("\"sameAs\":{\"footnoteIndex\":0,\"source\":2}", "$.footnotes[0].sources[0].sameAs.source is 2, but the list 'footnotes[0].sources' has 1 item (line 7, column 167).")]
    [InlineData("\"candidates\":[{\"footnoteIndex\":3,\"source\":0}]", "$.footnotes[0].sources[0].candidates[0].footnoteIndex is 3, but the list 'footnotes' has 1 item (line 7, column 161).")]
    public void A_reference_to_a_source_that_is_not_there_is_told(string reference, string message)
    {
        string json = Altered("\"citedBy\":[0]", $$"""
            "sources":[{"span":{"start":19,"end":20},"form":"short",{{reference}}}]
            """);
        Assert.Equal(message, Assert.Throws<ProfileJsonException>(() => ProfileJson.Read(json)).Message);
    }

    [Fact]
    public void The_path_of_a_missing_member_names_it() =>
        Assert.Equal("$.generator", Assert.Throws<ProfileJsonException>(() => ProfileJson.Read("""{"schemaVersion":"1.0","offsetUnit":"utf-16","text":""}""")).Path);

    [Fact]
    public void A_long_value_is_not_quoted_whole() =>
        Assert.Equal(
            "$.dates[0].precision is \"" + new string('x', 59) + "…; it must be one of day, month, season, year, decade, century, range (line 11, column 149).",
            Assert.Throws<ProfileJsonException>(() => ProfileJson.Read(Altered("\"month\"", $"\"{new string('x', 100)}\""))).Message);

    [Fact]
    public void Bytes_that_are_no_utf8_are_told()
    {
        byte[] json = Encoding.UTF8.GetBytes(Json);
        json[Json.IndexOf("Velin", StringComparison.Ordinal)] = 0xFF;

        Assert.Equal("$.title is no valid Unicode text (line 2, column 122).", Assert.Throws<ProfileJsonException>(() => ProfileJson.Read(json)).Message);
    }

    [Fact]
    public void Columns_count_bytes()
    {
        const string json = """{"schemaVersion":"1.0","title":"é","offsetUnit":5}""";
        Assert.Equal("$.offsetUnit must be a string but is a number (line 1, column 50).", Assert.Throws<ProfileJsonException>(() => ProfileJson.Read(json)).Message);
    }

    [Fact]
    public void Json_nested_too_deep_is_malformed_and_no_crash()
    {
        string json = Json.Insert(1, "\"deep\":" + new string('[', 100_000) + new string(']', 100_000) + ",");
        Assert.StartsWith("This is not well-formed JSON: The maximum configured depth of 1000 has been exceeded.", Assert.Throws<ProfileJsonException>(() => ProfileJson.Read(json)).Message);
    }

    [Fact]
    public void An_element_of_a_larger_json_is_told_by_its_path_alone()
    {
        using JsonDocument record = JsonDocument.Parse("""{"id":"k-1","document":{"schemaVersion":"1.0","offsetUnit":"utf-16","text":7}}""");

        var e = Assert.Throws<ProfileJsonException>(() => ProfileJson.Read(record.RootElement.GetProperty("document")));

        Assert.Equal("$.text must be a string but is a number.", e.Message);
        Assert.Null(e.Line);
        Assert.Null(e.Column);
    }

    private static string Altered(string written, string instead)
    {
        int at = Json.IndexOf(written, StringComparison.Ordinal);
        Assert.True(at >= 0, written);
        return string.Concat(Json.AsSpan(0, at), instead, Json.AsSpan(at + written.Length));
    }
}
