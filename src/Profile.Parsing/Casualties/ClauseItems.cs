using System.Runtime.InteropServices;

namespace Profile.Parsing.Casualties;

/// <summary>The pieces of one sentence. The lists are used again for the next.</summary>
internal sealed class ClauseItems
{
    /// <summary>How many words of a name are looked at.</summary>
    private const int LongestName = 6;

    private readonly List<ClauseItem> _items = [];
    private readonly List<CountedFigure> _figures = [];

    public int Count => _items.Count;

    public ReadOnlySpan<ClauseItem> Items => CollectionsMarshal.AsSpan(_items);

    /// <summary>Takes from the item at <paramref name="index"/>, and from the figure right before it, that they tell of deaths.</summary>
    public void MakeThing(int index)
    {
        Span<ClauseItem> items = CollectionsMarshal.AsSpan(_items);
        items[index].Class = WordClass.Thing;
        if (index > 0 && items[index - 1].Class is WordClass.Figure) Figures[items[index - 1].Figure].Victims.Counted = CountedThing.Thing;
    }

    /// <summary>Makes the item at <paramref name="index"/> a word that opens a list of parts.</summary>
    public void MakeIncluding(int index) => CollectionsMarshal.AsSpan(_items)[index].Class = WordClass.Including;

    /// <summary>Whether a figure stands last, so that <c>that</c> begins a relative clause about it.</summary>
    public bool EndsInFigure => _items.Count > 0 && _items[^1].Class is WordClass.Figure;

    /// <summary>Whether a preposition and a single noun of no person, without article, stand last: <c>in room</c>. A name is none: <c>in Tesk</c>.</summary>
    public bool EndsInBareNoun => _items.Count > 1 && _items[^2].Class is WordClass.Preposition && _items[^1] is { Class: WordClass.Thing or WordClass.None, IsCapitalized: false, Entry.IsPlural: false };

    /// <summary>Whether a verb of change stands last, behind which <c>from</c> opens no range: <c>rose (from 200 to 400)</c>.</summary>
    public bool EndsInChange => _items.Count > 0 && IsChange(_items[^1]);

    /// <summary>Whether a verb of change and <c>from</c> stand last.</summary>
    public bool EndsInChangeFrom => _items.Count > 1 && _items[^1] is { Class: WordClass.Preposition, Entry.Number: NumberClass.RangeOpener } && IsChange(_items[^2]);

    private static bool IsChange(in ClauseItem item) => item.Class is WordClass.Verb && (VerbKind)item.Entry.Value is VerbKind.Changing;

    /// <summary>Whether <c>all but</c> or <c>except</c> stands last.</summary>
    public bool EndsInException => _items.Count > 0 && _items[^1] is { Class: WordClass.Preposition, Entry.Value: ClauseWords.Except };

    /// <summary>
    /// Whether one person and a comma stand last: <c>a boy,</c>, <c>his wife,</c>, or a name that no preposition governs, as <c>Ann Tarn,</c>.
    /// <paramref name="isUpper"/>: in a text in capitals any word may be a name.
    /// </summary>
    public bool EndsInPersonAndComma(bool isUpper)
    {
        int i = _items.Count - 2;
        if (i < 0 || _items[^1].Class is not WordClass.Comma) return false;
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
    public bool ExpectsAge => _items.Count > 0 && (_items[^1] is { Class: WordClass.Preposition, Entry.Value: ClauseWords.Aged }
        || _items.Count > 1 && _items[^1].Class is WordClass.And or WordClass.Comma && _items[^2] is { Class: WordClass.Figure, IsPhrase: true } age && _figures[age.Figure].Victims.Words.Length == 0);

    public Span<CountedFigure> Figures => CollectionsMarshal.AsSpan(_figures);

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
        _items.Clear();
        _figures.Clear();
        HasCue = HasLives = HasBodies = MayFollowUp = false;
    }

    public void Add(ClauseItem item)
    {
        HasCue |= item.Class is WordClass.Event or WordClass.Including or WordClass.Partitive;
        HasLives |= item.Takes(EventForms.Lives);
        HasBodies |= item.Takes(EventForms.Remains);
        _items.Add(item);
    }

    public void AddFigure(ClauseItem item, in Figure figure, in Victims victims)
    {
        item.Class = WordClass.Figure;
        item.Figure = _figures.Count;
        HasCue |= victims.IsPartitive || victims.Own.IsEvent;
        MayFollowUp |= _items.Count < 2 && (victims.Counted is CountedThing.Unsaid || victims.AreVictims) || victims.OfNumber > 0;
        _figures.Add(new CountedFigure { Figure = figure, Victims = victims, Item = _items.Count, PartOfDraft = -1, PartOf = -1, ListedIn = -1, Draft = -1 });
        _items.Add(item);
    }
}
