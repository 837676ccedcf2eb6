using Profile.Parsing.Text;

namespace Profile.Parsing.Casualties;

/// <summary>The pieces of one sentence. The arrays are used again for the next, and their elements are written in place.</summary>
internal sealed class ClauseItems : IDisposable
{
    /// <summary>A number among so many items at the head of a sentence may go on with the sentence before.</summary>
    public const int Head = 2;

    /// <summary>Room for fewer pieces is not asked for.</summary>
    private const int Fewest = 32;

    /// <summary>How many words of a name are looked at.</summary>
    private const int LongestName = 6;

    private ClauseItem[] _items = [];
    private CountedFigure[] _figures = [];
    private int _figureCount;

    public int Count { get; private set; }

    /// <summary>The item at <paramref name="index"/>.</summary>
    public ref readonly ClauseItem this[int index] => ref _items[index];

    public ReadOnlySpan<ClauseItem> Items => _items.AsSpan(0, Count);

    public Span<CountedFigure> Figures => _figures.AsSpan(0, _figureCount);

    /// <summary>Takes from the item at <paramref name="index"/>, and from the figure right before it, that they tell of deaths.</summary>
    public void MakeThing(int index)
    {
        _items[index].Class = WordClass.Thing;
        if (index > 0 && _items[index - 1].Class is WordClass.Figure) _figures[_items[index - 1].Figure].Victims.Counted = CountedThing.Thing;
    }

    /// <summary>Makes the item at <paramref name="index"/> a word that opens a list of parts.</summary>
    public void MakeIncluding(int index) => _items[index].Class = WordClass.Including;

    /// <summary>Whether a figure stands last, so that <c>that</c> begins a relative clause about it.</summary>
    public bool EndsInFigure => Count > 0 && _items[Count - 1].Class is WordClass.Figure;

    /// <summary>Whether a preposition and a single noun of no person, without article, stand last: <c>in room</c>. A name is none: <c>in Tesk</c>.</summary>
    public bool EndsInBareNoun => Count > 1 && _items[Count - 2].Class is WordClass.Preposition && _items[Count - 1] is { Class: WordClass.Thing or WordClass.None, IsCapitalized: false, Entry.IsPlural: false };

    /// <summary>Whether a verb of change stands last, behind which <c>from</c> opens no range: <c>rose (from 200 to 400)</c>.</summary>
    public bool EndsInChange => Count > 0 && IsChange(_items[Count - 1]);

    /// <summary>Whether a verb of change and <c>from</c> stand last.</summary>
    public bool EndsInChangeFrom => Count > 1 && _items[Count - 1] is { Class: WordClass.Preposition, Entry.Number: NumberClass.RangeOpener } && IsChange(_items[Count - 2]);

    private static bool IsChange(in ClauseItem item) => item.Class is WordClass.Verb && (VerbKind)item.Entry.Value is VerbKind.Changing;

    /// <summary>Whether <c>all but</c> or <c>except</c> stands last.</summary>
    public bool EndsInException => Count > 0 && _items[Count - 1] is { Class: WordClass.Preposition, Entry.Value: ClauseWords.Except };

    /// <summary>
    /// Whether one person and a comma stand last: <c>a boy,</c>, <c>his wife,</c>, or a name that no preposition governs, as <c>Ann Tarn,</c>.
    /// <paramref name="isUpper"/>: in a text in capitals any word may be a name.
    /// </summary>
    public bool EndsInPersonAndComma(bool isUpper)
    {
        int i = Count - 2;
        if (i < 0 || _items[Count - 1].Class is not WordClass.Comma) return false;
        if (IsOnePerson(i)) return true;
        int name = i;
        while (i >= 0 && i > name - LongestName && IsName(_items[i], isUpper)) i--;
        if (i == name) return false;
        return i < 0 || (_items[i].Class is WordClass.Of ? i > 0 && (IsOnePerson(i - 1) || _items[i - 1].Takes(EventForms.OfNoun)) : _items[i].Class is not (WordClass.Preposition or WordClass.To));
    }

    private bool IsOnePerson(int i) => _items[i] switch
    {
        { Class: WordClass.People, Entry.IsPlural: false } => true,
        { Class: WordClass.Figure } figure => _figures[figure.Figure] is { Figure: { High: 1, IsDenial: false }, Victims: { Counted: CountedThing.People or CountedThing.Named, IsPlural: false } },
        _ => false,
    };

    /// <summary>Whether the word may be part of a name: <c>Tarn</c>, and not at the head of a sentence any word with a capital, as <c>Hill</c>; but not <c>Soldiers</c>.</summary>
    private static bool IsName(in ClauseItem item, bool isUpper) => item.Class switch
    {
        WordClass.None => item.IsCapitalized || isUpper,
        WordClass.Thing or WordClass.People => !item.Entry.IsPlural && (item.IsCapitalized || isUpper),
        WordClass.Event or WordClass.Verb => item.IsCapitalized && item.First > 0,
        _ => false,
    };

    /// <summary>Whether an age comes next: <c>aged</c> stands last, or an age and <c>and</c>.</summary>
    public bool ExpectsAge => Count > 0 && (_items[Count - 1] is { Class: WordClass.Preposition, Entry.Value: ClauseWords.Aged }
        || Count > 1 && _items[Count - 1].Class is WordClass.And or WordClass.Comma && _items[Count - 2] is { Class: WordClass.Figure, IsPhrase: true } age && _figures[age.Figure].Victims.Words.Length == 0);

    /// <summary>Whether the sentence holds a word of a casualty event, or one that continues the figures of the sentence before.</summary>
    public bool HasCue { get; private set; }

    /// <summary>Whether one of the events is <c>lives</c>, which may be no event at all.</summary>
    public bool HasLives { get; private set; }

    /// <summary>Whether one of the events is <c>bodies</c>, which may be no event at all.</summary>
    public bool HasBodies { get; private set; }

    /// <summary>Whether the sentence begins with a bare number, which may tell of part of the people of the sentence before: <c>Two were children.</c></summary>
    public bool MayFollowUp { get; private set; }

    public void Clear()
    {
        Count = _figureCount = 0;
        HasCue = HasLives = HasBodies = MayFollowUp = false;
    }

    public void Dispose()
    {
        RentedArray.Return(ref _items);
        RentedArray.Return(ref _figures);
    }

    /// <summary>Adds a piece that is no figure.</summary>
    /// <returns>The piece, for what is left to say of it.</returns>
    public ref ClauseItem Add(WordClass wordClass, int first, int end, VocabularyEntry entry)
    {
        ref ClauseItem item = ref Next(wordClass, first, end, entry);
        HasCue |= wordClass is WordClass.Event or WordClass.Including or WordClass.Partitive;
        if (wordClass is WordClass.Event && (entry.Forms & (EventForms.Lives | EventForms.Remains)) != 0)
        {
            HasLives |= item.Takes(EventForms.Lives);
            HasBodies |= item.Takes(EventForms.Remains);
        }
        return ref item;
    }

    /// <summary>Where the next figure is to be read into; it is no figure of the sentence until <see cref="AddFigure"/> says so.</summary>
    public ref CountedFigure NextFigure()
    {
        if (_figureCount == _figures.Length) RentedArray.Grow(ref _figures, _figureCount, Fewest);
        return ref _figures[_figureCount];
    }

    /// <summary>Adds the <see cref="NextFigure"/>, which takes the tokens from <paramref name="first"/> to <paramref name="end"/>.</summary>
    public void AddFigure(int first, int end, bool isPhrase)
    {
        ref CountedFigure figure = ref _figures[_figureCount];
        figure.BeginAt(Count);
        HasCue |= figure.Victims.IsPartitive || figure.Victims.Own.IsEvent;
        MayFollowUp |= Count < Head && (figure.Victims.Counted is CountedThing.Unsaid || figure.Victims.AreVictims) || figure.Victims.OfNumber > 0;
        ref ClauseItem item = ref Next(WordClass.Figure, first, end, VocabularyEntry.None);
        (item.Figure, item.IsPhrase) = (_figureCount++, isPhrase);
    }

    private ref ClauseItem Next(WordClass wordClass, int first, int end, VocabularyEntry entry)
    {
        if (Count == _items.Length) RentedArray.Grow(ref _items, Count, Fewest);
        ref ClauseItem item = ref _items[Count++];
        (item.First, item.End, item.Entry, item.Figure) = (first, end, entry, 0);
        (item.Class, item.IsNegated, item.IsPhrase, item.IsCapitalized) = (wordClass, false, false, false);
        return ref item;
    }
}
