namespace Profile.Parsing.Cli.Commands;

/// <summary>A command whose help goes on after the list of its options: examples, exit statuses.</summary>
internal interface IExplained
{
    /// <summary>Lines of at most 100 columns.</summary>
    string Explanation { get; }
}
