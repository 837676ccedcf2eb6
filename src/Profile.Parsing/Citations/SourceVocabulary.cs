using Profile.Parsing.Text;

namespace Profile.Parsing.Citations;

/// <summary>What each word can be in a citation, by lexicon id.</summary>
internal sealed class SourceVocabulary
{
    private readonly Lexicon _lexicon;
    private readonly Dictionary<int, SourceWords> _added = [];
    private readonly SourceWords[] _words;
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
        foreach ((SourceWords kind, string words) in SourceWordLists.All) Add(kind, words);
        Single = new SingleWords(lexicon);
        _words = new SourceWords[lexicon.Count];
        foreach ((int id, SourceWords kind) in _added) _words[id] = kind;
        _numbers = new byte[lexicon.Count];
        foreach ((int id, byte number) in numbers) _numbers[id] = number;
    }

    public SingleWords Single { get; }

    public SourceWords Of(in Token token) => token.IsWord && token.Value < _words.Length ? _words[token.Value] : SourceWords.None;

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
        foreach (string word in words.Split(' '))
        {
            int id = _lexicon.Add(word);
            _added[id] = _added.GetValueOrDefault(id) | kind;
        }
    }
}
