using System.Text;
using Profile.Parsing.Cli.Records;
using Profile.Parsing.Cli.Tests.Running;

namespace Profile.Parsing.Cli.Tests.Records;

public class RecordErrorTests
{
    private const string Example = """Write each record as one JSON object on one line, as {\"id\": \"1\", \"text\": \"...\"}.""";

    [Theory]
    [InlineData("{\"id\": \"1\", \"text\"", $$$"""{"id":null,"line":1,"error":{"code":"json-invalid","message":"The line is not valid JSON: it ends too early. {{{Example}}}"}}""")]
    [InlineData("id,text", $$$"""{"id":null,"line":1,"error":{"code":"json-invalid","message":"The line is not valid JSON: it goes wrong at byte 1. {{{Example}}}"}}""")]
    [InlineData("{\"id\": \"1\", \"text\": \"a\"} {}", $$$"""{"id":null,"line":1,"error":{"code":"json-invalid","message":"The line is not valid JSON: it goes wrong at byte 26. {{{Example}}}"}}""")]
    [InlineData("{\"id\": \"1\", \"text\": \"\\x\"}", $$$"""{"id":null,"line":1,"error":{"code":"json-invalid","message":"The line is not valid JSON: it goes wrong at byte 23. {{{Example}}}"}}""")]
    [InlineData("[{\"id\": \"1\"}]", $$$"""{"id":null,"line":1,"error":{"code":"record-not-object","message":"The line is JSON but no object. {{{Example}}}"}}""")]
    [InlineData("\"text\"", $$$"""{"id":null,"line":1,"error":{"code":"record-not-object","message":"The line is JSON but no object. {{{Example}}}"}}""")]
    public void A_line_that_is_no_record_is_told_by_its_number(string line, string answer) => AssertAnswer(line, answer);

    [Theory]
    [InlineData("{\"text\": \"a\"}", """{"id":null,"line":1,"error":{"code":"id-missing","message":"The record has no \"id\". Give it one, as \"id\": \"42\"."}}""")]
    [InlineData("{\"id\": null, \"text\": \"a\"}", """{"id":null,"line":1,"error":{"code":"id-missing","message":"The record has no \"id\". Give it one, as \"id\": \"42\"."}}""")]
    [InlineData("{\"id\": 42, \"text\": \"a\"}", """{"id":null,"line":1,"error":{"code":"id-not-string","message":"The record's \"id\" is not a string. Put it in quotation marks, as \"id\": \"42\"."}}""")]
    [InlineData("{\"id\": {\"id\": \"1\"}, \"text\": \"a\"}", """{"id":null,"line":1,"error":{"code":"id-not-string","message":"The record's \"id\" is not a string. Put it in quotation marks, as \"id\": \"42\"."}}""")]
    public void A_record_without_a_usable_id_is_told_by_its_line(string line, string answer) => AssertAnswer(line, answer);

    [Theory]
    [InlineData("{\"id\": \"k\"}", """{"id":"k","error":{"code":"text-missing","message":"The record has neither \"text\" nor \"html\". Put the profile's text into \"text\"."}}""")]
    [InlineData("{\"id\": \"k\", \"text\": null}", """{"id":"k","error":{"code":"text-missing","message":"The record has neither \"text\" nor \"html\". Put the profile's text into \"text\"."}}""")]
    [InlineData("{\"id\": \"k\", \"text\": [\"a\"]}", """{"id":"k","error":{"code":"field-not-string","message":"The record's \"text\" is not a string. Put it in quotation marks, or leave it out."}}""")]
    [InlineData("{\"id\": \"k\", \"text\": \"a\", \"name\": 7}", """{"id":"k","error":{"code":"field-not-string","message":"The record's \"name\" is not a string. Put it in quotation marks, or leave it out."}}""")]
    [InlineData("{\"id\": \"k\", \"text\": \"a\", \"html\": \"<p>a\"}", """{"id":"k","error":{"code":"text-and-html","message":"The record has both \"text\" and \"html\". Send one of them."}}""")]
    [InlineData("{\"id\": \"k\", \"text\": \"a\", \"referenceDate\": \"2018-02-30\"}", """{"id":"k","error":{"code":"reference-date-invalid","message":"The record's \"referenceDate\" is '2018-02-30', which is not a day. Write it as YYYY-MM-DD, or leave it out."}}""")]
    [InlineData("{\"id\": \"k\", \"text\": \"a\", \"referenceDate\": \"1 July 2018\"}", """{"id":"k","error":{"code":"reference-date-invalid","message":"The record's \"referenceDate\" is '1 July 2018', which is not a day. Write it as YYYY-MM-DD, or leave it out."}}""")]
    public void A_record_that_cannot_be_used_is_told_by_its_id(string line, string answer) => AssertAnswer(line, answer);

    [Fact]
    public void A_long_wrong_value_is_shown_in_part()
    {
        CommandRun run = CommandRun.Stream($$"""{"id": "k", "text": "a", "referenceDate": "{{new string('9', 1000)}}"}""");

        Assert.Contains($"\"referenceDate\\\" is '{new string('9', 40)}...', which", run.Output);
    }

    [Fact]
    public void Invalid_utf8_is_told_by_its_line()
    {
        byte[] input = [.. "{\"id\": \"k\", \"text\": \"caf"u8, 0xE9, .. "\"}\n"u8, .. "{\"id\": \"next\", \"text\": \"a\"}"u8];

        CommandRun run = CommandRun.WithInput(input, ["stream"]);

        Assert.Equal(1, run.Status);
        Assert.Equal("""{"id":null,"line":1,"error":{"code":"utf8-invalid","message":"The line is not valid UTF-8. Convert the input to UTF-8 and send it again."}}""", run.Lines[0]);
        Assert.StartsWith("""{"id":"next","document":""", run.Lines[1]);
    }

    [Fact]
    public void A_text_that_is_too_long_is_told_by_its_id()
    {
        CommandRun run = CommandRun.WithInput(
            Encoding.UTF8.GetBytes("""{"id": "k", "text": "12345678901"}"""), ["stream"], new ProfileParserOptions { MaximumInputLength = 10 });

        Assert.Equal(1, run.Status);
        Assert.Equal("""{"id":"k","error":{"code":"text-too-long","message":"The text has 11 UTF-16 code units; at most 10 can be read. Split the profile."}}""", run.Lines.Single());
    }

    [Fact]
    public void A_line_that_is_too_long_is_told_by_its_number_and_the_next_is_read()
    {
        string huge = new('x', (1024 * 1024) + 1);

        CommandRun run = CommandRun.Stream($"\n{{\"id\": \"huge\", \"text\": \"{huge}\"}}\n{{\"id\": \"next\", \"text\": \"a\"}}\n", "--max-line", "1");

        Assert.Equal(1, run.Status);
        Assert.Equal("""{"id":null,"line":2,"error":{"code":"line-too-long","message":"The line has 1,048,603 bytes; at most 1,048,576 are read. Split the record, or allow longer lines with --max-line."}}""", run.Lines[0]);
        Assert.StartsWith("""{"id":"next","document":""", run.Lines[1]);
    }

    [Fact]
    public void An_input_that_fails_is_told_after_the_answers_to_what_was_read()
    {
        var input = new ScriptedStream(["{\"id\": \"1\", \"text\": \"a\"}\n{\"id\": \"2\", \"te"], then: new IOException("The cable is out."));
        var output = new MemoryStream();
        var streams = new CommandStreams { Input = input, Output = output, Text = TextWriter.Null, Error = TextWriter.Null };

        int status = CommandLine.Run(["stream"], streams, CancellationToken.None);

        string[] lines = Encoding.UTF8.GetString(output.ToArray()).Split('\n');
        Assert.Equal(1, status);
        Assert.StartsWith("""{"id":"1","document":""", lines[0]);
        Assert.Equal("""{"id":null,"line":2,"error":{"code":"input-failed","message":"Standard input failed in this line, and nothing after it was read: The cable is out."}}""", lines[1]);
    }

    [Fact]
    public void A_fault_of_the_parser_costs_one_record()
    {
        var parser = new RecordParser(_ => throw new InvalidOperationException("Sequence contains no elements"), 100);
        using var content = new PooledBytes();
        System.Buffers.BuffersExtensions.Write(content, """{"id": "k", "text": "a"}"""u8);

        RecordAnswer answer = parser.Answer(new RecordLine(1, content.Length, content));

        Assert.True(answer.Failed);
        Assert.Equal(
            """{"id":"k","error":{"code":"parser-failed","message":"The parser failed on this text (InvalidOperationException: Sequence contains no elements). This is a fault of the parser: please report it with the text."}}""" + "\n",
            Encoding.UTF8.GetString(answer.Line.Span));
    }

    private static void AssertAnswer(string line, string answer)
    {
        CommandRun run = CommandRun.Stream($"{line}\n{{\"id\": \"next\", \"text\": \"a\"}}\n");

        Assert.Equal(1, run.Status);
        Assert.Equal(answer, run.Lines[0]);
        Assert.StartsWith("""{"id":"next","document":""", run.Lines[1]);
        Assert.Equal("", run.Error);
    }
}
