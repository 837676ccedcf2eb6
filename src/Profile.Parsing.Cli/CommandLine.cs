using System.CommandLine;
using System.CommandLine.Invocation;
using Profile.Parsing.Cli.Commands;
using Profile.Parsing.Cli.Files;

namespace Profile.Parsing.Cli;

/// <summary>The command <c>profiles</c>: finds the subcommand, runs it, and turns how it ended into an exit status.</summary>
internal static class CommandLine
{
    // A file may be called `@name`, so that no argument means "read arguments from this file".
    private static readonly ParserConfiguration NoResponseFiles = new() { ResponseFileTokenReplacer = null };

    public static int Run(IReadOnlyList<string> arguments, CommandStreams streams, CancellationToken stop)
    {
        ParseResult parsed = new ProfilesCommand(streams).Parse(arguments, NoResponseFiles);
        if (parsed.Action is ParseErrorAction) return WrongUsage(parsed, streams.Error);
        var invocation = new InvocationConfiguration
        {
            Output = streams.Text,
            Error = streams.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };
        try
        {
            return parsed.InvokeAsync(invocation, stop).GetAwaiter().GetResult();
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return ExitStatus.Interrupted;
        }
        catch (Exception fault) when (FileFault.IsOne(fault))
        {
            streams.Error.WriteLine($"profiles: standard output cannot be written. {FileFault.WhenWriting(fault)}");
            return ExitStatus.SomeFailed;
        }
    }

    private static int WrongUsage(ParseResult parsed, TextWriter error)
    {
        foreach (var wrong in parsed.Errors) error.WriteLine($"profiles: {wrong.Message}");
        string command = parsed.CommandResult.Command is RootCommand ? "" : $"{parsed.CommandResult.Command.Name} ";
        error.WriteLine($"Try 'profiles {command}--help'.");
        return ExitStatus.WrongUsage;
    }
}
