using Profile.Parsing.Tables;

namespace Profile.Parsing.Cli.Tests.Tables;

/// <summary>What the library says of a table, without the type of its rows.</summary>
internal sealed record TableDescription(string Name, IReadOnlyList<(string Name, string SqlType, bool IsNullable)> Columns)
{
    public static IReadOnlyList<TableDescription> All { get; } =
    [
        Of(ProfileTables.Documents), Of(ProfileTables.Sections), Of(ProfileTables.Footnotes), Of(ProfileTables.Sources),
        Of(ProfileTables.Citations), Of(ProfileTables.Dates), Of(ProfileTables.Casualties), Of(ProfileTables.Diagnostics),
    ];

    private static TableDescription Of<TRow>(Table<TRow> table)
        where TRow : class => new(table.Name, [.. table.Columns.Select(c => (c.Name, SqlType(c.Type), c.IsNullable))]);

    private static string SqlType(ColumnType type) => type switch
    {
        ColumnType.Text => "VARCHAR",
        ColumnType.Integer => "INTEGER",
        ColumnType.Date => "DATE",
        _ => "BOOLEAN",
    };
}
