using CsvHelper;
using Profile.Parsing.Tables;

namespace Profile.Parsing.Cli.Tables;

/// <summary>A table as a CSV file with a header. Null is an empty cell, empty text a pair of quotation marks.</summary>
internal sealed class CsvRowWriter<TRow> : IRowWriter<TRow>
    where TRow : class
{
    private static readonly CsvWriterOptions Options = new()
    {
        NewLine = "\r\n",
        // Readers that trim cells keep quoted ones as they are.
        Quoting = CsvQuoting.WhenNeededOrWhitespace,
        // Text that begins in such a way, a spreadsheet would run; numbers and dates stay what they are.
        Injection = CsvInjection.Escape,
        InjectionCharacters = "=+-@\t\r\n",
        InjectionEscape = '\'',
        TrueValue = "true",
        FalseValue = "false",
    };

    private readonly Table<TRow> _table;
    private readonly CsvWriter _writer;

    public CsvRowWriter(Table<TRow> table, Stream stream, bool byteOrderMark)
    {
        _table = table;
        _writer = CsvWriter.Create(stream, Options with { WriteByteOrderMark = byteOrderMark }, leaveOpen: true);
        _writer.WriteHeader([.. table.Columns.Select(column => column.Name)]);
    }

    public void Write(TRow row)
    {
        foreach (Column<TRow> column in _table.Columns) Write(column, row);
        _writer.EndRecord();
    }

    public void Complete() => _writer.Flush();

    private void Write(Column<TRow> column, TRow row)
    {
        switch (column.Type)
        {
            case ColumnType.Text:
                string? text = CsvText.Of(column.TextOf(row));
                _writer.WriteField(text, text is "" ? CsvQuoting.Always : CsvQuoting.WhenNeeded);
                break;
            case ColumnType.Integer:
                _writer.WriteField(column.IntegerOf(row), "");
                break;
            case ColumnType.Date:
                _writer.WriteField(column.DateOf(row), "");
                break;
            case ColumnType.Boolean:
                WriteBoolean(column.BooleanOf(row));
                break;
            default:
                throw new NotSupportedException($"CSV has no cell for {column.Type}.");
        }
    }

    private void WriteBoolean(bool? value)
    {
        if (value is { } given) _writer.WriteField(given);
        else _writer.WriteField((string?)null);
    }
}
