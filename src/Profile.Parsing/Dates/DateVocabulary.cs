using Profile.Parsing.Text;

namespace Profile.Parsing.Dates;

/// <summary>What the words of the lexicon mean in dates, by word id.</summary>
internal sealed class DateVocabulary
{
    private readonly DateWord[] _byId;

    /// <summary>The classes alone: most questions are about these.</summary>
    private readonly DateWordClass[] _classes;

    /// <summary>Adds words to <paramref name="lexicon"/>. The classes of a word in several rows add up; one of them may give a value.</summary>
    public DateVocabulary(Lexicon lexicon, IEnumerable<DateVocabularyRow> rows)
    {
        var words = new List<(int Id, DateWord Word)>();
        foreach (DateVocabularyRow row in rows)
        {
            foreach (string word in row.Words.Split(' ')) words.Add((lexicon.Add(word), new DateWord(row.Classes, row.Value)));
        }
        _byId = new DateWord[lexicon.Count];
        foreach ((int id, DateWord word) in words)
        {
            DateWord known = _byId[id];
            _byId[id] = new DateWord(known.Classes | word.Classes, Math.Max(known.Value, word.Value));
        }
        _classes = Array.ConvertAll(_byId, word => word.Classes);
        Openers = new DateOpeners(_classes);
    }

    /// <summary>Where a date may open.</summary>
    public DateOpeners Openers { get; }

    /// <summary>The meaning of a word token; nothing for words that were not added.</summary>
    public DateWord this[in Token token] => token.IsWord && (uint)token.Value < (uint)_byId.Length ? _byId[token.Value] : default;

    /// <summary>The parts that a word token can play.</summary>
    public DateWordClass ClassesOf(in Token token) => token.IsWord && (uint)token.Value < (uint)_classes.Length ? _classes[token.Value] : DateWordClass.None;
}
