using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>The words that the sentence splitter looks at, by lexicon id.</summary>
internal sealed class SentenceVocabulary(Lexicon lexicon)
{
    private readonly HashSet<int> _titles = Add(
        lexicon,
        "mr mrs ms dr prof gen col lt sgt maj capt cpl brig adm gov sen rep hon rev fr st mt ft messrs pres amb");

    private readonly HashSet<int> _beforeNumbers = Add(
        lexicon,
        "c no nos vol vols art arts sec secs fig figs ch chap p pp para paras jan feb mar apr jun jul aug sep sept oct nov dec b d r fl rs est");

    private readonly HashSet<int> _weekdays = Add(lexicon, "mon tue tues wed thu thur thurs fri sat sun");

    private readonly HashSet<int> _midSentence = Add(lexicon, "v vs cf viz approx ca al eg ie esp incl excl");

    private readonly HashSet<int> _openers = Add(
        lexicon,
        "the a an in on at by for from to of with as it its he she they we this that these those there but and or so yet however although though while when since after before during until if both many most some several meanwhile moreover furthermore nevertheless according despite under");

    /// <summary>Whether the full stop between the two words belongs to the first, an abbreviation: <c>Gen. Tarn</c>, <c>No. 7</c>, <c>Sun. 5 Feb</c>, <c>et al. 2011</c>.</summary>
    public bool IsAbbreviation(Token word, Token next)
    {
        if (word.Value == 0) return false;
        if (_titles.Contains(word.Value)) return word.IsCapitalized && next.IsWord;
        if (_midSentence.Contains(word.Value)) return true;
        return next.IsNumber && (_beforeNumbers.Contains(word.Value) || (word.IsCapitalized && _weekdays.Contains(word.Value)));
    }

    /// <summary>A word that, capitalised behind initials, opens a sentence.</summary>
    public bool IsOpener(Token word) => word.Value != 0 && _openers.Contains(word.Value);

    private static HashSet<int> Add(Lexicon lexicon, string words) => [.. words.Split(' ').Select(lexicon.Add)];
}
