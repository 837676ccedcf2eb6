using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Tables;

/// <summary>Finds the sentences of mentions that come in text order, in one pass.</summary>
internal sealed class SentenceWalk(ProfileDocument document) : IDisposable
{
    private readonly IEnumerator<SourceSpan> _sentences = Sentences(document).GetEnumerator();
    private SourceSpan _sentence;

    /// <summary>The sentence that <paramref name="mention"/> begins in; null when it begins in none, as in a heading.</summary>
    public SourceSpan? Of(SourceSpan mention)
    {
        while (_sentence.End <= mention.Start && _sentences.MoveNext()) _sentence = _sentences.Current;
        return _sentence.Contains(mention.Start) ? _sentence : null;
    }

    public void Dispose() => _sentences.Dispose();

    private static IEnumerable<SourceSpan> Sentences(ProfileDocument document)
    {
        foreach (Section section in document.Descendants())
        {
            foreach (Paragraph paragraph in section.Paragraphs)
            {
                foreach (SourceSpan sentence in paragraph.Sentences) yield return sentence;
            }
        }
    }
}
