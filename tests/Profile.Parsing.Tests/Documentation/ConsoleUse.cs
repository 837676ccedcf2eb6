namespace Profile.Parsing.Tests.Documentation;

/// <summary>Tests that catch what is written to the console, of which there is only one.</summary>
[CollectionDefinition(nameof(ConsoleUse), DisableParallelization = true)]
public sealed class ConsoleUse;
