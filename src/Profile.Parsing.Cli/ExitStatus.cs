namespace Profile.Parsing.Cli;

/// <summary>What the process returns.</summary>
internal static class ExitStatus
{
    /// <summary>All done.</summary>
    public const int Done = 0;

    /// <summary>Some inputs or records failed; each was told.</summary>
    public const int SomeFailed = 1;

    /// <summary>The command line makes no sense; nothing was done.</summary>
    public const int WrongUsage = 2;

    /// <summary>Ctrl-C or a request to end; what was finished is whole. 128 and the number of SIGINT, as shells have it.</summary>
    public const int Interrupted = 130;
}
