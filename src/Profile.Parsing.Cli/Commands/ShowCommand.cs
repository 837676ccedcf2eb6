using System.CommandLine;
using System.CommandLine.Parsing;
using System.Diagnostics.CodeAnalysis;
using Profile.Parsing.Cli.Files;
using Profile.Parsing.Cli.Showing;
using Profile.Parsing.Cli.Terminal;
using Profile.Parsing.Model;

namespace Profile.Parsing.Cli.Commands;

/// <summary><c>profiles show</c></summary>
internal sealed class ShowCommand : Command, IExplained
{
    private readonly CommandStreams _streams;
    private readonly Argument<string> _file = new("FILE") { Description = "The profile: a text file or a saved web page." };
    private readonly Option<bool> _notes = new("--notes") { Description = "Show all notes: how each got its number, the lines that cite it, what it cites." };
    private readonly Option<bool> _dates = new("--dates") { Description = "Show all dates as EDTF, with where a missing year was taken from." };
    private readonly Option<bool> _casualties = new("--casualties") { Description = "Show all casualty figures with their dates and notes." };
    private readonly Option<bool> _diagnostics = new("--diagnostics") { Description = "Show all diagnostics with line and column." };
    private readonly Option<int?> _width = new("--width")
    {
        Description = $"Columns of a line ({Page.Narrowest} to 1000). Left out: those of the terminal, or {Page.UsualWidth} in a file or a pipe.",
        HelpName = "COLUMNS",
    };

    public ShowCommand(CommandStreams streams)
        : base("show", "Parse one file and show what was found, for a person to read.")
    {
        _streams = streams;
        _file.Validators.Add(RefuseEmpty);
        _width.Validators.Add(RefuseOutside);
        Arguments.Add(_file);
        Options.Add(_notes);
        Options.Add(_dates);
        Options.Add(_casualties);
        Options.Add(_diagnostics);
        Options.Add(_width);
        SetAction((parsed, stop) => Task.FromResult(Run(parsed, stop)));
    }

    public string Explanation => """
        Without an option: the outline with counts, the first rows of each table, and the
        diagnostics by code. With options: those parts alone, with all their rows. Sentences
        are shortened around the date or figure to fit the line; 'profiles convert' writes
        everything. Colours are used on a terminal unless NO_COLOR is set.

        Examples:
          profiles show karsova.txt                         a summary
          profiles show karsova.txt --casualties            every figure with its sentence
          profiles show karsova.txt --notes --diagnostics   what to check by hand
          profiles show karsova.txt --dates --width 160 | less

        Exit status:
          0 shown, 1 the file cannot be read, 2 wrong usage, 130 interrupted.
        """;

    private int Run(ParseResult parsed, CancellationToken stop)
    {
        string path = parsed.GetRequiredValue(_file);
        if (Read(path, stop) is not { } document) return ExitStatus.SomeFailed;
        OutputTerminal? terminal = _streams.Terminal();
        int width = parsed.GetValue(_width) ?? Page.WidthOf(terminal);
        new DocumentPage(document, new Page(_streams.Text, width, terminal is { Colours: true })).Write(PartsOf(parsed));
        return ExitStatus.Done;
    }

    /// <summary>Null when it was told why there is no document.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "A fault of the parser is told with the file's name; the message asks for a report.")]
    private ProfileDocument? Read(string path, CancellationToken stop)
    {
        if (Directory.Exists(path)) return Fail(path, "It is a folder, and show takes one file. 'profiles convert' takes folders.");
        if (!File.Exists(path)) return Fail(path, "There is no such file. Check the path.");
        try
        {
            var parser = new ProfileParser(_streams.ParserOptions);
            using ProfileBytes bytes = ProfileFile.Read(path, (_streams.ParserOptions ?? new ProfileParserOptions()).MaximumInputLength);
            stop.ThrowIfCancellationRequested();
            return parser.Parse(bytes.Memory, new SourceInfo { Name = Path.GetFileName(path) });
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return Fail(path, ProfileFile.Reason(fault, path));
        }
    }

    private ProfileDocument? Fail(string path, string reason)
    {
        _streams.Error.WriteLine($"profiles: {PrintableText.Escape($"{path}: {reason}")}");
        return null;
    }

    private ShownParts PartsOf(ParseResult parsed) =>
        (parsed.GetValue(_notes) ? ShownParts.Notes : 0)
        | (parsed.GetValue(_dates) ? ShownParts.Dates : 0)
        | (parsed.GetValue(_casualties) ? ShownParts.Casualties : 0)
        | (parsed.GetValue(_diagnostics) ? ShownParts.Diagnostics : 0);

    private static void RefuseEmpty(SymbolResult value)
    {
        if (value.Tokens.Any(token => token.Value.Length == 0)) value.AddError("A path is empty. Was a variable of the shell not set?");
    }

    private static void RefuseOutside(OptionResult value)
    {
        if (value.Tokens.Count > 0 && !NumberArgument.IsInRange(value.Tokens[^1].Value, Page.Narrowest, Page.Widest)) value.AddError($"--width takes a number of columns from {Page.Narrowest} to {Page.Widest}.");
    }
}
