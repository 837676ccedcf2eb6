namespace Profile.Parsing.Cli.Records;

/// <summary>What goes out for one record.</summary>
/// <param name="Line">The JSON with its line feed; the receiver disposes it.</param>
/// <param name="Failed">Whether it is an error record.</param>
internal sealed record RecordAnswer(PooledBytes Line, bool Failed);
