using Profile.Parsing.Cli.Files;
using Profile.Parsing.Cli.Tests.Running;

namespace Profile.Parsing.Cli.Tests.Files;

public sealed class InputFinderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public InputFinderTests()
    {
        foreach (string name in new[] { "in/a.txt", "in/b.TXT", "in/c.text", "in/deep/d.txt", "in/deep/er/e.txt", "in/f.json" }) _folder.Write(name);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_is_taken_whatever_its_extension() => Assert.Equal(["in/c.text > c.text"], Find("in/c.text"));

    [Fact]
    public void A_folder_gives_its_text_files_at_any_depth() =>
        Assert.Equal(["in/a.txt > a.txt", "in/b.TXT > b.TXT", "in/deep/d.txt > deep/d.txt", "in/deep/er/e.txt > deep/er/e.txt"], Find("in"));

    [Theory]
    [InlineData("in/*", "in/a.txt > a.txt|in/b.TXT > b.TXT|in/c.text > c.text|in/f.json > f.json")]
    [InlineData("in/*.txt", "in/a.txt > a.txt")]
    [InlineData("in/c*t", "in/c.text > c.text")]
    [InlineData("in/**/*.txt", "in/a.txt > a.txt|in/deep/d.txt > deep/d.txt|in/deep/er/e.txt > deep/er/e.txt")]
    [InlineData("in/deep/**/*.txt", "in/deep/d.txt > d.txt|in/deep/er/e.txt > er/e.txt")]
    [InlineData("in/*/d.txt", "in/deep/d.txt > deep/d.txt")]
    [InlineData("in/**/e.*", "in/deep/er/e.txt > deep/er/e.txt")]
    public void A_pattern_gives_the_files_that_match(string pattern, string expected) => Assert.Equal(expected.Split('|'), Find(pattern));

    [UnixFact]
    public void A_file_whose_name_holds_a_star_is_itself()
    {
        _folder.Write("in/what*.txt");

        Assert.Equal(["in/what*.txt > what*.txt"], Find("in/what*.txt"));
    }

    [Fact]
    public void Arguments_keep_their_order_and_a_file_given_twice_is_told_once() =>
        Assert.Equal(["in/deep/d.txt > d.txt", "in/c.text > c.text", "in/a.txt > a.txt"], Find("in/deep/d.txt", "in/c.text", "in/*.t*xt").Take(3));

    [Fact]
    public void A_file_that_two_arguments_place_differently_has_the_place_of_the_first()
    {
        Assert.Equal(["in/deep/d.txt > d.txt"], Find("in/deep/d.txt", "in/*/*.txt"));
        Assert.Equal(["in/deep/d.txt > deep/d.txt"], Find("in/*/*.txt", "in/deep/d.txt"));
    }

    [Fact]
    public void The_output_folder_is_not_read_again()
    {
        _folder.Write("in/out/g.txt");

        Assert.Equal(["in/a.txt > a.txt", "in/deep/d.txt > deep/d.txt", "in/deep/er/e.txt > deep/er/e.txt"], Found(["in/**/*.txt"], "in/out"));
        Assert.Equal(["in/out/g.txt > g.txt"], Found(["in/out/g.txt"], "in/out"));
        Assert.Equal(["in/out/g.txt > g.txt"], Found(["in/out"], "in/out"));
    }

    [Theory]
    [InlineData("nothing.txt", "nothing.txt", "There is no such file or folder. Check the path; in a pattern, * stands for a name or a part of one and ** for folders.")]
    [InlineData("in/?.txt", "in/?.txt", "There is no such file or folder. Check the path; in a pattern, * stands for a name or a part of one and ** for folders.")]
    [InlineData("in/*.xml", "in/*.xml", "No file matches. In a pattern, * stands for a name or a part of one and ** for folders.")]
    [InlineData("nowhere/*.txt", "nowhere/*.txt", "There is no folder to look in. Check the path before the first *.")]
    [InlineData("in/deep/empty", "in/deep/empty", "The folder holds no .txt, .html, .htm or .xhtml file. Give a pattern for files of another name, as 'folder/**/*.text'.")]
    public void An_argument_that_stands_for_nothing_fails_by_its_own_name(string argument, string path, string reason)
    {
        Directory.CreateDirectory(_folder.At("in", "deep", "empty"));

        InputFile input = new InputFinder(_folder.At("out")).Find([_folder.At(argument)]).Single();

        Assert.Equal((_folder.At(path), reason), (input.Path, input.Failure));
    }

    private string[] Find(params string[] arguments) => Found(arguments, "out");

    private string[] Found(string[] arguments, string output) =>
    [
        .. new InputFinder(_folder.At(output)).Find(arguments.Select(argument => _folder.At(argument)))
            .Select(input => $"{Path.GetRelativePath(_folder.Path, input.Path)} > {input.Name}".Replace('\\', '/')),
    ];
}
