using System.CommandLine;
using System.CommandLine.Invocation;

namespace Profile.Parsing.Cli.Commands;

/// <summary><c>profiles --version</c>: the version alone, as scripts read it.</summary>
internal sealed class ShowVersion : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine(typeof(ShowVersion).Assembly.GetName().Version!.ToString(3));
        return ExitStatus.Done;
    }
}
