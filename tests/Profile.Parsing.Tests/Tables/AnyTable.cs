using System.Reflection;
using Profile.Parsing.Tables;

namespace Profile.Parsing.Tests.Tables;

/// <summary>A table of any rows.</summary>
/// <param name="Name">Of the table.</param>
/// <param name="RowType">Of its rows.</param>
/// <param name="Columns">As <see cref="Table{TRow}.Columns"/> describes them.</param>
internal sealed record AnyTable(string Name, Type RowType, IReadOnlyList<(string Name, ColumnType Type, bool IsNullable)> Columns)
{
    public static IReadOnlyList<AnyTable> All { get; } =
    [
        Of(ProfileTables.Documents), Of(ProfileTables.Sections), Of(ProfileTables.Footnotes), Of(ProfileTables.Sources),
        Of(ProfileTables.Citations), Of(ProfileTables.Dates), Of(ProfileTables.Casualties), Of(ProfileTables.Diagnostics),
    ];

    /// <summary>The properties of a row in the order of their declaration.</summary>
    public IEnumerable<PropertyInfo> Properties => RowType.GetProperties().Where(p => p.SetMethod is not null);

    private static AnyTable Of<TRow>(Table<TRow> table)
        where TRow : class => new(table.Name, typeof(TRow), [.. table.Columns.Select(c => (c.Name, c.Type, c.IsNullable))]);
}
