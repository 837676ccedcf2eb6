namespace Profile.Parsing.Cli.Files;

/// <summary>An input that is there but holds nothing that could be parsed.</summary>
/// <param name="reason">A sentence that follows the name of the file.</param>
internal sealed class UnreadableInputException(string reason) : Exception(reason);
