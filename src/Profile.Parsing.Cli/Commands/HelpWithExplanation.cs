using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Profile.Parsing.Cli.Commands;

/// <summary>The usual help, then what the command itself has to say.</summary>
internal sealed class HelpWithExplanation(HelpAction help) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        int status = help.Invoke(parseResult);
        if (parseResult.CommandResult.Command is IExplained command)
            parseResult.InvocationConfiguration.Output.WriteLine(command.Explanation.ReplaceLineEndings("\n"));
        return status;
    }
}
