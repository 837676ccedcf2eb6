using Profile.Parsing.Cli.Tests.Running;

namespace Profile.Parsing.Cli.Tests.Processes;

public class StreamProcessTests
{
    private const string Record = """{"id": "1", "text": "In 2013."}""";

    [Fact]
    public void Each_answer_comes_before_the_next_record_is_sent()
    {
        using var process = new ProfilesProcess("stream");

        for (int i = 0; i < 3; i++)
        {
            process.Input.Write($"{Record}\n");
            process.Input.Flush();
            Assert.StartsWith("""{"id":"1","document":""", process.ReadLine());
        }
        process.Input.Close();

        Assert.Null(process.ReadLine());
        Assert.Equal(0, process.Wait());
    }

    [UnixFact]
    public void Ctrl_c_ends_a_run_that_waits_for_input()
    {
        using var process = new ProfilesProcess("stream");
        process.Input.Write($"{Record}\n");
        process.Input.Flush();
        process.ReadLine();

        process.Interrupt();

        Assert.Equal(130, process.Wait());
        Assert.Equal("profiles: interrupted after 1 records; each answer on standard output is whole.\n", process.Error);
    }

    [UnixFact]
    public void A_reader_that_goes_away_ends_the_run()
    {
        using var process = new ProfilesProcess("stream");
        process.Input.Write($"{Record}\n");
        process.Input.Flush();
        process.ReadLine();
        process.Output.Close();

        try
        {
            for (int i = 0; i < 100_000; i++) process.Input.Write($"{Record}\n");
        }
        catch (IOException)
        {
            // The run has ended, as it should.
        }

        Assert.Equal(1, process.Wait());
        Assert.Equal("profiles: standard output cannot be written. Its reader has gone.\n", process.Error);
    }

    [Fact]
    public void Wrong_usage_and_help_have_their_exit_statuses()
    {
        using var wrong = new ProfilesProcess("convert");
        using var help = new ProfilesProcess("convert", "--help");

        Assert.Equal(2, wrong.Wait());
        Assert.Contains("  profiles convert <INPUT>... [options]\n", help.Output.ReadToEnd());
        Assert.Equal(0, help.Wait());
    }
}
