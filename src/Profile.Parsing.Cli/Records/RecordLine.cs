namespace Profile.Parsing.Cli.Records;

/// <summary>One line of the input that is not blank.</summary>
/// <param name="Number">From 1, blank lines counted.</param>
/// <param name="Length">In bytes, without the line feed.</param>
/// <param name="Content">Null when the line is longer than allowed, so that it was skipped, and when it could not be read.</param>
/// <param name="Fault">Why the input ends with this line unread; null when it does not.</param>
internal sealed record RecordLine(long Number, long Length, PooledBytes? Content, string? Fault = null);
