using Profile.Parsing.Diagnostics;
using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Dates;

/// <summary>Reads the dates of headings and body.</summary>
internal sealed class DateReader
{
    private readonly DateVocabulary _vocabulary;
    private readonly DateTexts _texts = new();

    private readonly NumericDateOrder _order;

    /// <summary>A reader whose words are in <paramref name="lexicon"/>; <paramref name="order"/> tells day from month where both may be either.</summary>
    public DateReader(Lexicon lexicon, NumericDateOrder order = NumericDateOrder.DayMonth)
    {
        _vocabulary = new DateVocabulary(lexicon, EnglishDateWords.Rows);
        _order = order;
    }

    /// <summary>The dates of <paramref name="passages"/>, sorted by start.</summary>
    public IReadOnlyList<DateMention> Read(TokenizedText text, ReadOnlySpan<Passage> passages, CalendarDate? reference, DiagnosticList diagnostics)
    {
        using var resolver = new DateResolver(text, reference, _texts, diagnostics);
        using var found = new RentedList<DateExpression>();
        foreach (ref readonly Passage passage in passages)
        {
            found.CutTo(0);
            new DateGrammar(text.Tokens[passage.FirstToken..passage.EndToken], _vocabulary, _order).Read(found);
            resolver.Resolve(passage, found.Span);
        }
        return resolver.Mentions();
    }
}
