using System.Buffers;
using System.Text;
using System.Text.Json;
using Profile.Parsing.Json;
using Profile.Parsing.Model;

namespace Profile.Parsing.Tests.Json;

public sealed class WritingTests
{
    private static readonly ProfileDocument Document = CompleteDocument.Make();

    [Fact]
    public void A_document_with_every_member_is_written_as_the_contract_says() =>
        Assert.Equal(CompleteDocument.Json, ProfileJson.Write(Document, indented: true) + "\n");

    [Fact]
    public void Without_indentation_a_document_is_one_line_of_the_same_values()
    {
        string line = ProfileJson.Write(Document);

        Assert.DoesNotContain('\n', line);
        Assert.StartsWith("""{"$schema":"urn:profile-parsing:profile-document:1.0","schemaVersion":"1.0",""", line);
        using JsonDocument compact = JsonDocument.Parse(line);
        using JsonDocument indented = JsonDocument.Parse(CompleteDocument.Json);
        Assert.True(JsonElement.DeepEquals(indented.RootElement, compact.RootElement));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void All_overloads_write_the_same_bytes(bool indented)
    {
        byte[] expected = Encoding.UTF8.GetBytes(ProfileJson.Write(Document, indented));

        using var stream = new MemoryStream();
        ProfileJson.Write(stream, Document, indented);
        var buffer = new ArrayBufferWriter<byte>();
        ProfileJson.Write(buffer, Document, indented);
        var own = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(own, ProfileJson.WriterOptions(indented))) ProfileJson.Write(writer, Document);

        Assert.Equal(expected, stream.ToArray());
        Assert.Equal(expected, buffer.WrittenSpan.ToArray());
        Assert.Equal(expected, own.WrittenSpan.ToArray());
    }

    [Fact]
    public void A_stream_is_left_open()
    {
        using var stream = new MemoryStream();
        ProfileJson.Write(stream, Document);
        Assert.True(stream.CanWrite);
    }

    [Fact]
    public void A_document_is_written_into_a_larger_json()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, ProfileJson.WriterOptions(indented: false)))
        {
            writer.WriteStartObject();
            writer.WriteString("id", "k-1");
            writer.WritePropertyName("document");
            ProfileJson.Write(writer, Document);
            writer.WriteEndObject();
        }
        Assert.Equal($$"""{"id":"k-1","document":{{ProfileJson.Write(Document)}}}""", Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    [Fact]
    public void Empty_lists_are_left_out_of_items_and_written_at_the_top()
    {
        string json = ProfileJson.Write(Documents.Of("Tesk", sections: [Documents.Section("s1")]));

        Assert.EndsWith(
            """
            "text":"Tesk","boilerplate":[],"sections":[{"id":"s1","kind":"section","level":1,"span":{"start":0,"end":4}}],"footnotes":[],"citations":[],"dates":[],"casualties":[],"diagnostics":[]}
            """,
            json);
    }

    [Fact]
    public void A_document_without_options_has_an_empty_object_of_them() => Assert.Contains("\"offsetUnit\":\"utf-16\",\"options\":{},\"text\"", ProfileJson.Write(Documents.Of("")));

    [Theory]
    [InlineData("Tesk & <Sarn>", "Tesk & <Sarn>")]
    [InlineData("l'État \u2013 \u201CVelin\u201D", "l'État \u2013 \u201CVelin\u201D")]
    [InlineData("say \"no\"", "say \\\"no\\\"")]
    [InlineData("C:\\sarn/tesk", "C:\\\\sarn/tesk")]
    [InlineData("a\r\n\tb\0\u001F", "a\\r\\n\\tb\\u0000\\u001F")]
    [InlineData("\uFEFFa\u00A0b\u2028", "\\uFEFFa\\u00A0b\\u2028")]
    [InlineData("\U0001F642", "\\uD83D\\uDE42")]
    public void Only_what_needs_escaping_is_escaped(string text, string written) =>
        Assert.Contains($"\"text\":\"{written}\"", ProfileJson.Write(Documents.Of(text)));

    [Fact]
    public void A_lone_surrogate_is_written_as_the_replacement_character()
    {
        // Facts and no theory: attributes cannot hold half of a surrogate pair.
        Assert.Contains("\"text\":\"\uFFFD\"", ProfileJson.Write(Documents.Of("\uD800")));
        Assert.Contains("\"text\":\"\uFFFD\"", ProfileJson.Write(Documents.Of("\uDC00")));
        Assert.Contains("\"text\":\"a\uFFFD\uFFFDb\"", ProfileJson.Write(Documents.Of("a\uDC00\uD800b")));
        Assert.Contains("\"text\":\"a\uFFFD\\uD83D\\uDE42\uFFFD\"", ProfileJson.Write(Documents.Of("a\uD83D\uD83D\uDE42\uDE42")));
    }

    [Fact]
    public void A_lone_surrogate_is_replaced_in_items_too()
    {
        ProfileDocument document = Documents.Of("Tesk", boilerplate: [new() { Span = new(0, 1), Reason = "\uD800\"" }]);
        Assert.Contains("\"reason\":\"\uFFFD\\\"\"", ProfileJson.Write(document));
    }

    [Fact]
    public void Sections_nest_four_hundred_levels_deep()
    {
        Section section = Documents.Section("s400");
        for (int i = 399; i > 0; i--) section = Documents.Section($"s{i}", section);

        string json = ProfileJson.Write(Documents.Of("Tesk", sections: [section]));

        Assert.Equal("s400", ProfileJson.Read(json).Descendants().Last().Id);
        Assert.Equal(json, ProfileJson.Write(ProfileJson.Read(json)));
    }

    [Fact]
    public void A_value_that_the_enum_does_not_have_is_refused()
    {
        ProfileDocument document = Documents.Of("Tesk", diagnostics: [new() { Code = "a", Severity = (Diagnostics.DiagnosticSeverity)7, Message = "b" }]);
        Assert.Equal("7 is no DiagnosticSeverity. (Parameter 'value')", Assert.Throws<ArgumentException>(() => ProfileJson.Write(document)).Message);
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>("document", () => ProfileJson.Write(null!));
        Assert.Throws<ArgumentNullException>("document", () => ProfileJson.Write(new MemoryStream(), null!));
        Assert.Throws<ArgumentNullException>("stream", () => ProfileJson.Write((Stream)null!, Document));
        Assert.Throws<ArgumentNullException>("buffer", () => ProfileJson.Write((IBufferWriter<byte>)null!, Document));
        Assert.Throws<ArgumentNullException>("writer", () => ProfileJson.Write((Utf8JsonWriter)null!, Document));
    }
}
