using System.Text;
using Microsoft.Win32.SafeHandles;
using Profile.Parsing.Cli.Terminal;

namespace Profile.Parsing.Cli;

/// <summary>What a command reads from and writes to: the process's own streams, or a test's.</summary>
internal sealed class CommandStreams
{
    private const int BufferSize = 64 * 1024;

    /// <summary>Standard input.</summary>
    public required Stream Input { get; init; }

    /// <summary>Standard output as bytes, for data. Buffered: flush it.</summary>
    public required Stream Output { get; init; }

    /// <summary>Standard output as text, for people.</summary>
    public required TextWriter Text { get; init; }

    /// <summary>Standard error: what failed.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>The terminal that standard output is; null when it is a pipe or a file. Asked for only by commands that write for people.</summary>
    public Func<OutputTerminal?> Terminal { get; init; } = () => null;

    /// <summary>The terminal that standard error is; null when it is a pipe, a file, or a terminal that cannot move its cursor.</summary>
    public Func<OutputTerminal?> ErrorTerminal { get; init; } = () => null;

    /// <summary>What progress is told by.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>How the commands parse; null for the defaults.</summary>
    public ProfileParserOptions? ParserOptions { get; init; }

    public static CommandStreams OfProcess()
    {
        Stream output = OpenOutput();
        return new CommandStreams
        {
            Input = Console.OpenStandardInput(),
            Output = output,
            Text = Writer(output),
            Error = Writer(new MessageStream(Console.OpenStandardError())),
            Terminal = OutputTerminal.OfProcess,
            ErrorTerminal = OutputTerminal.OfErrors,
        };
    }

    /// <summary>
    /// The console's own stream drops what it writes once the reader of a pipe has gone, so that <c>profiles stream | head</c> would parse to
    /// the end of its input for nobody. A file stream fails instead; but on a file it would write from a position of its own.
    /// </summary>
    private static Stream OpenOutput()
    {
        if (!OperatingSystem.IsWindows())
        {
            var descriptor = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, BufferSize);
            if (!descriptor.CanSeek) return descriptor;
        }
        return new BufferedStream(Console.OpenStandardOutput(), BufferSize);
    }

    private static StreamWriter Writer(Stream stream) => new(stream, new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\n" };
}
