using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>Knows the words that open the caption of a figure or table, which is no heading.</summary>
internal sealed class CaptionWords(Lexicon lexicon)
{
    private readonly HashSet<int> _words = [.. "figure fig table photo photograph map image chart graph caption credit source sources exhibit box".Split(' ').Select(lexicon.Add)];

    /// <summary><c>Figure 3</c>, <c>Photo: ...</c>, <c>Table 2. ...</c></summary>
    public bool Opens(ReadOnlySpan<Token> tokens) =>
        tokens.Length > 1 && tokens[0].IsWord && tokens[0].Value != 0 && _words.Contains(tokens[0].Value) && (tokens[1].IsNumber || (tokens.Length > 2 && (tokens[1].Is(':') || tokens[1].Is('.'))));
}
