using System.Text;
using System.Text.Json;
using Profile.Parsing.Cli.Tests.Running;
using Profile.Parsing.Json;

namespace Profile.Parsing.Cli.Tests.Records;

public class RecordStreamTests
{
    [Fact]
    public void A_record_gives_the_document_that_the_library_gives()
    {
        string line = JsonSerializer.Serialize(new { id = "karsova", text = Samples.Text });

        CommandRun run = CommandRun.Stream(line);

        string document = ProfileJson.Write(new ProfileParser().Parse(Samples.Text));
        Assert.Equal(new CommandRun(0, $$"""{"id":"karsova","document":{{document}}}""" + "\n", ""), run);
    }

    [Fact]
    public void What_a_record_says_of_its_source_reaches_the_document()
    {
        CommandRun run = CommandRun.Stream(
            """{"referenceDate": "2018-07-01", "language": "en", "mediaType": "text/plain", "name": "karsova.txt", "text": "Today.", "id": "1", "other": {"text": [1]}}""");

        using JsonDocument answer = JsonDocument.Parse(run.Output);
        JsonElement document = answer.RootElement.GetProperty("document");
        Assert.Equal("karsova.txt", document.GetProperty("source").GetProperty("name").GetString());
        Assert.Equal("text/plain", document.GetProperty("source").GetProperty("mediaType").GetString());
        Assert.Equal("en", document.GetProperty("language").GetString());
        Assert.Equal("2018-07-01", document.GetProperty("referenceDate").GetString());
        Assert.Equal("Today.", document.GetProperty("text").GetString());
    }

    [Theory]
    [InlineData("""{"id": "1", "html": "<h2>History</h2><p>Karsova is quiet.<sup>1</sup></p>"}""")]
    [InlineData("""{"id": "1", "mediaType": "text/html; charset=utf-8", "text": "<h2>History</h2><p>Karsova is quiet.<sup>1</sup></p>"}""")]
    public void A_page_is_read_as_html(string record)
    {
        using JsonDocument answer = JsonDocument.Parse(CommandRun.Stream(record).Output);

        JsonElement document = answer.RootElement.GetProperty("document");
        Assert.Equal("History\n\nKarsova is quiet.1", document.GetProperty("text").GetString());
        Assert.Equal(1, document.GetProperty("citations")[0].GetProperty("number").GetInt32());
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"a b\"")]
    [InlineData("\"\\\"\\\\\"")]
    [InlineData("\"\\u00e9é\"")]
    [InlineData("\"\\ud800\"")]
    public void An_id_comes_back_as_it_was_sent(string id) =>
        Assert.StartsWith($"{{\"id\":{id},\"document\":", CommandRun.Stream($"{{\"id\": {id}, \"text\": \"a\"}}").Output);

    [Fact]
    public void A_name_may_be_escaped_and_the_last_of_a_repeated_name_wins()
    {
        CommandRun run = CommandRun.Stream("""{"\u0069d": "1", "id": "2", "text": 5, "text": "a"}""");

        Assert.StartsWith("""{"id":"2","error":{"code":"field-not-string",""", run.Output);
    }

    [Fact]
    public void Half_of_a_surrogate_pair_reaches_the_parser()
    {
        CommandRun run = CommandRun.Stream("""{"id": "1", "text": "cut \ud83c"}""");

        Assert.Equal(0, run.Status);
        using JsonDocument answer = JsonDocument.Parse(run.Output);
        Assert.Equal("cut \uFFFD", answer.RootElement.GetProperty("document").GetProperty("text").GetString());
        Assert.Equal(5, answer.RootElement.GetProperty("document").GetProperty("source").GetProperty("length").GetInt32());
    }

    [Fact]
    public void A_byte_order_mark_before_a_record_is_passed_over()
    {
        CommandRun run = CommandRun.Stream("\uFEFF" + """{"id": "1", "text": "a"}""" + "\n\uFEFF" + """{"id": "2", "text": "b"}""");

        Assert.Equal(0, run.Status);
        Assert.Equal(2, run.Lines.Length);
    }

    [Fact]
    public void A_byte_order_mark_inside_the_text_is_kept()
    {
        CommandRun run = CommandRun.Stream("""{"id": "1", "text": "\ufeffa"}""");

        using JsonDocument answer = JsonDocument.Parse(run.Output);
        Assert.Equal("\uFEFFa", answer.RootElement.GetProperty("document").GetProperty("text").GetString());
    }

    [Fact]
    public void No_records_give_no_lines() => Assert.Equal(new CommandRun(0, "", ""), CommandRun.Stream("\n \r\n\n"));

    [Fact]
    public void Answers_come_in_the_order_of_the_records_however_long_each_takes()
    {
        string[] records = [.. Enumerable.Range(0, 300).Select(i =>
            i % 50 == 7 ? "{broken" : JsonSerializer.Serialize(new { id = $"{i}", text = Samples.Prose(i % 3 == 0 ? 50_000 : 10) }))];

        CommandRun run = CommandRun.Stream(string.Join('\n', records));

        Assert.Equal(1, run.Status);
        Assert.Equal(Enumerable.Range(0, 300).Select(i => i % 50 == 7 ? $"line {i + 1}" : $"{i}"), run.Lines.Select(Identity));
        Assert.Equal(run, CommandRun.Stream(string.Join('\n', records)));
    }

    [Fact]
    public async Task A_reader_that_does_not_read_keeps_the_input_waiting()
    {
        int sent = 0;
        var input = new ScriptedStream(Records(100_000, Samples.Prose(20_000), () => sent++));
        using var output = new StuckStream();
        using var stop = new CancellationTokenSource();
        var streams = new CommandStreams { Input = input, Output = output, Text = TextWriter.Null, Error = TextWriter.Null };
        Task<int> run = Task.Run(() => CommandLine.Run(["stream"], streams, stop.Token));

        output.WaitUntilStuck();
        await Task.Delay(300);
        int whileStuck = sent;
        await stop.CancelAsync();
        output.Release();

        int status = await run.WaitAsync(ProfilesProcess.Patience);
        Assert.InRange(whileStuck, 1, 10 + (4 * Environment.ProcessorCount));
        Assert.Equal(130, status);
    }

    [Fact]
    public void A_run_that_is_stopped_says_after_how_many_records()
    {
        CommandRun run = CommandRun.WithInput("{}\n"u8.ToArray(), ["stream"], stop: new CancellationToken(canceled: true));

        Assert.Equal(new CommandRun(130, "", "profiles: interrupted after 0 records; each answer on standard output is whole.\n"), run);
    }

    internal static IEnumerable<string> Records(int count, string text, Action whenSent)
    {
        for (int i = 0; i < count; i++)
        {
            whenSent();
            yield return $"{{\"id\": \"{i}\", \"text\": {JsonSerializer.Serialize(text)}}}\n";
        }
    }

    private static string Identity(string line)
    {
        using JsonDocument answer = JsonDocument.Parse(Encoding.UTF8.GetBytes(line));
        return answer.RootElement.GetProperty("id").GetString() ?? $"line {answer.RootElement.GetProperty("line").GetInt32()}";
    }
}
