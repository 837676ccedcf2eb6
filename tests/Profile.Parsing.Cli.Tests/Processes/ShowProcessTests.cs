using Profile.Parsing.Cli.Tests.Running;

namespace Profile.Parsing.Cli.Tests.Processes;

public class ShowProcessTests
{
    [Fact]
    public void A_pipe_gets_plain_text_that_fits_80_columns()
    {
        using var process = new ProfilesProcess("show", Repository.PathOf("samples/profiles/karsova-raw.txt"), "--casualties");

        string output = process.Output.ReadToEnd();

        Assert.Equal(0, process.Wait());
        Assert.DoesNotContain('\u001b', output);
        Assert.InRange(output.Split('\n').Max(line => line.Length), 70, 80);
    }
}
