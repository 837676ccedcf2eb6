using System.Diagnostics;

namespace Profile.Parsing.Cli.Tests.Running;

/// <summary>A file system of its own for one test, in memory, of a size that is soon used up. Only the superuser of a Linux machine may make one.</summary>
internal sealed class SmallDisk : IDisposable
{
    private static readonly Lazy<string?> Trial = new(Try);

    private readonly TemporaryFolder _folder = new();

    public SmallDisk(string options)
    {
        string told = Call("mount", "-t", "tmpfs", "-o", options, "tmpfs", _folder.Path);
        if (told.Length > 0) throw new IOException(told);
    }

    public string Path => _folder.Path;

    /// <summary>Why there can be none here; null when there can.</summary>
    public static string? WhyNot => Trial.Value;

    public string At(params string[] names) => _folder.At(names);

    public string[] Results => [.. _folder.ResultsIn()];

    public void Remount(string options) => Call("mount", "-o", $"remount,{options}", _folder.Path);

    public void Dispose()
    {
        Call("umount", _folder.Path);
        _folder.Dispose();
    }

    private static string? Try()
    {
        if (!OperatingSystem.IsLinux()) return "Linux only.";
        if (!Environment.IsPrivilegedProcess) return "Only root can mount a small disk.";
        try
        {
            new SmallDisk("size=64k").Dispose();
            return null;
        }
        catch (IOException refusal)
        {
            return $"No small disk can be mounted here: {refusal.Message}";
        }
    }

    /// <summary>What it says on standard error when it fails; nothing when it does not.</summary>
    private static string Call(string command, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardError = true })!;
        string told = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? "" : told.Length > 0 ? told : $"{command} failed";
    }
}
