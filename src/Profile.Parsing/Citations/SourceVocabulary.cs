using Profile.Parsing.Text;

namespace Profile.Parsing.Citations;

/// <summary>The words that citations are read by, by lexicon id.</summary>
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
        In = lexicon.Add("in");
        On = lexicon.Add("on");
        By = lexicon.Add("by");
        Via = lexicon.Add("via");
        Isbn = lexicon.Add("isbn");
        Http = lexicon.Add("http");
        Https = lexicon.Add("https");
        Www = lexicon.Add("www");
        Et = lexicon.Add("et");
        Al = lexicon.Add("al");
        See = lexicon.Add("see");
        Also = lexicon.Add("also");
        Op = lexicon.Add("op");
        Cit = lexicon.Add("cit");
        Supra = lexicon.Add("supra");
        Note = lexicon.Add("note");
        V = lexicon.Add("v");
        OfWord = lexicon.Add("of");
        LastWord = lexicon.Add("last");
        Rev = lexicon.Add("rev");
        N = lexicon.Add("n");
        Loc = lexicon.Add("loc");
        But = lexicon.Add("but");
        As = lexicon.Add("as");
        Cf = lexicon.Add("cf");
        Compare = lexicon.Add("compare");
        Citing = lexicon.Add("citing");
        Quoting = lexicon.Add("quoting");
        Quoted = lexicon.Add("quoted");
        Cited = lexicon.Add("cited");
        Generally = lexicon.Add("generally");
        At = lexicon.Add("at");
        Contra = lexicon.Add("contra");
        Accord = lexicon.Add("accord");
        Above = lexicon.Add("above");
        Footnote = lexicon.Add("footnote");
        Fn = lexicon.Add("fn");
        With = lexicon.Add("with");
        And = lexicon.Add("and");
        De = lexicon.Add("de");
        Un = lexicon.Add("un");
        U = lexicon.Add("u");
        Doc = lexicon.Add("doc");
        D = lexicon.Add("d");
        To = lexicon.Add("to");
        Referred = lexicon.Add("referred");
        Idem = lexicon.Add("idem");
        Eadem = lexicon.Add("eadem");
        Press = lexicon.Add("press");
        E = lexicon.Add("e");
        G = lexicon.Add("g");
        For = lexicon.Add("for");
        Example = lexicon.Add("example");
        Instance = lexicon.Add("instance");
        Reprinted = lexicon.Add("reprinted");
        Review = lexicon.Add("review");
        Re = lexicon.Add("re");
        S = lexicon.Add("s");
        Art = lexicon.Add("art");
        Reports = lexicon.Add("reports");
        Published = lexicon.Add("published");
        _words = new SourceWords[lexicon.Count];
        foreach ((int id, SourceWords kind) in _added) _words[id] = kind;
        _numbers = new byte[lexicon.Count];
        foreach ((int id, byte number) in numbers) _numbers[id] = number;
    }

    public int In { get; }

    public int On { get; }

    public int By { get; }

    public int Via { get; }

    public int Isbn { get; }

    public int Http { get; }

    public int Https { get; }

    public int Www { get; }

    public int Et { get; }

    public int Al { get; }

    public int See { get; }

    public int Also { get; }

    public int Op { get; }

    public int Cit { get; }

    public int Supra { get; }

    public int Note { get; }

    public int V { get; }

    public int OfWord { get; }

    public int LastWord { get; }

    public int Rev { get; }

    public int N { get; }

    public int Loc { get; }

    public int But { get; }

    public int As { get; }

    public int Cf { get; }

    public int Compare { get; }

    public int Citing { get; }

    public int Quoting { get; }

    public int Quoted { get; }

    public int Cited { get; }

    public int Generally { get; }

    public int At { get; }

    public int Contra { get; }

    public int Accord { get; }

    public int Above { get; }

    public int Footnote { get; }

    public int Fn { get; }

    public int With { get; }

    public int And { get; }

    public int De { get; }

    public int Un { get; }

    public int U { get; }

    public int Doc { get; }

    public int D { get; }

    public int To { get; }

    public int Referred { get; }

    public int Idem { get; }

    public int Eadem { get; }

    public int Press { get; }

    public int E { get; }

    public int G { get; }

    public int For { get; }

    public int Example { get; }

    public int Instance { get; }

    public int Reprinted { get; }

    public int Review { get; }

    public int Re { get; }

    public int S { get; }

    public int Art { get; }

    public int Reports { get; }

    public int Published { get; }

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
