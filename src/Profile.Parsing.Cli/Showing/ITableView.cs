using Profile.Parsing.Cli.Terminal;

namespace Profile.Parsing.Cli.Showing;

/// <summary>A part of a document that is a table.</summary>
internal interface ITableView
{
    /// <summary>How many rows it has.</summary>
    int Count { get; }

    /// <summary>What stands behind its heading: counts, or that there is nothing.</summary>
    string About { get; }

    /// <summary>The table with its first <paramref name="rows"/> rows.</summary>
    TextTable Table(int rows);
}
