using System.Text;
using Microsoft.Extensions.Time.Testing;
using Profile.Parsing.Cli.Terminal;

namespace Profile.Parsing.Cli.Tests.Running;

/// <summary>What one run of <c>profiles</c> inside the test process gave.</summary>
internal sealed record CommandRun(int Status, string Output, string Error)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static CommandRun Of(params string[] arguments) => WithInput([], arguments);

    /// <summary>Runs <c>profiles stream</c> on <paramref name="input"/>.</summary>
    public static CommandRun Stream(string input, params string[] options) => WithInput(Encoding.UTF8.GetBytes(input), ["stream", .. options]);

    public static CommandRun WithInput(
        byte[] input,
        string[] arguments,
        ProfileParserOptions? options = null,
        OutputTerminal? terminal = null,
        OutputTerminal? errorTerminal = null,
        TimeProvider? time = null,
        CancellationToken stop = default)
    {
        var output = new MemoryStream();
        using var text = new StreamWriter(output, new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var streams = new CommandStreams
        {
            Input = new MemoryStream(input),
            Output = output,
            Text = text,
            Error = error,
            ParserOptions = options,
            Terminal = () => terminal,
            ErrorTerminal = () => errorTerminal,
            Time = time ?? new FakeTimeProvider(),
        };
        int status = CommandLine.Run(arguments, streams, stop);
        return new CommandRun(status, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
