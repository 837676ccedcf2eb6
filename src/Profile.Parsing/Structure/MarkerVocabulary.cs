using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>The words that the marker decoder looks at, by lexicon id.</summary>
internal sealed class MarkerVocabulary
{
    private readonly HashSet<int> _units;
    private readonly HashSet<int> _abbreviations;
    private readonly HashSet<int> _months;

    public MarkerVocabulary(Lexicon lexicon)
    {
        _units = Add(
            lexicon,
            "percent per cent percentage million billion trillion thousand hundred km kms kilometers kilometres miles mile m cm mm ft feet inch inches meters metres kg kilograms tons tonnes mw gw mph kph am pm usd degrees points times");
        _abbreviations = Add(lexicon, "n nn fn note notes no nos vol vols art arts sec secs fig figs ch chap p pp para paras pt c ca cal op ex ed approx res");
        _months = Add(lexicon, "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec");
    }

    /// <summary>A unit of measure: behind a number it makes a quantity, before digits it is raised to a power.</summary>
    public bool IsUnit(Token word) => word.IsWord && word.Value != 0 && _units.Contains(word.Value);

    /// <summary>An abbreviation that a number of its own follows, as <c>No.1</c>.</summary>
    public bool IsAbbreviationBeforeNumber(Token word) => word.Value != 0 && _abbreviations.Contains(word.Value);

    public bool IsMonth(Token word) => word.IsWord && word.Value != 0 && _months.Contains(word.Value);

    private static HashSet<int> Add(Lexicon lexicon, string words) => [.. words.Split(' ').Select(lexicon.Add)];
}
