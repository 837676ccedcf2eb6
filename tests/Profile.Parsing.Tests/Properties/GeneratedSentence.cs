namespace Profile.Parsing.Tests.Properties;

/// <summary>Plain words without digits, a year, and where a marker stands among them.</summary>
public sealed record GeneratedSentence(IReadOnlyList<string> Words, int Year, MarkerPlace Place);
