using Profile.Parsing.Text;

namespace Profile.Parsing.Casualties;

/// <summary>
/// The words without which a sentence holds no figure, so that most sentences are passed over unread. They are some too many: what they let through is
/// read, and may turn out to hold nothing.
/// </summary>
internal sealed class CueWords
{
    /// <summary>By word id.</summary>
    private readonly CueMarks[] _marks;

    /// <summary>The <see cref="CueMarks.Paired"/> words with their neighbours, each as one number.</summary>
    private readonly HashSet<int> _pairs = [];

    /// <summary>The cues among the words and phrases <paramref name="entries"/>, all of them in <paramref name="lexicon"/>.</summary>
    public CueWords(Lexicon lexicon, IReadOnlyDictionary<string, VocabularyEntry> entries)
    {
        _marks = new CueMarks[lexicon.Count];
        foreach ((string phrase, VocabularyEntry entry) in entries) Mark(phrase.Split(' '), MarksOf(entry), lexicon, entries);
    }

    /// <summary>Index of the first token from <paramref name="first"/> on that may be a word of a cue, or else <paramref name="end"/>.</summary>
    /// <remarks>Every token of the text comes here, most of them in vain: one look at a table for each.</remarks>
    public int NextCue(ReadOnlySpan<Token> tokens, int first, int end)
    {
        ReadOnlySpan<CueMarks> marks = _marks;
        tokens = tokens[..end];
        for (int i = first; i < tokens.Length; i++)
        {
            int word = IdOf(tokens[i]);
            if ((uint)word >= (uint)marks.Length || (marks[word] & (CueMarks.Cue | CueMarks.Paired)) == 0) continue;
            if ((marks[word] & CueMarks.Cue) != 0 || IsInPair(tokens, i)) return i;
        }
        return end;
    }

    /// <summary>Whether a number is among the tokens, or what stands for one.</summary>
    public bool HasNumber(ReadOnlySpan<Token> tokens)
    {
        foreach (ref readonly Token token in tokens)
        {
            int word = IdOf(token);
            if (token.IsNumber || (uint)word < (uint)_marks.Length && (_marks[word] & CueMarks.Number) != 0) return true;
        }
        return false;
    }

    /// <summary>Whether the word stands beside one that it stands beside in a phrase that is a cue. Hyphens and markers may stand between them.</summary>
    private bool IsInPair(ReadOnlySpan<Token> tokens, int index)
    {
        int before = index - 1, behind = index + 1;
        while (before >= 0 && !tokens[before].IsWord) before--;
        while (behind < tokens.Length && !tokens[behind].IsWord) behind++;
        int word = tokens[index].Value;
        return before >= 0 && _pairs.Contains(Pair(tokens[before].Value, word)) || behind < tokens.Length && _pairs.Contains(Pair(word, tokens[behind].Value));
    }

    /// <summary>Two words as one number.</summary>
    private static int Pair(int before, int behind) => before << 16 | behind;

    /// <summary>The id of a word, 0 of anything else.</summary>
    private static int IdOf(in Token token) => token.IsWord ? token.Value : 0;

    /// <summary>Marks the rarest word of an entry. If it is a cue only in its phrase, a neighbour must stand beside it: <c>them</c> and <c>homes</c> alone tell nothing.</summary>
    private void Mark(string[] words, CueMarks marks, Lexicon lexicon, IReadOnlyDictionary<string, VocabularyEntry> entries)
    {
        VocabularyEntry[] known = [.. words.Select(word => entries.GetValueOrDefault(word, VocabularyEntry.None))];
        int[] ids = [.. words.Select(word => lexicon.Find(word))];
        int rarest = Enumerable.Range(0, words.Length).MinBy(i => Commonness(known[i]));
        if (words.Length == 1 || (marks & CueMarks.Cue) == 0 || known[rarest].IsCue)
        {
            _marks[ids[rarest]] |= marks;
            return;
        }
        _marks[ids[rarest]] |= CueMarks.Paired | marks & CueMarks.Number;
        int behind = Math.Max(1, rarest);
        _pairs.Add(Pair(ids[behind - 1], ids[behind]));
    }

    /// <summary>How little a word of a phrase tells of it: least a word that is a cue already, most a word that holds clauses together, or an article.</summary>
    private static int Commonness(VocabularyEntry entry)
    {
        if (entry.IsCue) return 0;
        if (entry.Number is NumberClass.Article) return 4;
        return entry.Class switch
        {
            WordClass.None or WordClass.People or WordClass.Thing => 1,
            WordClass.Verb or WordClass.Relative or WordClass.Pronoun => 2,
            WordClass.Determiner => 3,
            _ => 4,
        };
    }

    private static CueMarks MarksOf(VocabularyEntry entry)
    {
        bool number = (entry.Traits & MatchTraits.BeginsFigure) != 0;
        return (entry.IsCue ? CueMarks.Cue : 0) | (number ? CueMarks.Number : 0);
    }
}
