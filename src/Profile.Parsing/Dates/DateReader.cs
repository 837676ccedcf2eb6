using Profile.Parsing.Diagnostics;
using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Dates;

/// <summary>Reads the dates of headings and body.</summary>
internal sealed class DateReader
{
    /// <summary>A reader whose words are in <paramref name="lexicon"/>.</summary>
    public DateReader(Lexicon lexicon) => _lexicon = lexicon;

    private readonly Lexicon _lexicon;

    /// <summary>The dates of <paramref name="passages"/>, sorted by start.</summary>
    public IReadOnlyList<DateMention> Read(TokenizedText text, IReadOnlyList<Passage> passages, CalendarDate? reference, DiagnosticList diagnostics)
    {
        _ = (_lexicon, text, passages, reference, diagnostics);
        return [];
    }
}
