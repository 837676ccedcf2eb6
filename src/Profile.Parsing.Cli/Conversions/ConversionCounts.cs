using Profile.Parsing.Model;

namespace Profile.Parsing.Cli.Conversions;

/// <summary>What was found in one document, or in many together.</summary>
internal readonly record struct ConversionCounts(
    long Sections, long Footnotes, long Markers, long LinkedMarkers, long Dates, long Casualties, long Diagnostics)
{
    public static ConversionCounts Of(ProfileDocument document) => new(
        document.Descendants().Count(),
        document.Footnotes.Count,
        document.Citations.Count,
        document.Citations.Count(c => c.FootnoteIndex is not null),
        document.Dates.Count,
        document.Casualties.Count,
        document.Diagnostics.Count);

    public static ConversionCounts operator +(ConversionCounts a, ConversionCounts b) => new(
        a.Sections + b.Sections,
        a.Footnotes + b.Footnotes,
        a.Markers + b.Markers,
        a.LinkedMarkers + b.LinkedMarkers,
        a.Dates + b.Dates,
        a.Casualties + b.Casualties,
        a.Diagnostics + b.Diagnostics);
}
