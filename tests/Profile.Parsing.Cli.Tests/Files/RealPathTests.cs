using Profile.Parsing.Cli.Files;
using Profile.Parsing.Cli.Tests.Running;

namespace Profile.Parsing.Cli.Tests.Files;

public class RealPathTests
{
    [UnixFact]
    public void Links_are_resolved_wherever_they_stand_in_the_path()
    {
        using var folder = new TemporaryFolder();
        string real = RealPath.Of(folder.Path);
        folder.Write("a/b/c.txt");
        Directory.CreateSymbolicLink(folder.At("first"), "a");
        Directory.CreateSymbolicLink(folder.At("a", "second"), folder.At("first", "b"));

        Assert.Equal(Path.Combine(real, "a", "b", "c.txt"), RealPath.Of(folder.At("first", "second", "c.txt")));
    }

    [Fact]
    public void What_is_not_there_keeps_its_name()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(Path.Combine(RealPath.Of(folder.Path), "not", "there"), RealPath.Of(folder.At("not", ".", "there", "x", "..")));
    }

    [UnixFact]
    public void A_circle_of_links_ends()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateSymbolicLink(folder.At("a"), folder.At("b"));
        Directory.CreateSymbolicLink(folder.At("b"), folder.At("a"));

        Assert.Contains(Path.GetFileName(RealPath.Of(folder.At("a"))), new[] { "a", "b" });
    }
}
