using Profile.Parsing.Diagnostics;
using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Casualties;

/// <summary>Reads the casualty figures of headings and body.</summary>
internal sealed class CasualtyReader
{
    private readonly CasualtyVocabulary _vocabulary;
    private readonly CasualtyRule _rule;

    /// <summary>Buffers that no text uses now; null while one does. Texts read at the same time have their own.</summary>
    private PassageScan? _spare;

    /// <summary>A reader whose words are in <paramref name="lexicon"/>.</summary>
    public CasualtyReader(Lexicon lexicon, CasualtyRule rule = CasualtyRule.Literal)
    {
        _vocabulary = new CasualtyVocabulary(lexicon);
        _rule = rule;
    }

    /// <summary>The figures of <paramref name="passages"/>, sorted by start, not yet linked. Numbers inside <paramref name="dates"/> are no figures.</summary>
    public CasualtyMention[] Read(TokenizedText text, ReadOnlySpan<Passage> passages, IReadOnlyList<DateMention> dates, DiagnosticList diagnostics)
    {
        _ = diagnostics;
        PassageScan scan = Interlocked.Exchange(ref _spare, null) ?? new PassageScan(_vocabulary, _rule);
        CasualtyMention[] mentions = scan.Read(text, passages, dates);
        if (scan.IsSmall) Volatile.Write(ref _spare, scan);
        else scan.Dispose();
        return mentions;
    }
}
