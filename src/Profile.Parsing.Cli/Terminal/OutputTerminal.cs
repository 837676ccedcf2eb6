using Spectre.Console;

namespace Profile.Parsing.Cli.Terminal;

/// <summary>A terminal that is written to.</summary>
/// <param name="Width">In columns.</param>
/// <param name="Colours">Whether it shows colours, and the user wants them.</param>
internal sealed record OutputTerminal(int Width, bool Colours)
{
    /// <summary>Null when standard output is a pipe or a file.</summary>
    public static OutputTerminal? OfProcess() => Console.IsOutputRedirected ? null : new OutputTerminal(Console.WindowWidth, DetectColours());

    /// <summary>The terminal that standard error is; null when it is a pipe or a file, or takes no escape sequences.</summary>
    public static OutputTerminal? OfErrors()
    {
        if (Console.IsErrorRedirected || !ErrorCapabilities.Value.Ansi) return null;
        return new OutputTerminal(Console.WindowWidth, string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")));
    }

    private static readonly Lazy<IReadOnlyCapabilities> ErrorCapabilities =
        new(() => AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) }).Profile.Capabilities);

    /// <summary><c>NO_COLOR</c> is what users set for all programs alike (no-color.org).</summary>
    private static bool DetectColours() => string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && AnsiConsole.Profile.Capabilities.Ansi;
}
