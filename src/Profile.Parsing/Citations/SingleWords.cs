using Profile.Parsing.Text;

namespace Profile.Parsing.Citations;

/// <summary>The words that citations are read by and that are looked for one by one, as lexicon ids; those of a kind are in <see cref="SourceWordLists"/>.</summary>
internal sealed class SingleWords(Lexicon lexicon)
{
    public int Above { get; } = lexicon.Add("above");
    public int Accord { get; } = lexicon.Add("accord");
    public int Al { get; } = lexicon.Add("al");
    public int Also { get; } = lexicon.Add("also");
    public int And { get; } = lexicon.Add("and");
    public int Art { get; } = lexicon.Add("art");
    public int As { get; } = lexicon.Add("as");
    public int At { get; } = lexicon.Add("at");
    public int Between { get; } = lexicon.Add("between");
    public int But { get; } = lexicon.Add("but");
    public int By { get; } = lexicon.Add("by");
    public int Cf { get; } = lexicon.Add("cf");
    public int Cit { get; } = lexicon.Add("cit");
    public int Cited { get; } = lexicon.Add("cited");
    public int Citing { get; } = lexicon.Add("citing");
    public int Compare { get; } = lexicon.Add("compare");
    public int Contra { get; } = lexicon.Add("contra");
    public int D { get; } = lexicon.Add("d");
    public int De { get; } = lexicon.Add("de");
    public int Doc { get; } = lexicon.Add("doc");
    public int E { get; } = lexicon.Add("e");
    public int Eadem { get; } = lexicon.Add("eadem");
    public int Et { get; } = lexicon.Add("et");
    public int Example { get; } = lexicon.Add("example");
    public int Fn { get; } = lexicon.Add("fn");
    public int Footnote { get; } = lexicon.Add("footnote");
    public int For { get; } = lexicon.Add("for");
    public int G { get; } = lexicon.Add("g");
    public int Generally { get; } = lexicon.Add("generally");
    public int Http { get; } = lexicon.Add("http");
    public int Https { get; } = lexicon.Add("https");
    public int Idem { get; } = lexicon.Add("idem");
    public int In { get; } = lexicon.Add("in");
    public int Instance { get; } = lexicon.Add("instance");
    public int Isbn { get; } = lexicon.Add("isbn");
    public int LastWord { get; } = lexicon.Add("last");
    public int Loc { get; } = lexicon.Add("loc");
    public int N { get; } = lexicon.Add("n");
    public int Note { get; } = lexicon.Add("note");
    public int OfWord { get; } = lexicon.Add("of");
    public int On { get; } = lexicon.Add("on");
    public int Op { get; } = lexicon.Add("op");
    public int Press { get; } = lexicon.Add("press");
    public int Published { get; } = lexicon.Add("published");
    public int Quoted { get; } = lexicon.Add("quoted");
    public int Quoting { get; } = lexicon.Add("quoting");
    public int Re { get; } = lexicon.Add("re");
    public int Referred { get; } = lexicon.Add("referred");
    public int Reports { get; } = lexicon.Add("reports");
    public int Reprinted { get; } = lexicon.Add("reprinted");
    public int Rev { get; } = lexicon.Add("rev");
    public int Review { get; } = lexicon.Add("review");
    public int S { get; } = lexicon.Add("s");
    public int See { get; } = lexicon.Add("see");
    public int Supra { get; } = lexicon.Add("supra");
    public int To { get; } = lexicon.Add("to");
    public int U { get; } = lexicon.Add("u");
    public int Un { get; } = lexicon.Add("un");
    public int V { get; } = lexicon.Add("v");
    public int Via { get; } = lexicon.Add("via");
    public int With { get; } = lexicon.Add("with");
    public int Www { get; } = lexicon.Add("www");

    /// <summary>Those that can open a piece of a citation which is more than words: <c>n.d.</c>, <c>in press</c>, <c>via</c>, <c>last accessed</c>, <c>UN Doc.</c></summary>
    public int[] OpeningPieces => [N, Note, In, Via, LastWord, Un, U, Doc];
}
