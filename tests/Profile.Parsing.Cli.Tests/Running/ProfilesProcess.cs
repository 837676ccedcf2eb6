using System.Diagnostics;

namespace Profile.Parsing.Cli.Tests.Running;

/// <summary><c>profiles</c> as a process of its own.</summary>
internal sealed class ProfilesProcess : IDisposable
{
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly Task<string> _error;

    public ProfilesProcess(params string[] arguments)
    {
        _process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "profiles.dll"), .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        _error = _process.StandardError.ReadToEndAsync();
    }

    public StreamWriter Input => _process.StandardInput;

    public StreamReader Output => _process.StandardOutput;

    public string Error => _error.Result;

    public bool HasEnded => _process.HasExited;

    /// <summary>The next line of its output; fails when none comes.</summary>
    public string? ReadLine()
    {
        Task<string?> line = Output.ReadLineAsync();
        Assert.True(line.Wait(Patience), "No answer came.");
        return line.Result;
    }

    /// <summary>What Ctrl-C does on Unix.</summary>
    public void Interrupt()
    {
        using Process kill = Process.Start("kill", ["-INT", $"{_process.Id}"]);
        kill.WaitForExit();
    }

    /// <summary>Kills it after <paramref name="delay"/>, as <c>kill -9</c> does; tells whether it was still running then.</summary>
    public bool KillAfter(TimeSpan delay)
    {
        if (_process.WaitForExit(delay)) return false;
        _process.Kill();
        _process.WaitForExit();
        return true;
    }

    /// <summary>Waits for its end and gives its exit status.</summary>
    public int Wait()
    {
        Assert.True(_process.WaitForExit(Patience), "The process did not end.");
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }
        _process.Dispose();
    }
}
