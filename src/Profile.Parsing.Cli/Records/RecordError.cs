namespace Profile.Parsing.Cli.Records;

/// <summary>Why a record gave no document.</summary>
/// <param name="Code">One of <see cref="RecordErrorCodes"/>.</param>
/// <param name="Message">What was wrong and what to do about it.</param>
internal sealed record RecordError(string Code, string Message);
