namespace Profile.Parsing.Text;

/// <summary>A heading or a paragraph of the body, as the stages that read dates and figures see it. Notes and boilerplate are no passages.</summary>
internal readonly struct Passage(int firstToken, int endToken, string section, SourceSpan[] sentences)
{
    private readonly SourceSpan[] _sentences = sentences;

    public int FirstToken { get; } = firstToken;

    /// <summary>Index just behind the passage's last token.</summary>
    public int EndToken { get; } = endToken;

    /// <summary>Id of the section it stands in.</summary>
    public string Section { get; } = section;

    /// <summary>Its sentences in order; empty for a heading.</summary>
    public ReadOnlySpan<SourceSpan> Sentences => _sentences;

    // Kept here: the sentences are somewhere else in memory, and most passages are asked only this.
    public bool IsHeading { get; } = sentences.Length == 0;

    /// <summary>The sentence that holds <paramref name="offset"/>; null in a heading.</summary>
    public SourceSpan? SentenceAt(int offset)
    {
        int low = 0, high = _sentences.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            SourceSpan sentence = _sentences[middle];
            if (offset < sentence.Start) high = middle - 1;
            else if (offset >= sentence.End) low = middle + 1;
            else return sentence;
        }
        return null;
    }
}
