using Profile.Parsing.Diagnostics;
using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Casualties;

/// <summary>Reads the casualty figures of headings and body.</summary>
internal sealed class CasualtyReader
{
    /// <summary>A reader whose words are in <paramref name="lexicon"/>.</summary>
    public CasualtyReader(Lexicon lexicon) => _lexicon = lexicon;

    private readonly Lexicon _lexicon;

    /// <summary>The figures of <paramref name="passages"/>, sorted by start, not yet linked. Numbers inside <paramref name="dates"/> are no figures.</summary>
    public IReadOnlyList<CasualtyMention> Read(TokenizedText text, IReadOnlyList<Passage> passages, IReadOnlyList<DateMention> dates, DiagnosticList diagnostics)
    {
        _ = (_lexicon, text, passages, dates, diagnostics);
        return [];
    }
}
