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

    /// <summary>
    /// Fills <paramref name="items"/> with the pieces of the sentence; a break stands at its end. Where <paramref name="head"/> says that only a number at
    /// the head of the sentence can tell of anybody, and there is none, the pieces are not read.
    /// </summary>
    public void Read(in TokenRun tokens, string text, ClauseItems items, bool head)
    {
        items.Clear();
        bool negated = false;
        for (int at = 0; at < tokens.Length;)
        {
            if (head && items.Count == ClauseItems.Head && !items.MayFollowUp) break;
            if (MayBeginFigure(tokens, at) && ReadFigure(tokens, at, text, items, out int end)) negated = false;
            else end = ReadItem(tokens, at, text, items, ref negated);
            at = end;
        }
        items.Add(WordClass.Break, tokens.Length, tokens.Length, VocabularyEntry.None);
        if (items.HasLives) LostLives.Sift(items);
        if (items.HasBodies) FoundBodies.Sift(items);
    }

    /// <summary>Reads what is no figure. <paramref name="negated"/>: whether <c>not</c> stands before the event to come.</summary>
    /// <returns>The index behind it.</returns>
    private static int ReadItem(in TokenRun tokens, int at, string text, ClauseItems items, ref bool negated)
    {
        ref readonly Token token = ref tokens[at];
        ref readonly VocabularyMatch match = ref tokens.MatchAt(at);
        int end = at + match.Length;
        bool capitalized = token.IsCapitalized && !tokens.IsUpper;
        WordClass now = token.Kind switch
        {
            TokenKind.Word => ClassOfWord(tokens, at, match, text, capitalized),
            TokenKind.Number => WordClass.None,
            _ => ClassOfMark(tokens, at, ref end),
        };
        if (now is WordClass.Adverb or WordClass.Not or WordClass.Degree)
        {
            negated |= now is WordClass.Not;
            return end;
        }
        VocabularyEntry entry = tokens.EntryOf(match);
        if (now is WordClass.Subordinator && entry.Value == 2 && items.EndsInFigure) now = WordClass.Relative;
        if (negated && now is WordClass.Including) now = WordClass.Verb;
        ref ClauseItem item = ref items.Add(now, at, end, entry);
        item.IsCapitalized = capitalized;
        item.IsNegated = negated && now is WordClass.Event;
        negated &= now is WordClass.Be or WordClass.Auxiliary;
        return end;
    }

    private static WordClass ClassOfWord(in TokenRun tokens, int at, in VocabularyMatch match, string text, bool capitalized)
    {
        if (match.Class is WordClass.None && !capitalized) return ClassByEnding(tokens[at], tokens.EntryOf(match), text);
        if ((match.Traits & MatchTraits.Remaining) != 0 && !GoesOnAsEvent(tokens, at + match.Length)) return WordClass.Auxiliary;
        return match.Class;
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
        if (items.EndsInChange && IsFrom(tokens, at)) return false;
        ref CountedFigure counted = ref items.NextFigure();
        if (!_figures.TryRead(tokens, at, items.EndsInChangeFrom, out counted.Figure)) return false;
        ref readonly Figure figure = ref counted.Figure;
        ref Victims victims = ref counted.Victims;
        _victims.Read(tokens, figure.End, text, figure.High == 1 && figure.Qualifier is CasualtyQualifier.Exact, ref victims);
        if (victims.IsPartitive && figure is { Low: null, High: null }) return false;
        if (figure.IsArticle && (victims.IsPlural || victims.Counted is not (CountedThing.People or CountedThing.Named))) return false;
        bool age = victims.Counted is CountedThing.Unsaid && (items.ExpectsAge || IsAgeOfPerson(tokens, figure, items));
        bool label = victims.Counted is CountedThing.Unsaid && IsLabel(tokens, figure, text, items);
        if (age || label || items.EndsInException) victims.Counted = CountedThing.Thing;
        end = Math.Max(victims.End, figure.End);
        bool phrase = age || victims.Counted is CountedThing.Thing && tokens.Match(at, out VocabularyEntry first) > 0 && first.Class is WordClass.Preposition;
        items.AddFigure(at, end, phrase);
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
        ref readonly VocabularyMatch match = ref tokens.MatchAt(at);
        if ((match.Traits & (MatchTraits.BeginsFigure | MatchTraits.OpensFigure)) == 0) return false;
        int next = at + match.Length;
        return (match.Traits & MatchTraits.BeginsFigure) != 0 || next < tokens.Length && (tokens[next].IsNumber || tokens.MatchAt(next).Number is not NumberClass.None);
    }

    /// <summary>What a character that is no letter or digit does. Two hyphens are one dash.</summary>
    private static WordClass ClassOfMark(in TokenRun tokens, int at, ref int end)
    {
        ref readonly Token token = ref tokens[at];
        if (SentenceTokens.IsDate(token)) return WordClass.Date;
        bool last = at + 1 == tokens.Length;
        bool doubled = !last && token.Is('-') && tokens[at + 1].Is('-');
        if (doubled) end++;
        return token.Value switch
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
    }

    /// <summary>Whether the full stop ends an initial or an abbreviation of single letters: <c>U.S. troops</c>.</summary>
    private static bool IsInitial(in TokenRun tokens, int at) => at > 0 && tokens[at - 1].IsWord && tokens[at - 1].Length == 1 && tokens[at - 1].IsCapitalized;

    /// <summary>Whether the word has the ending of an adverb and the vocabulary knows no other use of it: <c>savagely</c>.</summary>
    public static bool IsManner(in TokenRun tokens, int at, VocabularyEntry entry, string text)
    {
        ref readonly Token token = ref tokens[at];
        return entry.IsPlain && (!token.IsCapitalized || tokens.IsUpper) && IsManner(token, text);
    }

    private static bool IsManner(in Token token, string text) => token.Length > 5 && EndsIn(token, 'l', 'y', text);

    /// <summary>A word of no class is a verb if it ends as a past tense does, and an adverb if it ends as one and the vocabulary knows no use of it.</summary>
    private static WordClass ClassByEnding(in Token token, VocabularyEntry entry, string text)
    {
        if (token.Length > 3 && EndsIn(token, 'e', 'd', text)) return WordClass.Verb;
        return entry.IsPlain && IsManner(token, text) ? WordClass.Adverb : WordClass.None;
    }

    /// <summary>Whether these are the last two letters, in any case.</summary>
    private static bool EndsIn(in Token token, char first, char last, string text) => (text[token.End - 1] | ' ') == last && (text[token.End - 2] | ' ') == first;
}
