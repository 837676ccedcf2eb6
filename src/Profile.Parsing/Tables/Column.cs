namespace Profile.Parsing.Tables;

/// <summary>A column of a table: its name, its type, and its value in a row.</summary>
/// <typeparam name="TRow">The type of the rows.</typeparam>
public sealed class Column<TRow>
    where TRow : class
{
    private readonly Func<TRow, string?>? _text;
    private readonly Func<TRow, int?>? _integer;
    private readonly Func<TRow, DateOnly?>? _date;
    private readonly Func<TRow, bool?>? _boolean;

    internal Column(string name, bool isNullable, Func<TRow, string?> value)
        : this(name, ColumnType.Text, isNullable) => _text = value;

    internal Column(string name, bool isNullable, Func<TRow, int?> value)
        : this(name, ColumnType.Integer, isNullable) => _integer = value;

    internal Column(string name, bool isNullable, Func<TRow, DateOnly?> value)
        : this(name, ColumnType.Date, isNullable) => _date = value;

    internal Column(string name, bool isNullable, Func<TRow, bool?> value)
        : this(name, ColumnType.Boolean, isNullable) => _boolean = value;

    private Column(string name, ColumnType type, bool isNullable) => (Name, Type, IsNullable) = (name, type, isNullable);

    /// <summary>The name of the row's property in snake case, as <c>date_earliest</c>.</summary>
    public string Name { get; }

    /// <summary>Which of the methods of this class gives its values.</summary>
    public ColumnType Type { get; }

    /// <summary>Whether a value may be null.</summary>
    public bool IsNullable { get; }

    /// <summary>The value in <paramref name="row"/> of a column of type <see cref="ColumnType.Text"/>.</summary>
    /// <exception cref="InvalidOperationException">The column is of another type.</exception>
    public string? TextOf(TRow row) => (_text ?? throw Unfit(ColumnType.Text))(row);

    /// <summary>The value in <paramref name="row"/> of a column of type <see cref="ColumnType.Integer"/>.</summary>
    /// <exception cref="InvalidOperationException">The column is of another type.</exception>
    public int? IntegerOf(TRow row) => (_integer ?? throw Unfit(ColumnType.Integer))(row);

    /// <summary>The value in <paramref name="row"/> of a column of type <see cref="ColumnType.Date"/>.</summary>
    /// <exception cref="InvalidOperationException">The column is of another type.</exception>
    public DateOnly? DateOf(TRow row) => (_date ?? throw Unfit(ColumnType.Date))(row);

    /// <summary>The value in <paramref name="row"/> of a column of type <see cref="ColumnType.Boolean"/>.</summary>
    /// <exception cref="InvalidOperationException">The column is of another type.</exception>
    public bool? BooleanOf(TRow row) => (_boolean ?? throw Unfit(ColumnType.Boolean))(row);

    private InvalidOperationException Unfit(ColumnType asked) => new($"The column {Name} is of type {Type}, not {asked}.");
}
