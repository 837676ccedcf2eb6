using System.CommandLine;

namespace Profile.Parsing.Cli.Commands;

/// <summary>A command whose help goes on after the list of its options: examples, exit statuses.</summary>
internal abstract class ExplainedCommand(string name, string description) : Command(name, description)
{
    /// <summary>Lines of at most 80 columns.</summary>
    public abstract string Explanation { get; }
}
