using Profile.Parsing.Cli.Files;
using Profile.Parsing.Cli.Tests.Running;

namespace Profile.Parsing.Cli.Tests.Files;

public class OutputFileTests
{
    [Fact]
    public void A_file_is_written_with_the_folders_that_it_needs()
    {
        using var folder = new TemporaryFolder();

        OutputFile.Write(folder.At("a", "b", "c.json"), stream => stream.Write("{}"u8));

        Assert.Equal(["a/b/c.json"], folder.FilesIn());
        Assert.Equal("{}", File.ReadAllText(folder.At("a", "b", "c.json")));
    }

    [Fact]
    public void What_stood_there_is_replaced_as_a_whole()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("c.json", "much longer than what comes");

        OutputFile.Write(path, stream => stream.Write("{}"u8));

        Assert.Equal("{}", File.ReadAllText(path));
    }

    [Fact]
    public void A_fault_half_way_leaves_what_stood_there_and_nothing_else()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("c.json", "old");

        Assert.Throws<IOException>(() => OutputFile.Write(path, stream =>
        {
            stream.Write(new byte[1_000_000]);
            throw new IOException("No space left on device");
        }));

        Assert.Equal(["c.json"], folder.FilesIn());
        Assert.Equal("old", File.ReadAllText(path));
    }

    [Fact]
    public void The_file_is_not_there_before_it_is_whole()
    {
        using var folder = new TemporaryFolder();
        string path = folder.At("c.json");

        OutputFile.Write(path, stream =>
        {
            stream.Write("{}"u8);
            stream.Flush();
            Assert.False(File.Exists(path));
        });

        Assert.True(File.Exists(path));
    }

    [Fact]
    public void A_folder_of_the_same_name_is_a_fault_and_nothing_is_left()
    {
        using var folder = new TemporaryFolder();
        folder.Write("c.json/inside.txt");

        Exception fault = Assert.ThrowsAny<Exception>(() => OutputFile.Write(folder.At("c.json"), stream => stream.Write("{}"u8)));

        Assert.True(FileFault.IsOne(fault));
        Assert.Equal(["c.json/inside.txt"], folder.FilesIn());
    }

    [UnixFact]
    public void A_name_as_long_as_the_file_system_allows_is_written()
    {
        using var folder = new TemporaryFolder();
        string name = new string('n', 250) + ".json";

        OutputFile.Write(folder.At(name), stream => stream.Write("{}"u8));

        Assert.Equal([name], folder.FilesIn());
    }
}
