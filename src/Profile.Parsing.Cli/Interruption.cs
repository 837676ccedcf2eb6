using System.Runtime.InteropServices;

namespace Profile.Parsing.Cli;

/// <summary>Turns Ctrl-C and SIGTERM into a cancelled token; a second one ends the process at once.</summary>
internal static class Interruption
{
    /// <summary>SIGXFSZ, of the same number wherever .NET runs: a file has outgrown <c>ulimit -f</c>. Unhandled it would end the process; handled, the write fails and is told.</summary>
    private const PosixSignal FileTooLarge = (PosixSignal)25;

    public static int Run(Func<CancellationToken, int> command)
    {
        using var source = new CancellationTokenSource();
        using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using PosixSignalRegistration terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        using PosixSignalRegistration? tooLarge = OperatingSystem.IsWindows() ? null : PosixSignalRegistration.Create(FileTooLarge, signal => signal.Cancel = true);
        return command(source.Token);

        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = !source.IsCancellationRequested;
            source.Cancel();
        }
    }
}
