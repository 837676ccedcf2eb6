namespace Profile.Parsing.Cli.Terminal;

/// <summary>A column of a <see cref="TextTable"/>.</summary>
/// <param name="Head">What stands above it.</param>
/// <param name="Right">Whether its cells end at its right edge, as numbers do.</param>
/// <param name="Maximum">Widest, in columns of the terminal; what is wider is shortened.</param>
internal sealed record Column(string Head, bool Right = false, int Maximum = int.MaxValue);
