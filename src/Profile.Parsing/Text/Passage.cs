namespace Profile.Parsing.Text;

/// <summary>A heading or a paragraph of the body, as the stages that read dates and figures see it. Notes and boilerplate are no passages.</summary>
/// <param name="firstToken">Index of its first token.</param>
/// <param name="endToken">Index just behind its last token.</param>
/// <param name="span">From its first token to its last.</param>
/// <param name="section">Id of the section it stands in.</param>
/// <param name="sentences">The sentences of all passages, side by side in memory: most stages go through them one passage after the other.</param>
/// <param name="firstSentence">Its first one there; the last one of all as yet is its last.</param>
internal readonly struct Passage(int firstToken, int endToken, SourceSpan span, string section, RentedList<SourceSpan> sentences, int firstSentence)
{
    private readonly int _sentenceCount = sentences.Count - firstSentence;

    public int FirstToken { get; } = firstToken;

    public int EndToken { get; } = endToken;

    public SourceSpan Span { get; } = span;

    public string Section { get; } = section;

    /// <summary>Its sentences in order; empty for a heading.</summary>
    public ReadOnlySpan<SourceSpan> Sentences => sentences.Span.Slice(firstSentence, _sentenceCount);

    public bool IsHeading => _sentenceCount == 0;

    /// <summary>The sentence that holds <paramref name="offset"/>; null in a heading.</summary>
    public SourceSpan? SentenceAt(int offset)
    {
        ReadOnlySpan<SourceSpan> inside = Sentences;
        int low = 0, high = inside.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            SourceSpan sentence = inside[middle];
            if (offset < sentence.Start) high = middle - 1;
            else if (offset >= sentence.End) low = middle + 1;
            else return sentence;
        }
        return null;
    }
}
