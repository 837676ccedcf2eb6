using System.Reflection;
using System.Text.Json.Nodes;
using Profile.Parsing.Diagnostics;
using Profile.Parsing.Json;
using Profile.Parsing.Tests.Golden;

namespace Profile.Parsing.Tests.Documentation;

/// <summary>What the README shows is what the code does.</summary>
[Collection(nameof(ConsoleUse))]
public sealed class ReadmeTests
{
    private static readonly MarkdownPage Readme = new("README.md");

    [Fact]
    public void The_code_is_a_program_that_is_compiled()
    {
        string code = Assert.Single(Readme.Blocks("csharp"));
        Assert.Equal(File.ReadAllText(Repository.PathOf("samples/Readme/Program.cs")), code);
        Assert.InRange(code.Split('\n').Length - 1, 1, 12);
    }

    [Fact]
    public void The_output_is_what_the_code_prints() => Assert.Equal(Assert.Single(Readme.Blocks("text")), OutputOfSample());

    [Fact]
    public void The_JSON_is_a_figure_of_the_sample_profile()
    {
        byte[] sample = File.ReadAllBytes(Repository.PathOf("samples/profiles/karsova-raw.txt"));
        JsonArray figures = JsonNode.Parse(ProfileJson.Write(new ProfileParser().Parse(sample)))!["casualties"]!.AsArray();
        JsonNode shown = JsonNode.Parse(Assert.Single(Readme.Blocks("json")))!;
        Assert.Contains(figures, figure => JsonNode.DeepEquals(figure, shown));
    }

    [Fact]
    public void The_table_of_diagnostics_says_what_the_constants_say()
    {
        IEnumerable<string> constants = typeof(DiagnosticCodes).GetFields()
            .Select(f => (Code: f.GetRawConstantValue(), Words: XmlDocumentation.OfField(typeof(DiagnosticCodes), f.Name)))
            .Select(c => (c.Code, Severity: c.Words.TrimEnd('.').Split(' ')[^1], c.Words))
            .Select(c => $"{c.Code} | {c.Severity.ToLowerInvariant()} | {c.Words[..^(c.Severity.Length + 2)]}");
        IEnumerable<string> rows = Readme.Table("Diagnostics").Select(cells => string.Join(" | ", cells).Replace("`", "", StringComparison.Ordinal));
        Assert.Equal(string.Join('\n', constants), string.Join('\n', rows));
    }

    [Fact]
    public void The_table_of_options_names_them_all_with_their_defaults()
    {
        IEnumerable<string> options = typeof(ProfileParserOptions).GetProperties().Where(p => p.SetMethod is not null).Select(p => p.Name);
        Assert.Equal(options, Readme.Table("Options").Select(cells => cells[0].Trim('`')));
        Assert.All(Readme.Table("Options"), cells =>
            Assert.Contains($"Default: {cells[1].Trim('`')}", XmlDocumentation.OfProperty(typeof(ProfileParserOptions), cells[0].Trim('`')), StringComparison.Ordinal));
    }

    [Fact]
    public void The_commands_to_build_and_test_are_those_that_are_checked()
    {
        string checks = File.ReadAllText(Repository.PathOf(".ci/run"));
        Assert.All(Readme.Blocks("sh").Last().TrimEnd().Split('\n'), command => Assert.Contains(command.Split(" --output")[0].Replace(" -- ", " --no-build -- ", StringComparison.Ordinal), checks, StringComparison.Ordinal));
    }

    private static string OutputOfSample()
    {
        TextWriter console = Console.Out;
        using var output = new StringWriter { NewLine = "\n" };
        Console.SetOut(output);
        try
        {
            Assembly.Load("Readme").EntryPoint!.Invoke(null, [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(console);
        }
        return output.ToString();
    }
}
