using Profile.Parsing.Diagnostics;
using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Casualties;

/// <summary>Reads the casualty figures of headings and body.</summary>
internal sealed class CasualtyReader
{
    private readonly CasualtyVocabulary _vocabulary;
    private readonly CasualtyRule _rule;

    /// <summary>A reader whose words are in <paramref name="lexicon"/>.</summary>
    public CasualtyReader(Lexicon lexicon, CasualtyRule rule = CasualtyRule.Literal)
    {
        _vocabulary = new CasualtyVocabulary(lexicon);
        _rule = rule;
    }

    /// <summary>The figures of <paramref name="passages"/>, sorted by start, not yet linked. Numbers inside <paramref name="dates"/> are no figures.</summary>
    public IReadOnlyList<CasualtyMention> Read(TokenizedText text, IReadOnlyList<Passage> passages, IReadOnlyList<DateMention> dates, DiagnosticList diagnostics)
    {
        _ = diagnostics;
        var scan = new PassageScan(_vocabulary, _rule, text, dates);
        foreach (Passage passage in passages) scan.Read(passage);
        return scan.Mentions;
    }
}
