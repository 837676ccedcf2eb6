namespace Profile.Parsing.Tables;

/// <summary>The columns of a table while they are told, one by one.</summary>
internal sealed class ColumnList<TRow>
    where TRow : class
{
    private readonly List<Column<TRow>> _columns = [];

    public IReadOnlyList<Column<TRow>> Columns => _columns.AsReadOnly();

    public ColumnList<TRow> Text(string name, Func<TRow, string> value) => Add(new Column<TRow>(name, false, value));

    public ColumnList<TRow> OptionalText(string name, Func<TRow, string?> value) => Add(new Column<TRow>(name, true, value));

    public ColumnList<TRow> Integer(string name, Func<TRow, int?> value) => Add(new Column<TRow>(name, false, value));

    public ColumnList<TRow> OptionalInteger(string name, Func<TRow, int?> value) => Add(new Column<TRow>(name, true, value));

    public ColumnList<TRow> OptionalDate(string name, Func<TRow, DateOnly?> value) => Add(new Column<TRow>(name, true, value));

    public ColumnList<TRow> Boolean(string name, Func<TRow, bool?> value) => Add(new Column<TRow>(name, false, value));

    private ColumnList<TRow> Add(Column<TRow> column)
    {
        _columns.Add(column);
        return this;
    }
}
