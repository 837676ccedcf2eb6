using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Casualties;

/// <summary>Cuts a sentence into figures with their nouns, events, and the words between them.</summary>
internal sealed class ClauseItemReader(CasualtyRule rule)
{
    /// <summary>A greater number behind a person is no age.</summary>
    private const int OldestAge = 110;

    private readonly FigureReader _figures = new(rule);
    private readonly VictimsReader _victims = new(new NumberReader(rule));

    /// <summary>Fills <paramref name="items"/> with the pieces of the sentence; a break stands at its end.</summary>
    public void Read(in TokenRun tokens, string text, ClauseItems items)
    {
        items.Clear();
        bool negated = false;
        for (int at = 0; at < tokens.Length;)
        {
            if (ReadFigure(tokens, at, text, items, out int end))
            {
                at = end;
                negated = false;
                continue;
            }
            ClauseItem item = ReadItem(tokens, at, text);
            at = item.End;
            negated |= item.Class is WordClass.Not;
            if (item.Class is WordClass.Adverb or WordClass.Not or WordClass.Degree) continue;
            if (item is { Class: WordClass.Subordinator, Entry.Value: 2 } && items.EndsInFigure) item.Class = WordClass.Relative;
            item.IsNegated = negated && item.Class is WordClass.Event;
            if (negated && item.Class is WordClass.Including) item.Class = WordClass.Verb;
            negated &= item.Class is WordClass.Be or WordClass.Auxiliary;
            items.Add(item);
        }
        items.Add(new ClauseItem { Class = WordClass.Break, First = tokens.Length, End = tokens.Length });
        if (items.HasLives) LostLives.Sift(items);
        if (items.HasBodies) FoundBodies.Sift(items);
    }

    private static ClauseItem ReadItem(in TokenRun tokens, int at, string text)
    {
        ref readonly Token token = ref tokens[at];
        var item = new ClauseItem { First = at, End = at + 1 };
        if (SentenceTokens.IsDate(token)) item.Class = WordClass.Date;
        else if (token.Kind is TokenKind.Punctuation or TokenKind.Superscript) ReadPunctuation(tokens, at, ref item);
        else if (token.IsWord) ReadWord(tokens, at, text, ref item);
        return item;
    }

    private static void ReadWord(in TokenRun tokens, int at, string text, ref ClauseItem item)
    {
        ref readonly Token token = ref tokens[at];
        item.End = at + tokens.Match(at, out VocabularyEntry entry);
        item.Entry = entry;
        item.IsCapitalized = token.IsCapitalized && !tokens.IsUpper;
        item.Class = item.Entry.IsEvent && item.Entry.Class is not (WordClass.Partitive or WordClass.Including) ? WordClass.Event : item.Entry.Class;
        if (item.Entry.Number is NumberClass.Article) item.Class = WordClass.Determiner;
        if (item.Class is WordClass.None && !item.IsCapitalized && IsPastTense(token, text)) item.Class = WordClass.Verb;
        if (item.Entry is { Class: WordClass.Adverb, Value: ClauseWords.Remaining } && !GoesOnAsEvent(tokens, item.End)) item.Class = WordClass.Auxiliary;
        if (IsManner(tokens, at, item.Entry, text)) item.Class = WordClass.Adverb;
    }

    /// <summary>Whether an event follows that <c>remain</c> only says to go on, or a word of its degree: <c>remain missing</c>, <c>remain critically injured</c>.</summary>
    private static bool GoesOnAsEvent(in TokenRun tokens, int next)
    {
        if (next >= tokens.Length) return false;
        tokens.Match(next, out VocabularyEntry entry);
        return entry.IsEvent || entry.Class is WordClass.Degree or WordClass.Adverb;
    }

    private bool ReadFigure(in TokenRun tokens, int at, string text, ClauseItems items, out int end)
    {
        end = at;
        if (!MayBeginFigure(tokens, at) || items.EndsInChange && IsFrom(tokens, at) || !_figures.TryRead(tokens, at, items.EndsInChangeFrom, out Figure figure)) return false;
        Victims victims = _victims.Read(tokens, figure.End, text, figure.High == 1 && figure.Qualifier is CasualtyQualifier.Exact);
        if (victims.IsPartitive && figure is { Low: null, High: null }) return false;
        if (figure.IsArticle && (victims.IsPlural || victims.Counted is not (CountedThing.People or CountedThing.Named))) return false;
        bool age = victims.Counted is CountedThing.Unsaid && (items.ExpectsAge || IsAgeOfPerson(tokens, figure, items));
        bool label = victims.Counted is CountedThing.Unsaid && IsLabel(tokens, figure, text, items);
        if (age || label || items.EndsInException) victims.Counted = CountedThing.Thing;
        end = Math.Max(victims.End, figure.End);
        bool phrase = age || victims.Counted is CountedThing.Thing && tokens.Match(at, out VocabularyEntry first) > 0 && first.Class is WordClass.Preposition;
        items.AddFigure(new ClauseItem { First = at, End = end, IsPhrase = phrase }, figure, victims);
        return true;
    }

    /// <summary>Whether the number stands between commas behind one person, as an age does: <c>John Tarn, 68, and</c>, <c>a boy, 14, was</c>.</summary>
    private static bool IsAgeOfPerson(in TokenRun tokens, in Figure figure, ClauseItems items)
    {
        if (figure is not { Qualifier: CasualtyQualifier.Exact, High: <= OldestAge } || figure.End >= tokens.Length || !tokens[figure.First].IsNumber) return false;
        ref readonly Token next = ref tokens[figure.End];
        return (next.Is(',') || next.Is(')') || next.Is('–') || next.Is('—')) && items.EndsInPersonAndComma(tokens.IsUpper);
    }

    /// <summary>Whether the number only says which of many: <c>in room 12, two men</c>, <c>at page 4, it</c>.</summary>
    private static bool IsLabel(in TokenRun tokens, in Figure figure, string text, ClauseItems items)
    {
        if (tokens.IsUpper || figure.Qualifier is not CasualtyQualifier.Exact || figure.First == 0 || figure.End >= tokens.Length || !tokens[figure.First].IsNumber || !tokens[figure.End].Is(',')) return false;
        return items.EndsInBareNoun && !tokens[figure.First - 1].Span.Of(text).EndsWith("s");
    }

    private static bool IsFrom(in TokenRun tokens, int at) => tokens.Match(at, out VocabularyEntry entry) > 0 && entry is { Class: WordClass.Preposition, Number: NumberClass.RangeOpener };

    /// <summary>Whether a number begins here, or a hedge or article with a word behind it that a figure may go on with.</summary>
    private static bool MayBeginFigure(in TokenRun tokens, int at)
    {
        if (tokens[at].IsNumber) return true;
        int next = at + tokens.Match(at, out VocabularyEntry entry);
        if (entry.Number is NumberClass.None or NumberClass.RangeOr or NumberClass.HedgeAfter) return false;
        if (entry is { Number: NumberClass.Prefix, Value: 1 } || entry.Number is not (NumberClass.Prefix or NumberClass.Hedge or NumberClass.RangeOpener)) return true;
        if (next >= tokens.Length) return false;
        if (tokens[next].IsNumber) return true;
        tokens.Match(next, out entry);
        return entry.Number is not NumberClass.None;
    }

    private static void ReadPunctuation(in TokenRun tokens, int at, ref ClauseItem item)
    {
        ref readonly Token token = ref tokens[at];
        bool last = at + 1 == tokens.Length;
        bool doubled = !last && token.Is('-') && tokens[at + 1].Is('-');
        item.Class = token.Value switch
        {
            ',' => WordClass.Comma,
            ':' => WordClass.Colon,
            ';' or '!' or '?' => WordClass.Break,
            '.' when (last || tokens[at + 1].SpaceBefore) && !IsInitial(tokens, at) => WordClass.Break,
            '(' or '[' => WordClass.Open,
            ')' or ']' => WordClass.Close,
            '/' => WordClass.And,
            '–' or '—' => WordClass.Dash,
            '-' when token.SpaceBefore || doubled => WordClass.Dash,
            _ => WordClass.Adverb,
        };
        if (doubled) item.End++;
    }

    /// <summary>Whether the full stop ends an initial or an abbreviation of single letters: <c>U.S. troops</c>.</summary>
    private static bool IsInitial(in TokenRun tokens, int at) => at > 0 && tokens[at - 1].IsWord && tokens[at - 1].Length == 1 && tokens[at - 1].IsCapitalized;

    /// <summary>Whether the word has the ending of an adverb and the vocabulary knows no other use of it: <c>savagely</c>.</summary>
    public static bool IsManner(in TokenRun tokens, int at, VocabularyEntry entry, string text)
    {
        ref readonly Token token = ref tokens[at];
        return entry.IsPlain && token.Length > 5 && (!token.IsCapitalized || tokens.IsUpper) && token.Span.Of(text).EndsWith("ly", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether an unknown word has the ending of a past tense.</summary>
    private static bool IsPastTense(in Token token, string text) => token.Length > 3 && token.Span.Of(text).EndsWith("ed", StringComparison.OrdinalIgnoreCase);
}
