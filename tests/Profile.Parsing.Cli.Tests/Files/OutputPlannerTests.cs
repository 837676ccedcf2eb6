using Profile.Parsing.Cli.Files;
using Profile.Parsing.Cli.Tests.Running;

namespace Profile.Parsing.Cli.Tests.Files;

public class OutputPlannerTests
{
    private static readonly string Out = Path.GetFullPath("out");

    [Theory]
    [InlineData("karsova.txt", false, "karsova.json")]
    [InlineData("karsova.txt", true, "karsova.txt.json")]
    [InlineData("north.karsova.txt", false, "north.karsova.json")]
    [InlineData("karsova", false, "karsova.json")]
    [InlineData("karsova", true, "karsova.json")]
    [InlineData("deep/er/karsova.txt", false, "deep/er/karsova.json")]
    public void An_input_becomes_json_of_its_name(string name, bool keepExtension, string expected) =>
        Assert.Equal(Path.GetFullPath(expected, Out), Plan(keepExtension, new InputFile($"in/{name}", name)).Single().Outputs.Single().Path);

    [Fact]
    public void Two_inputs_of_one_output_both_fail_by_name_and_others_do_not()
    {
        IReadOnlyList<PlannedConversion> plan = Plan(false, new("in/a.txt", "a.txt"), new("in/b.txt", "b.txt"), new("in/a.text", "a.text"));

        Assert.Equal("Its result would be a.json, and so would that of in/a.text: neither was written. Use --keep-extension to keep them apart.", plan[0].Failure);
        Assert.Null(plan[1].Failure);
        Assert.Equal("Its result would be a.json, and so would that of in/a.txt: neither was written. Use --keep-extension to keep them apart.", plan[2].Failure);
    }

    [Fact]
    public void Extensions_kept_keep_them_apart() =>
        Assert.All(Plan(true, new("in/a.txt", "a.txt"), new("in/a.text", "a.text")), planned => Assert.Null(planned.Failure));

    [Fact]
    public void Inputs_of_the_same_name_need_different_folders()
    {
        IReadOnlyList<PlannedConversion> plan = Plan(true, new("north/a.txt", "a.txt"), new("south/a.txt", "a.txt"));

        Assert.Equal("Its result would be a.txt.json, and so would that of south/a.txt: neither was written. Convert them to different --output folders.", plan[0].Failure);
        Assert.Equal("Its result would be a.txt.json, and so would that of north/a.txt: neither was written. Convert them to different --output folders.", plan[1].Failure);
    }

    [Fact]
    public void The_same_name_in_two_folders_of_one_input_is_no_conflict() =>
        Assert.All(Plan(false, new("in/a.txt", "a.txt"), new("in/x/a.txt", "x/a.txt")), planned => Assert.Null(planned.Failure));

    [Fact]
    public void A_result_is_never_written_over_an_input()
    {
        IReadOnlyList<PlannedConversion> plan = Plan(false, new("out/a.json", "a.json"), new("in/b.txt", "b.txt"));

        Assert.Equal("Its result would be written over an input. Choose another --output folder.", plan[0].Failure);
        Assert.Null(plan[1].Failure);
    }

    [UnixFact]
    public void A_result_is_never_written_over_what_a_link_to_an_input_leads_to()
    {
        using var folder = new TemporaryFolder();
        string input = folder.Write("out/a.json");
        Directory.CreateSymbolicLink(folder.At("other"), folder.At("out"));
        File.CreateSymbolicLink(folder.At("a.txt"), input);

        Assert.Equal("Its result would be written over an input. Choose another --output folder.", FailureOf("other/a.json", "out"));
        Assert.Equal("Its result would be written over an input. Choose another --output folder.", FailureOf("out/a.json", "other"));
        Assert.Equal("Its result would be written over an input. Choose another --output folder.", FailureOf("a.txt", "out"));
        Assert.Null(FailureOf("a.txt", "else"));

        string? FailureOf(string path, string output) =>
            new OutputPlanner(folder.At(output), false, ".json").Plan([new InputFile(folder.At(path), Path.GetFileName(path))]).Single().Failure;
    }

    [UnixFact]
    public void A_link_that_is_an_input_is_not_replaced_by_its_result()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.At("out"));
        string link = folder.At("out", "a.json");
        File.CreateSymbolicLink(link, folder.Write("karsova.txt"));

        PlannedConversion planned = new OutputPlanner(folder.At("out"), false, ".json").Plan([new InputFile(link, "a.json")]).Single();

        Assert.Equal("Its result would be written over an input. Choose another --output folder.", planned.Failure);
    }

    [Fact]
    public void A_result_that_needs_a_folder_where_another_is_a_file_fails()
    {
        IReadOnlyList<PlannedConversion> plan = Plan(false, new("in/a.txt", "a.txt"), new("in/a.json/x/b.txt", "a.json/x/b.txt"));

        Assert.Null(plan[0].Failure);
        Assert.Equal("Its result needs a folder a.json, and that is the name of the result of in/a.txt. Rename one of them.", plan[1].Failure);
    }

    [Fact]
    public void An_input_that_has_failed_takes_no_place()
    {
        IReadOnlyList<PlannedConversion> plan = Plan(false, new("a.txt", "a.txt", "There is no such file."), new("in/a.txt", "a.txt"));

        Assert.Equal("There is no such file.", plan[0].Failure);
        Assert.Null(plan[1].Failure);
    }

    private static IReadOnlyList<PlannedConversion> Plan(bool keepExtension, params InputFile[] inputs) => new OutputPlanner(Out, keepExtension, ".json").Plan(inputs);
}
