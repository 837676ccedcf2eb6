using System.Diagnostics;
using Profile.Parsing.Cli.Tests.Running;

namespace Profile.Parsing.Cli.Tests.Processes;

/// <summary>What a run that has done its work does when nobody can be told.</summary>
public sealed class LostOutputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public LostOutputTests() => _folder.Write("in/a.txt");

    public void Dispose() => _folder.Dispose();

    [FullDeviceFact]
    public void A_summary_that_cannot_be_written_is_no_fault_of_the_output_folder()
    {
        (int status, string error) = Run($"> {FullDeviceFactAttribute.Device}", "in");

        Assert.Equal((1, "profiles: standard output cannot be written. The disk is full. Make room and run again.\n"), (status, error));
        Assert.Equal(["a.json", "manifest.json"], _folder.FilesIn("out"));
    }

    [UnixFact]
    public void A_closed_standard_output_is_told()
    {
        (int status, string error) = Run(">&-", "in");

        Assert.Equal(1, status);
        Assert.StartsWith("profiles: standard output cannot be written. ", error);
        Assert.Equal(["a.json", "manifest.json"], _folder.FilesIn("out"));
    }

    [FullDeviceFact]
    public void Messages_that_cannot_be_written_end_no_run()
    {
        Assert.Equal((1, ""), Run($"2> {FullDeviceFactAttribute.Device} > summary", "gone.txt in"));

        Assert.Equal(["a.json", "manifest.json"], _folder.FilesIn("out"));
        Assert.StartsWith("Converted 1 of 2 files to out\n", File.ReadAllText(_folder.At("summary")));
    }

    [UnixFact]
    public void Closed_standard_streams_end_no_run()
    {
        Assert.Equal((1, ""), Run("-q 2>&- >&- <&-", "gone.txt in"));

        Assert.Equal(["a.json", "manifest.json"], _folder.FilesIn("out"));
    }

    private (int Status, string Error) Run(string redirections, string inputs)
    {
        string command = $"exec dotnet '{Path.Combine(AppContext.BaseDirectory, "profiles.dll")}' convert {inputs} -o out {redirections}";
        using Process shell = Process.Start(new ProcessStartInfo("sh", ["-c", command]) { WorkingDirectory = _folder.Path, RedirectStandardError = true })!;
        string error = shell.StandardError.ReadToEnd();
        Assert.True(shell.WaitForExit(ProfilesProcess.Patience));
        return (shell.ExitCode, error);
    }
}
