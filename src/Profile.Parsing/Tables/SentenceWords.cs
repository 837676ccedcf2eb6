using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Tables;

/// <summary>The sentences of mentions in words. Mentions of one sentence, which follow one another, share one string.</summary>
internal sealed class SentenceWords(ProfileDocument document)
{
    private SourceSpan? _last;
    private string? _words;

    /// <summary>The sentence of a mention, of a longer one the part around the mention; null for none.</summary>
    public string? Of(SourceSpan? sentence, SourceSpan mention)
    {
        if (sentence is not { } given) return null;
        if (given.Length > RowWords.Longest) return RowWords.Around(document, given, mention);
        if (_last != given) (_last, _words) = (given, RowWords.At(document, given));
        return _words;
    }
}
