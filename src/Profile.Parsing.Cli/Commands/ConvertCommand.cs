using System.CommandLine;
using System.CommandLine.Parsing;
using Profile.Parsing.Cli.Conversions;
using Profile.Parsing.Cli.Files;

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
    private readonly Option<string> _format = new Option<string>("--format")
    {
        Description = "Format of the results: the whole document (json), or the works that its notes cite as a CSL-JSON library (csl).",
        DefaultValueFactory = _ => "json",
    }.AcceptOnlyFromAmong([.. ResultFormat.All.Select(format => format.Name)]);
    private readonly Option<bool> _keepExtension = new("--keep-extension")
    {
        Description = "Write karsova.txt to karsova.txt.json instead of karsova.json.",
    };

    public ConvertCommand(CommandStreams streams)
        : base("convert", "Parse files and write one JSON file for each.")
    {
        _streams = streams;
        _inputs.Validators.Add(RefuseEmpty);
        _output.Validators.Add(RefuseEmpty);
        _output.Validators.Add(RefuseFile);
        Arguments.Add(_inputs);
        Options.Add(_output);
        Options.Add(_format);
        Options.Add(_keepExtension);
        SetAction((parsed, stop) => Task.FromResult(Run(parsed, stop)));
    }

    public string Explanation => """
        Every result is written whole or not at all, and the folders of an input folder are
        kept under DIR. An input that cannot be read is named with the reason, and the
        others go on.

        Examples:
          profiles convert karsova.txt --output out         writes out/karsova.json
          profiles convert profiles --output out            every text and page in profiles
          profiles convert 'archive/**/*.text' -o out       a pattern, quoted from the shell

        Exit status:
          0 all inputs converted, 1 some failed, 2 wrong usage, 130 interrupted.
        """;

    private int Run(ParseResult parsed, CancellationToken stop)
    {
        string folder = parsed.GetRequiredValue(_output);
        string output = Path.GetFullPath(folder);
        IReadOnlyList<InputFile> inputs = new InputFinder(output).Find(parsed.GetRequiredValue(_inputs));
        ResultFormat format = ResultFormat.Of(parsed.GetRequiredValue(_format));
        IReadOnlyList<PlannedConversion> plan = new OutputPlanner(output, parsed.GetValue(_keepExtension), format.Extension).Plan(inputs);
        return new Conversion(_streams, folder, format).Run(plan, stop);
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
