using System.CommandLine;
using System.CommandLine.Parsing;
using Profile.Parsing.Cli.Conversions;
using Profile.Parsing.Cli.Files;
using Profile.Parsing.Cli.Manifests;

namespace Profile.Parsing.Cli.Commands;

/// <summary><c>profiles convert</c></summary>
internal sealed class ConvertCommand : Command, IExplained
{
    private readonly CommandStreams _streams;
    private readonly Argument<string[]> _inputs = new("INPUT")
    {
        Description = "Files, folders (all .txt, .html, .htm and .xhtml files in them, at any depth) or patterns (* within a name, ** over folders).",
        Arity = ArgumentArity.OneOrMore,
    };
    private readonly Option<string> _output = new("--output", "-o")
    {
        Description = "Folder for the results; made when it is not there.",
        HelpName = "DIR",
        Required = true,
    };
    private readonly Option<string[]> _formats = new("--format")
    {
        Description = "What to write, several with commas between: json, the whole document; csl, the works that its notes cite as a CSL-JSON library; ndjson, all documents in one file, profiles.ndjson; csv and parquet, tables of all documents: casualties.csv, dates.csv ...",
        HelpName = "FORMATS",
        DefaultValueFactory = _ => ["json"],
    };
    private readonly Option<bool> _keepExtension = new("--keep-extension")
    {
        Description = "Write karsova.txt to karsova.txt.json instead of karsova.json.",
    };
    private readonly Option<bool> _byteOrderMark = new("--bom") { Description = "Begin CSV files with a byte order mark, by which Excel knows UTF-8." };
    private readonly Option<bool> _resume = new("--resume")
    {
        Description = "Leave what an earlier run of the same formats, options and version has done, as far as input and results are unchanged.",
    };
    private readonly Option<bool> _failFast = new("--fail-fast") { Description = "Stop at the first input that fails." };
    private readonly Option<int> _workers = new("--workers")
    {
        Description = "How many files to work on at once (1 to 256). Left out: as many as there are processors.",
        HelpName = "N",
        DefaultValueFactory = _ => Environment.ProcessorCount,
    };
    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "No progress and no summary; failures are still told." };

    public ConvertCommand(CommandStreams streams)
        : base("convert", "Parse files and write their documents, one file for each or one for all.")
    {
        _streams = streams;
        _inputs.Validators.Add(RefuseEmpty);
        _output.Validators.Add(RefuseEmpty);
        _output.Validators.Add(RefuseFile);
        _formats.Validators.Add(RefuseUnknown);
        _byteOrderMark.Validators.Add(RefuseWithoutCsv);
        _workers.Validators.Add(RefuseOutside);
        Arguments.Add(_inputs);
        Options.Add(_output);
        Options.Add(_formats);
        Options.Add(_keepExtension);
        Options.Add(_byteOrderMark);
        Options.Add(_resume);
        Options.Add(_failFast);
        Options.Add(_workers);
        Options.Add(_quiet);
        SetAction((parsed, stop) => Task.FromResult(Run(parsed, stop)));
    }

    public string Explanation => """
        Every result is written whole or not at all, and the folders of an input folder are
        kept under DIR. An input that cannot be read is named with the reason, and the
        others go on. DIR/manifest.json tells what became of each input, with the hashes of
        inputs and results; it is there when a run has come to its end. Until then
        DIR/manifest.partial.ndjson holds what is done, and --resume goes on from there,
        also after a kill, a crash or a full disk.

        Examples:
          profiles convert karsova.txt --output out         writes out/karsova.json
          profiles convert profiles --output out            every text and page in profiles
          profiles convert 'archive/**/*.text' -o out       a pattern, quoted from the shell
          profiles convert archive -o out --format json,csl,ndjson
          profiles convert archive -o out --format csv --bom       tables for Excel
          profiles convert archive -o out --resume          what is new, changed or missing
          profiles convert archive -o out -q 2> failures    for scripts

        Exit status:
          0 all inputs converted, 1 some failed, 2 wrong usage, 130 interrupted.
        """;

    private int Run(ParseResult parsed, CancellationToken stop)
    {
        var options = new ConversionOptions
        {
            Folder = parsed.GetRequiredValue(_output),
            Formats = ResultFormats.Of(parsed.GetRequiredValue(_formats))!,
            KeepExtension = parsed.GetValue(_keepExtension),
            ByteOrderMark = parsed.GetValue(_byteOrderMark),
            Resume = parsed.GetValue(_resume),
            FailFast = parsed.GetValue(_failFast),
            Workers = parsed.GetValue(_workers),
            Quiet = parsed.GetValue(_quiet),
        };
        return new Conversion(_streams, options, Plan(parsed.GetRequiredValue(_inputs), options)).Run(stop);
    }

    private static IReadOnlyList<PlannedConversion> Plan(string[] arguments, ConversionOptions options)
    {
        string folder = Path.GetFullPath(options.Folder);
        string[] own = [Journal.ManifestName, Journal.FileName, .. ResultFormats.All.OfType<BatchFormat>().SelectMany(format => format.FileNames)];
        IReadOnlyList<InputFile> inputs = new InputFinder(folder, own).Find(arguments);
        var planner = new OutputPlanner(folder, options.KeepExtension, [.. options.FileFormats.Select(format => format.Extension)])
        {
            Reserved = own,
            DistinctIds = options.BatchFormats.Any(),
        };
        return planner.Plan(inputs);
    }

    private static void RefuseUnknown(OptionResult value)
    {
        if (value.Tokens.Count > 0 && ResultFormats.Of(value.Tokens.Select(token => token.Value)) is null)
            value.AddError($"--format takes one or more of {ResultFormats.Names}, with commas between, and not '{string.Join(',', value.Tokens.Select(token => token.Value))}'.");
    }

    private void RefuseWithoutCsv(OptionResult value)
    {
        IEnumerable<string> formats = value.GetResult(_formats)?.Tokens.Select(token => token.Value) ?? [];
        if (value.GetValueOrDefault<bool>() && (!formats.Any() || ResultFormats.Of(formats)?.Contains(ResultFormats.Csv) == false))
            value.AddError("--bom is for CSV files; add csv to --format.");
    }

    private static void RefuseOutside(OptionResult value)
    {
        if (value.Tokens.Count > 0 && !NumberArgument.IsInRange(value.Tokens[^1].Value, 1, 256)) value.AddError("--workers takes a number from 1 to 256.");
    }

    private static void RefuseEmpty(SymbolResult value)
    {
        if (value.Tokens.Any(token => token.Value.Length == 0)) value.AddError("A path is empty. Was a variable of the shell not set?");
    }

    /// <summary>Before any work: an output folder that cannot be is one error, not one for each input.</summary>
    private static void RefuseFile(SymbolResult value)
    {
        foreach (string path in value.Tokens.Select(token => token.Value))
        {
            if (File.Exists(path)) value.AddError($"--output takes a folder, and '{path}' is a file.");
        }
    }
}
