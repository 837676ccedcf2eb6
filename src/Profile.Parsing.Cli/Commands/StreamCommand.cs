using System.CommandLine;
using Profile.Parsing.Cli.Records;

namespace Profile.Parsing.Cli.Commands;

/// <summary><c>profiles stream</c></summary>
internal sealed class StreamCommand : Command, IExplained
{
    private const int Mebibyte = 1024 * 1024;

    private readonly Option<int> _maximumLine = new("--max-line")
    {
        Description = "Longest line that is read, in MiB (1 to 1024). A longer one gives an error record.",
        HelpName = "MIB",
        DefaultValueFactory = _ => 64,
    };

    public StreamCommand(CommandStreams streams)
        : base("stream", "Parse NDJSON records from standard input, one line of JSON out per record in.")
    {
        _maximumLine.Validators.Add(value =>
        {
            if (value.Tokens.Count > 0 && !NumberArgument.IsInRange(value.Tokens[^1].Value, 1, 1024)) value.AddError("--max-line takes a number of MiB from 1 to 1024.");
        });
        Options.Add(_maximumLine);
        SetAction((parsed, stop) => Task.FromResult(new RecordStream(streams, parsed.GetValue(_maximumLine) * Mebibyte).Run(stop)));
    }

    public string Explanation => """
        Records:
          {"id": "1", "text": "..."} or, for a web page, {"id": "1", "html": "..."}, optionally with "name", "mediaType", "language" and
          "referenceDate" ("2018-07-01": what "today" in the text means). Each gives, in
          the same order, {"id": "1", "document": {...}} or
          {"id": "1", "error": {"code": "...", "message": "..."}}. A line that cannot be
          read gives {"id": null, "line": 12, "error": {...}}. Blank lines are skipped.

        Examples:
          profiles stream < records.ndjson > documents.ndjson
          echo '{"id": "1", "text": "In 2013 the army killed 12 people."}' | profiles stream

        Exit status:
          0 all records parsed, 1 some gave an error record, 2 wrong usage, 130 interrupted.
        """;
}
