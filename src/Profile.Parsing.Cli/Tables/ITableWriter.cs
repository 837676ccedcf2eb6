using Profile.Parsing.Model;

namespace Profile.Parsing.Cli.Tables;

/// <summary>Writes documents as rows of tables. Appended in the same order, the same documents give the same bytes. For one thread.</summary>
internal interface ITableWriter : IDisposable
{
    /// <summary>Adds the rows of a document, each of them once.</summary>
    /// <param name="documentId">Tells it from all others: the value of <c>document_id</c>.</param>
    /// <param name="document">What the rows are made of.</param>
    void Append(string documentId, ProfileDocument document);

    /// <summary>
    /// Writes what is still held back, and the ends of the files. The streams stay open until the writer is disposed, so that the caller can
    /// flush them to the disk. A writer that is disposed without this leaves files that are not whole.
    /// </summary>
    void Complete();
}
