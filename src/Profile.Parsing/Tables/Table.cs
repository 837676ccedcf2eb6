using Profile.Parsing.Model;

namespace Profile.Parsing.Tables;

/// <summary>A table of documents: its columns, and the rows that a document has in it.</summary>
/// <typeparam name="TRow">The type of the rows.</typeparam>
/// <remarks>Tables are joined by <c>document_id</c> and the index columns, which count from 0 within a document as the JSON does.</remarks>
public sealed class Table<TRow>
    where TRow : class
{
    private readonly Func<string, ProfileDocument, IEnumerable<TRow>> _rows;

    internal Table(string name, ColumnList<TRow> columns, Func<string, ProfileDocument, IEnumerable<TRow>> rows) =>
        (Name, Columns, _rows) = (name, columns.Columns, rows);

    /// <summary>In the plural and in snake case, as <c>casualties</c>.</summary>
    public string Name { get; }

    /// <summary>All columns, in the order in which they are to be written.</summary>
    public IReadOnlyList<Column<TRow>> Columns { get; }

    /// <summary>The rows of one document in its order, made while they are enumerated.</summary>
    /// <param name="documentId">Tells the document from all others in the same tables: a path or a number.</param>
    /// <param name="document">What the rows are made of.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public IEnumerable<TRow> RowsOf(string documentId, ProfileDocument document)
    {
        ArgumentNullException.ThrowIfNull(documentId);
        ArgumentNullException.ThrowIfNull(document);
        return _rows(documentId, document);
    }
}
