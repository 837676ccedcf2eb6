using System.CommandLine;
using Profile.Parsing.Json;

namespace Profile.Parsing.Cli.Commands;

/// <summary><c>profiles schema</c></summary>
internal sealed class SchemaCommand : Command, IExplained
{
    public SchemaCommand(CommandStreams streams)
        : base("schema", "Print the JSON Schema (2020-12) of the documents that the other commands write.")
    {
        SetAction(_ => streams.Text.Write(ProfileJson.Schema));
    }

    public string Explanation => """
        Example:
          profiles schema > profile-document.schema.json
        """;
}
