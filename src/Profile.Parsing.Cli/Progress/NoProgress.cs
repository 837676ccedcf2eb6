namespace Profile.Parsing.Cli.Progress;

/// <summary>Shows nothing but the lines that are said.</summary>
internal sealed class NoProgress(TextWriter error) : IProgressDisplay
{
    public void During(Action work) => work();

    public void Say(string line) => error.WriteLine(line);
}
