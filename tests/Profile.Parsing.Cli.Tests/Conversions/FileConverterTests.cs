using Profile.Parsing.Cli.Conversions;
using Profile.Parsing.Cli.Files;
using Profile.Parsing.Cli.Tests.Running;
using Profile.Parsing.Model;

namespace Profile.Parsing.Cli.Tests.Conversions;

public sealed class FileConverterTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_that_has_vanished_since_it_was_found_fails_by_name()
    {
        ConversionOutcome outcome = Convert(Parse, _folder.At("vanished.txt"));

        Assert.Equal((_folder.At("vanished.txt"), "It is not there: it has gone since it was found, or it is a link to nothing."), (outcome.Planned.Input.Path, outcome.Failure));
        Assert.Empty(_folder.FilesIn());
    }

    [Fact]
    public void A_file_that_cannot_be_read_to_its_end_fails_with_the_reason()
    {
        ConversionOutcome outcome = Convert((_, _) => throw new IOException("Input/output error"), _folder.Write("a.txt"));

        Assert.Equal("Input/output error", outcome.Failure);
        Assert.Equal(["a.txt"], _folder.FilesIn());
    }

    [Fact]
    public void A_file_that_may_not_be_read_fails_with_the_reason()
    {
        ConversionOutcome outcome = Convert((_, _) => throw new UnauthorizedAccessException(), _folder.Write("a.txt"));

        Assert.Equal("Access is denied. Check its permissions.", outcome.Failure);
    }

    [Fact]
    public void A_fault_of_the_parser_costs_one_file()
    {
        ConversionOutcome outcome = Convert((_, _) => throw new InvalidOperationException("Sequence contains no elements"), _folder.Write("a.txt"));

        Assert.Equal(
            "The parser failed on this file (InvalidOperationException: Sequence contains no elements). This is a fault of the parser: please report it with the file.",
            outcome.Failure);
    }

    [Fact]
    public void A_stop_while_parsing_leaves_no_output()
    {
        using var stop = new CancellationTokenSource();
        string input = _folder.Write("a.txt");
        FileConverter converter = Converter((bytes, source) =>
        {
            stop.Cancel();
            return Parse(bytes, source);
        });

        Assert.Throws<OperationCanceledException>(() => converter.Convert(Planned(input), stop.Token));
        Assert.Equal(["a.txt"], _folder.FilesIn());
    }

    [Theory]
    [InlineData("page.html")]
    [InlineData("PAGE.HTM")]
    [InlineData("page.xhtml")]
    public void Pages_are_read_as_html(string name)
    {
        string page = _folder.Write(name, "<nav><a href=/>Home page</a></nav><h2>History</h2><p>Karsova is quiet.");

        Assert.Null(Convert(Parse, page).Failure);
        Assert.Contains("\"title\": \"History\"", File.ReadAllText(_folder.At("a.json")), StringComparison.Ordinal);
        Assert.Contains("\"mediaType\": \"text/html\"", File.ReadAllText(_folder.At("a.json")), StringComparison.Ordinal);
    }

    private ConversionOutcome Convert(Func<ReadOnlyMemory<byte>, SourceInfo, ProfileDocument> parse, string input) =>
        Converter(parse).Convert(Planned(input), CancellationToken.None);

    private static FileConverter Converter(Func<ReadOnlyMemory<byte>, SourceInfo, ProfileDocument> parse) => new(parse, 1_000_000, [ResultFormats.Json]);

    private PlannedConversion Planned(string input) => new(new InputFile(input, Path.GetFileName(input)), [new PlannedOutput(_folder.At("a.json"), "a.json")]);

    private static ProfileDocument Parse(ReadOnlyMemory<byte> bytes, SourceInfo source) => new ProfileParser().Parse(bytes, source);
}
