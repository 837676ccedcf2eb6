using Profile.Parsing.Model;

namespace Profile.Parsing.Cli.Conversions;

/// <summary>What was found in one document, or in many together.</summary>
internal sealed record ConversionCounts
{
    public static ConversionCounts None { get; } = new();

    /// <summary>At all levels.</summary>
    public long Sections { get; init; }

    public long Footnotes { get; init; }

    /// <summary>The inline markers.</summary>
    public long Citations { get; init; }

    /// <summary>Those of them that a footnote was found for.</summary>
    public long LinkedCitations { get; init; }

    public long Dates { get; init; }

    public long Casualties { get; init; }

    /// <summary>By code, in ordinal order.</summary>
    public SortedDictionary<string, long> Diagnostics { get; init; } = new(StringComparer.Ordinal);

    public static ConversionCounts Of(ProfileDocument document)
    {
        var diagnostics = new SortedDictionary<string, long>(StringComparer.Ordinal);
        foreach (IGrouping<string, Diagnostics.Diagnostic> code in document.Diagnostics.GroupBy(d => d.Code)) diagnostics[code.Key] = code.Count();
        return new ConversionCounts
        {
            Sections = document.Descendants().Count(),
            Footnotes = document.Footnotes.Count,
            Citations = document.Citations.Count,
            LinkedCitations = document.Citations.Count(c => c.FootnoteIndex is not null),
            Dates = document.Dates.Count,
            Casualties = document.Casualties.Count,
            Diagnostics = diagnostics,
        };
    }

    public static ConversionCounts operator +(ConversionCounts a, ConversionCounts b)
    {
        var diagnostics = new SortedDictionary<string, long>(a.Diagnostics, StringComparer.Ordinal);
        foreach ((string code, long times) in b.Diagnostics) diagnostics[code] = diagnostics.GetValueOrDefault(code) + times;
        return new ConversionCounts
        {
            Sections = a.Sections + b.Sections,
            Footnotes = a.Footnotes + b.Footnotes,
            Citations = a.Citations + b.Citations,
            LinkedCitations = a.LinkedCitations + b.LinkedCitations,
            Dates = a.Dates + b.Dates,
            Casualties = a.Casualties + b.Casualties,
            Diagnostics = diagnostics,
        };
    }
}
