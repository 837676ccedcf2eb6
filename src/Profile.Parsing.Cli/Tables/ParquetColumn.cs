using Parquet;
using Parquet.Schema;
using Profile.Parsing.Tables;

namespace Profile.Parsing.Cli.Tables;

/// <summary>A column as Parquet has it: the field of the schema, and the values of a row group.</summary>
internal sealed class ParquetColumn<TRow>(Column<TRow> column)
    where TRow : class
{
    public DataField Field { get; } = new(column.Name, ClrType(column.Type), column.IsNullable);

    public Task WriteAsync(ParquetRowGroupWriter group, List<TRow> rows) => column.Type switch
    {
        ColumnType.Text => group.WriteAsync(Field, Values(rows, column.TextOf)!),
        ColumnType.Integer => WriteAsync(group, Values(rows, column.IntegerOf)),
        ColumnType.Date => WriteAsync(group, Values(rows, column.DateOf)),
        _ => WriteAsync(group, Values(rows, column.BooleanOf)),
    };

    private Task WriteAsync<T>(ParquetRowGroupWriter group, T?[] values)
        where T : struct =>
        column.IsNullable ? group.WriteAsync<T>(Field, values.AsMemory()) : group.WriteAsync<T>(Field, Array.ConvertAll(values, value => value!.Value).AsMemory());

    private static T[] Values<T>(List<TRow> rows, Func<TRow, T> value)
    {
        var values = new T[rows.Count];
        for (int i = 0; i < values.Length; i++) values[i] = value(rows[i]);
        return values;
    }

    private static Type ClrType(ColumnType type) => type switch
    {
        ColumnType.Text => typeof(string),
        ColumnType.Integer => typeof(int),
        ColumnType.Date => typeof(DateOnly),
        ColumnType.Boolean => typeof(bool),
        _ => throw new NotSupportedException($"Parquet has no column for {type}."),
    };
}
