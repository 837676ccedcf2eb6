using Profile.Parsing.Cli.Files;
using Profile.Parsing.Cli.Tests.Running;

namespace Profile.Parsing.Cli.Tests.Files;

public class FolderWalkerTests
{
    [Fact]
    public void Files_come_in_ordinal_order_hidden_ones_too()
    {
        using var folder = new TemporaryFolder();
        foreach (string name in new[] { "b.txt", "B.txt", "a/z.txt", "a.txt", ".hidden.txt", "a/deep/er/y.txt" }) folder.Write(name);

        Assert.Equal([".hidden.txt", "B.txt", "a.txt", "a/deep/er/y.txt", "a/z.txt", "b.txt"], Walk(folder.Path));
    }

    [Fact]
    public void No_deeper_than_asked()
    {
        using var folder = new TemporaryFolder();
        foreach (string name in new[] { "1.txt", "a/2.txt", "a/b/3.txt" }) folder.Write(name);

        Assert.Equal(["1.txt"], Walk(folder.Path, depth: 1));
        Assert.Equal(["1.txt", "a/2.txt"], Walk(folder.Path, depth: 2));
    }

    [Fact]
    public void The_excluded_folder_is_left_out_but_not_one_whose_name_begins_alike()
    {
        using var folder = new TemporaryFolder();
        foreach (string name in new[] { "out/1.txt", "out/deep/2.txt", "out2/3.txt", "a/out/4.txt" }) folder.Write(name);

        Assert.Equal(["a/out/4.txt", "out2/3.txt"], Walk(folder.Path, excluded: RealPath.Of(folder.At("out"))));
    }

    [Fact]
    public void The_root_itself_is_never_excluded()
    {
        using var folder = new TemporaryFolder();
        folder.Write("1.txt");

        Assert.Equal(["1.txt"], Walk(folder.Path, excluded: RealPath.Of(folder.Path)));
    }

    [UnixFact]
    public void Loops_of_links_end_and_each_folder_is_read_once_under_its_own_name()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a/1.txt");
        folder.Write("b/2.txt");
        Directory.CreateSymbolicLink(folder.At("a", "up"), "..");
        Directory.CreateSymbolicLink(folder.At("a", "self"), ".");
        Directory.CreateSymbolicLink(folder.At("a", "across"), folder.At("b"));
        Directory.CreateSymbolicLink(folder.At("b", "across"), folder.At("a"));
        Directory.CreateSymbolicLink(folder.At("0-comes-first"), "b");

        Assert.Equal(["a/1.txt", "b/2.txt"], Walk(folder.Path));
    }

    [UnixFact]
    public void A_link_to_a_folder_outside_is_followed_once()
    {
        using var folder = new TemporaryFolder();
        folder.Write("outside/1.txt");
        folder.Write("inside/2.txt");
        Directory.CreateSymbolicLink(folder.At("inside", "x"), folder.At("outside"));
        Directory.CreateSymbolicLink(folder.At("inside", "y"), folder.At("outside"));

        Assert.Equal(["2.txt", "x/1.txt"], Walk(folder.At("inside")));
    }

    [UnixFact]
    public void The_excluded_folder_is_known_by_another_name_too()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/1.txt");
        folder.Write("results/2.txt");
        Directory.CreateSymbolicLink(folder.At("in", "out"), folder.At("results"));

        Assert.Equal(["1.txt"], Walk(folder.At("in"), excluded: RealPath.Of(folder.At("in", "out"))));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_a_failure_and_not_a_fault()
    {
        using var folder = new TemporaryFolder();
        var walker = new FolderWalker(folder.At("gone"), int.MaxValue, "");

        walker.Walk();

        Assert.Empty(walker.Files);
        Assert.Equal(("", "It is not there: it has gone since it was found, or it is a link to nothing."), walker.Failures.Single());
    }

    private static IEnumerable<string> Walk(string root, int depth = int.MaxValue, string excluded = "")
    {
        var walker = new FolderWalker(root, depth, excluded);
        walker.Walk();
        Assert.Empty(walker.Failures);
        return walker.Files.Select(file => file.Replace('\\', '/'));
    }
}
