using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>A set of short phrases that a line can consist of, matched by the ids of their words.</summary>
internal sealed class PhraseSet
{
    private readonly Dictionary<int, List<int[]>> _byFirstWord = [];

    public PhraseSet(Lexicon lexicon, params IEnumerable<string> phrases)
    {
        foreach (string phrase in phrases)
        {
            int[] ids = [.. phrase.Split(' ', '-').Select(lexicon.Add)];
            if (!_byFirstWord.TryGetValue(ids[0], out List<int[]>? same)) _byFirstWord[ids[0]] = same = [];
            same.Add(ids);
        }
    }

    /// <summary>Whether <paramref name="tokens"/> are the words of one of the phrases and nothing else but hyphens.</summary>
    public bool Matches(ReadOnlySpan<Token> tokens)
    {
        if (tokens.IsEmpty || !tokens[0].IsWord || tokens[0].Value == 0 || !_byFirstWord.TryGetValue(tokens[0].Value, out List<int[]>? phrases)) return false;
        foreach (int[] phrase in phrases)
        {
            if (SameWords(phrase, tokens)) return true;
        }
        return false;
    }

    private static bool SameWords(int[] phrase, ReadOnlySpan<Token> tokens)
    {
        int word = 0;
        foreach (Token token in tokens)
        {
            if (token.Is('-')) continue;
            if (word == phrase.Length || !token.IsWord || token.Value != phrase[word++]) return false;
        }
        return word == phrase.Length;
    }
}
