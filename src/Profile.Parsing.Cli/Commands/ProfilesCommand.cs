using System.CommandLine;
using System.CommandLine.Help;

namespace Profile.Parsing.Cli.Commands;

/// <summary><c>profiles</c>: the command that holds all others.</summary>
internal sealed class ProfilesCommand : RootCommand, IExplained
{
    public ProfilesCommand(CommandStreams streams)
        : base("Turn country profiles into documents: sections, footnotes, citation markers, dates and casualty figures, as JSON.")
    {
        Subcommands.Add(new ConvertCommand(streams));
        Subcommands.Add(new StreamCommand(streams));
        Subcommands.Add(new ShowCommand(streams));
        Subcommands.Add(new SchemaCommand(streams));
        foreach (Option option in Options)
        {
            if (option is HelpOption { Action: HelpAction help }) option.Action = new HelpWithExplanation(help);
            if (option is VersionOption) option.Action = new ShowVersion();
        }
    }

    public string Explanation => """
        Examples:
          profiles convert profiles --output out
          profiles stream < records.ndjson > documents.ndjson
          profiles show karsova.txt

        'profiles COMMAND --help' tells more of a command.
        """;
}
