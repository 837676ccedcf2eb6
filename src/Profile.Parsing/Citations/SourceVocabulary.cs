using Profile.Parsing.Text;

namespace Profile.Parsing.Citations;

/// <summary>What each word can be in a citation, by lexicon id, and what the other tokens are.</summary>
internal sealed class SourceVocabulary
{
    private readonly Lexicon _lexicon;
    private readonly Dictionary<int, SourceWords> _added = [];

    /// <summary>By <see cref="TokenKind"/>: what a token is by its value. The last entry is that of all values beyond.</summary>
    private readonly SourceWords[][] _tables;
    private readonly byte[] _numbers;

    public SourceVocabulary(Lexicon lexicon)
    {
        _lexicon = lexicon;
        Dictionary<int, byte> numbers = [];
        AddNumbered(numbers, SourceWords.Month, "january february march april may june july august september october november december");
        AddNumbered(numbers, SourceWords.Month, "jan feb mar apr may jun jul aug sep oct nov dec");
        foreach (string months in SourceWordLists.ForeignMonths) AddNumbered(numbers, SourceWords.ForeignMonth, months);
        AddNumbered(numbers, SourceWords.Season, "spring summer autumn winter");
        AddNumbered(numbers, SourceWords.Season, "printemps été automne hiver");
        AddNumber(numbers, SourceWords.Month, "sept", 9);
        AddNumber(numbers, SourceWords.Season, "fall", 3);
        foreach ((SourceWords kind, string listed) in SourceWordLists.All) Add(kind, listed);
        Single = new SingleWords(lexicon);
        foreach (int id in Single.OpeningPieces) Add(id, SourceWords.OpensPiece);
        var words = new SourceWords[lexicon.Count + 1];
        foreach ((int id, SourceWords kind) in _added) words[id] = (kind & SourceWordLists.OpeningPieces) != 0 ? kind | SourceWords.OpensPiece : kind;
        _tables = [words, [SourceWords.Number], [SourceWords.None], SourceMarks.Table];
        _numbers = new byte[lexicon.Count];
        foreach ((int id, byte number) in numbers) _numbers[id] = number;
    }

    public SingleWords Single { get; }

    /// <summary>What the token is.</summary>
    public SourceWords Of(in Token token)
    {
        // A table for each kind of token, in place of branches that nobody can foretell.
        SourceWords[] table = _tables[(int)token.Kind];
        SourceWords kind = table[Math.Min((uint)token.Value, (uint)table.Length - 1)];
        return token.Value >= SourceMarks.End && token.Kind == TokenKind.Punctuation ? SourceMarks.Of(token.Value) : kind;
    }

    /// <summary>1-12 of a month, 1-4 of a season (spring to winter).</summary>
    public int NumberOf(Token token) => _numbers[token.Value];

    private void AddNumbered(Dictionary<int, byte> numbers, SourceWords kind, string words)
    {
        byte number = 0;
        foreach (string word in words.Split(' ')) AddNumber(numbers, kind, word, ++number);
    }

    private void AddNumber(Dictionary<int, byte> numbers, SourceWords kind, string word, byte number)
    {
        numbers[_lexicon.Add(word)] = number;
        Add(kind, word);
    }

    private void Add(SourceWords kind, string words)
    {
        foreach (string word in words.Split(' ')) Add(_lexicon.Add(word), kind);
    }

    private void Add(int id, SourceWords kind) => _added[id] = _added.GetValueOrDefault(id) | kind;
}
