namespace Profile.Parsing.Cli.Conversions;

/// <summary>What the user asked of a run of <c>profiles convert</c>, beside its inputs.</summary>
internal sealed record ConversionOptions
{
    /// <summary>The output folder, as the user wrote it.</summary>
    public required string Folder { get; init; }

    /// <summary>At least one.</summary>
    public required IReadOnlyList<ResultFormat> Formats { get; init; }

    /// <summary>Whether <c>karsova.txt</c> becomes <c>karsova.txt.json</c>.</summary>
    public bool KeepExtension { get; init; }

    /// <summary>Whether CSV files begin with a byte order mark.</summary>
    public bool ByteOrderMark { get; init; }

    /// <summary>Whether what an earlier run finished is left as it is.</summary>
    public bool Resume { get; init; }

    /// <summary>Whether the first failure ends the run.</summary>
    public bool FailFast { get; init; }

    /// <summary>How many files are worked on at once, at least 1.</summary>
    public int Workers { get; init; } = Environment.ProcessorCount;

    /// <summary>Whether to tell failures and nothing else.</summary>
    public bool Quiet { get; init; }

    public IEnumerable<FileFormat> FileFormats => Formats.OfType<FileFormat>();

    public IEnumerable<BatchFormat> BatchFormats =>
        Formats.OfType<BatchFormat>().Select(format => ByteOrderMark && format == ResultFormats.Csv ? ResultFormats.MarkedCsv : format);
}
