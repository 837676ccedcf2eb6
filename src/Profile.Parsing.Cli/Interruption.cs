using System.Runtime.InteropServices;

namespace Profile.Parsing.Cli;

/// <summary>Turns Ctrl-C and SIGTERM into a cancelled token; a second one ends the process at once.</summary>
internal static class Interruption
{
    public static int Run(Func<CancellationToken, int> command)
    {
        using var source = new CancellationTokenSource();
        using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using PosixSignalRegistration terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        return command(source.Token);

        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = !source.IsCancellationRequested;
            source.Cancel();
        }
    }
}
