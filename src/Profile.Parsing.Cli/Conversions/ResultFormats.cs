using Profile.Parsing.Cli.Tables;
using Profile.Parsing.Json;

namespace Profile.Parsing.Cli.Conversions;

/// <summary>The formats that there are, in the order in which they are told and written.</summary>
internal static class ResultFormats
{
    /// <summary>The whole document.</summary>
    public static FileFormat Json { get; } = new("json", ".json", static (stream, document) => ProfileJson.Write(stream, document, indented: true));

    /// <summary>The works that the notes cite, as a CSL-JSON library.</summary>
    public static FileFormat Csl { get; } = new("csl", ".csl.json", CslLibrary.Write);

    /// <summary>All documents in one file.</summary>
    public static BatchFormat Ndjson { get; } = new("ndjson", [NdjsonOutput.FileName], static open => new NdjsonOutput(open(NdjsonOutput.FileName)));

    /// <summary>Tables for spreadsheets, data frames and databases.</summary>
    public static BatchFormat Csv { get; } = Tables("csv", new CsvFormat());

    /// <summary>The same with a byte order mark in each file.</summary>
    public static BatchFormat MarkedCsv { get; } = Tables("csv", new CsvFormat { WritesByteOrderMark = true });

    /// <summary>The same tables with typed columns.</summary>
    public static BatchFormat Parquet { get; } = Tables("parquet", new ParquetFormat());

    public static IReadOnlyList<ResultFormat> All { get; } = [Json, Csl, Ndjson, Csv, Parquet];

    public static string Names { get; } = string.Join(", ", All.Select(format => format.Name));

    /// <summary>The formats of <c>--format</c>, each once, whatever the order in which they were asked for; null when one of the names is none.</summary>
    /// <param name="values">As typed: names, or several with commas between them.</param>
    public static IReadOnlyList<ResultFormat>? Of(IEnumerable<string> values)
    {
        string[] names = [.. values.SelectMany(NamesIn)];
        return names.Length > 0 && names.All(name => All.Any(format => format.Name == name)) ? [.. All.Where(format => names.Contains(format.Name))] : null;
    }

    private static BatchFormat Tables(string name, ITableFormat format) => new(name, TableFiles.NamesIn(format), open => new TableFiles(format, open));

    private static string[] NamesIn(string value) => value.Split(',', StringSplitOptions.TrimEntries);
}
