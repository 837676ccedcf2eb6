using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Casualties;

/// <summary>Reads the noun phrase after a figure: <c>Karsovan aid workers</c>, <c>of its members</c>, <c>"rebels"</c>, <c>prisoners of war</c>.</summary>
internal sealed class VictimsReader(NumberReader numbers)
{
    /// <summary>The longest phrase, in tokens.</summary>
    private const int LongestPhrase = 12;

    /// <summary>The longest phrase that another number counts, with its event, in tokens.</summary>
    private const int LongestNoun = 6;

    /// <summary>Reads the phrase at <paramref name="index"/>, which may be empty. <paramref name="one"/>: whether the figure is one; then a noun in the singular ends the phrase.</summary>
    public void Read(in TokenRun tokens, int index, string text, bool one, ref Victims victims)
    {
        victims = new Victims { End = index };
        int at = SkipOf(tokens, index, text, ref victims);
        if (victims.Partitive is PartitiveKind.None or PartitiveKind.Pronoun) ReadDegree(tokens, at, ref victims);
        if (victims.IsPartitive) return;
        one &= at == index;
        int first = at, last = Math.Min(tokens.Length, at + LongestPhrase);
        while (at < last)
        {
            if (IsInner(tokens, at))
            {
                at++;
                continue;
            }
            if (one && IsAge(tokens, at))
            {
                at = EndOfCompound(tokens, at);
                (victims.Counted, victims.End) = (CountedThing.Named, at);
                continue;
            }
            int length = tokens.Match(at, out VocabularyEntry entry);
            if (!tokens[at].IsWord) break;
            if (entry.Class is WordClass.And && !one && victims is { IsPlural: false, Counted: CountedThing.Unknown or CountedThing.People or CountedThing.Thing } && JoinsAdjectives(tokens, at + length))
            {
                at += length;
                continue;
            }
            if (victims.End == index && (entry.Class == WordClass.Adverb || ClauseItemReader.IsManner(tokens, at, entry, text)))
            {
                at += length;
                continue;
            }
            if (!Take(tokens, at, length, entry, text, one, ref victims)) break;
            at += length;
        }
        if (victims.End > first) victims.Words = Words(tokens, first, victims.End);
        else if (first == index + 1 && IsCountedEvent(tokens, first)) victims.End = first;
    }

    /// <summary>Whether <c>and</c> joins two adjectives of one noun: <c>12 Karsovan and Drovian soldiers</c>, <c>300 civilian and military deaths</c>.</summary>
    private static bool JoinsAdjectives(in TokenRun tokens, int at)
    {
        if (at + 1 >= tokens.Length || !tokens[at].IsWord || !tokens[at + 1].IsWord) return false;
        int length = tokens.Match(at, out VocabularyEntry second);
        if (length > 1) return second is { Class: WordClass.People, IsPlural: true };
        if (!second.IsPlain && (second.IsEvent || second.Class is not (WordClass.People or WordClass.Thing))) return false;
        tokens.Match(at + 1, out VocabularyEntry noun);
        return noun.Number is NumberClass.None && (noun is { Class: WordClass.People, IsPlural: true } || (noun.Forms & EventForms.Counted) != 0);
    }

    /// <summary>Whether an age begins here, which stands for its person: <c>a 12-year-old</c>.</summary>
    private static bool IsAge(in TokenRun tokens, int at)
    {
        if (!SentenceTokens.IsAge(tokens, at)) return false;
        return tokens[at].IsNumber || tokens.Match(at, out VocabularyEntry entry) == 1 && entry.Number is NumberClass.Unit or NumberClass.Tens;
    }

    private static int EndOfCompound(in TokenRun tokens, int at)
    {
        while (SentenceTokens.IsAge(tokens, at)) at += 2;
        return at + 1;
    }

    /// <summary>Whether the figure counts events after <c>of</c>: <c>hundreds of lives</c>, <c>dozens of deaths</c>.</summary>
    private static bool IsCountedEvent(in TokenRun tokens, int at)
    {
        if (at >= tokens.Length) return false;
        int length = tokens.Match(at, out VocabularyEntry entry);
        if ((entry.Forms & (EventForms.Adjective | EventForms.Participle)) == 0) return (entry.Forms & EventForms.Counted) != 0;
        return at + length >= tokens.Length || !tokens[at + length].IsWord || tokens.Match(at + length, out VocabularyEntry next) > 0 && !next.IsPlain && next.Class is not (WordClass.People or WordClass.Thing);
    }

    /// <summary>Passes over <c>of the</c>, <c>of its</c>, <c>of the seven</c>; <c>of whom</c> and its like end the phrase.</summary>
    private int SkipOf(in TokenRun tokens, int index, string text, ref Victims victims)
    {
        if (index >= tokens.Length) return index;
        int length = tokens.Match(index, out VocabularyEntry entry);
        if (entry.Class == WordClass.Partitive)
        {
            (victims.Partitive, victims.Told) = ((PartitiveKind)entry.Value, entry.Kind);
            victims.End = index + length;
            return victims.End;
        }
        if (entry.Class != WordClass.Of || index + 1 >= tokens.Length) return index;
        int at = index + 1;
        length = tokens.Match(at, out entry);
        if (entry.Class == WordClass.Determiner) at += length;
        victims.IsOfKnown = entry.Class == WordClass.Determiner && tokens[index + 1].Span.Of(text).StartsWith("the") && !tokens[index + 1].Span.Of(text).EndsWith("r");
        if (!numbers.TryRead(tokens, at, out NumberValue all)) return at;
        victims.IsOfNext = !all.IsVague && HasEventOfOwn(tokens, all.End, text);
        if (victims.IsOfNext) return index;
        if (entry.Class == WordClass.Determiner && !all.IsVague) (victims.OfNumber, victims.End) = ((int)all.Value, all.End);
        return all.End;
    }

    /// <summary>Whether the noun phrase of a number ends in an event: <c>(of the 12) people killed in Tesk</c>.</summary>
    private static bool HasEventOfOwn(in TokenRun tokens, int at, string text)
    {
        for (int last = at + LongestNoun; at < tokens.Length && at < last; at++)
        {
            int length = tokens.Match(at, out VocabularyEntry entry);
            if (entry.IsEvent && entry.Class is not WordClass.People)
            {
                int next = at + length;
                if ((entry.Forms & EventForms.Counted) != 0) return true;
                if ((entry.Forms & (EventForms.Participle | EventForms.Adjective)) == 0 || entry.Strength >= EventStrength.Weak) return false;
                if (next >= tokens.Length) return true;
                tokens.Match(next, out VocabularyEntry following);
                if (tokens[next].IsWord && following.IsPlain) return !tokens[next].IsCapitalized;
                return !tokens[next].IsNumber && following.Number is NumberClass.None && following.Class is not (WordClass.Determiner or WordClass.People or WordClass.Pronoun);
            }
            if (!tokens[at].IsWord || !entry.IsPlain && entry.Class is not (WordClass.People or WordClass.Adverb)) return false;
            at += length - 1;
        }
        return false;
    }

    /// <summary>Takes <c>seriously</c> of <c>three seriously</c>, but not of <c>three seriously wounded</c>.</summary>
    private static void ReadDegree(in TokenRun tokens, int at, ref Victims victims)
    {
        if (at >= tokens.Length) return;
        int length = tokens.Match(at, out VocabularyEntry entry);
        if (entry.Class is not WordClass.Degree) return;
        int behind = at + length;
        if (behind < tokens.Length)
        {
            tokens.Match(behind, out VocabularyEntry next);
            if (next.IsEvent || tokens[behind].IsWord && next.Class is not (WordClass.And or WordClass.Preposition or WordClass.By or WordClass.Conjunction)) return;
        }
        (victims.Partitive, victims.IsDegree, victims.End) = (PartitiveKind.Pronoun, true, behind);
    }

    /// <summary>Takes a word into the phrase.</summary>
    /// <returns>False when the phrase ends before it.</returns>
    private static bool Take(in TokenRun tokens, int at, int length, VocabularyEntry entry, string text, bool one, ref Victims victims)
    {
        bool ended = victims.Counted is CountedThing.People or CountedThing.Thing && (victims.IsPlural || one);
        if (one && !entry.IsPlural && entry.IsAdjective && IsBeforeNoun(tokens, at + length, text)) return true;
        if (entry.Class is WordClass.People or WordClass.Thing && entry.Number is NumberClass.None && (!entry.IsEvent || entry.Class == WordClass.People))
        {
            if (ended && (entry.IsEvent || victims.IsPlural && victims.Counted is CountedThing.Thing && entry.IsPlural)) return false;
            if ((entry.Forms & EventForms.Own) != 0) victims.Own = entry;
            victims.Counted = entry.Class == WordClass.People ? CountedThing.People : CountedThing.Thing;
            victims.Role = entry.Class == WordClass.People ? RoleOf(victims.Role, entry.Role) : victims.Role;
            victims.IsPlural = entry.IsPlural;
            victims.Captive = entry.Captive;
            victims.IsAnyone = entry.IsAnyone;
            victims.AreVictims = entry.IsVictim;
            victims.End = at + length;
            return true;
        }
        if (entry.IsEvent && IsModifier(tokens, at, length, entry)) return TakeEvent(at, length, entry, ref victims);
        if (!entry.IsPlain || ended) return false;
        ReadOnlySpan<char> word = tokens[at].Span.Of(text);
        if (IsVerbLike(word) && (victims.Counted is CountedThing.People or CountedThing.Thing or CountedThing.Named || victims.Counted is CountedThing.Unsaid && !IsBeforeNoun(tokens, at + length, text))) return false;
        bool modifies = victims is { Counted: CountedThing.People, IsPlural: false } && !tokens[at].IsCapitalized && word.EndsWith("s");
        if (victims.Counted is not (CountedThing.People or CountedThing.Thing) || one || modifies)
        {
            if (victims.Counted is CountedThing.People && (victims.Own.Forms & EventForms.Own) != 0) victims.Own = VocabularyEntry.None;
            victims.Counted = CountedOf(tokens[at], word, one);
            victims.IsPlural = word.EndsWith("s", StringComparison.OrdinalIgnoreCase);
        }
        victims.End = at + length;
        return true;
    }

    /// <summary>Whether the noun of the phrase is still to come, so that <c>major</c> is no rank.</summary>
    private static bool IsBeforeNoun(in TokenRun tokens, int at, string text)
    {
        if (at >= tokens.Length || !tokens[at].IsWord) return false;
        tokens.Match(at, out VocabularyEntry next);
        return next.Class is WordClass.People or WordClass.Thing || next.IsPlain && !IsVerbLike(tokens[at].Span.Of(text));
    }

    /// <summary>Takes the event of <c>wounded soldiers</c> or <c>displaced persons</c>.</summary>
    private static bool TakeEvent(int at, int length, VocabularyEntry entry, ref Victims victims)
    {
        if (victims.Counted is CountedThing.People && victims.IsPlural) return false;
        victims.Own = entry;
        victims.End = at + length;
        return true;
    }

    /// <summary>Whether the participle or adjective stands before a noun for people.</summary>
    private static bool IsModifier(in TokenRun tokens, int at, int length, VocabularyEntry entry)
    {
        if ((entry.Forms & (EventForms.Participle | EventForms.Adjective)) == 0 || at + length >= tokens.Length) return false;
        tokens.Match(at + length, out VocabularyEntry next);
        return next.Class == WordClass.People && next.Number is NumberClass.None;
    }

    /// <summary>The role of a phrase with one more noun: <c>members</c> or <c>officers</c> leave it to the noun before.</summary>
    private static VictimsRole? RoleOf(VictimsRole? before, VictimsRole added) => added == VictimsRole.Unknown ? before ?? added : added;

    /// <summary>What an unknown word says of what is counted: a name in the plural, or the ending of a trade, speaks for people.</summary>
    private static CountedThing CountedOf(in Token token, ReadOnlySpan<char> word, bool one)
    {
        if (token.IsCapitalized && !token.IsAllCapitals && (word.EndsWith("s") || one && IsDemonym(word))) return CountedThing.Named;
        if (!one && token.IsCapitalized && !token.IsAllCapitals && IsPeople(word)) return CountedThing.Named;
        return one && IsTrade(word) ? CountedThing.Named : CountedThing.Unknown;
    }

    private static bool IsDemonym(ReadOnlySpan<char> word) => word.EndsWith("an") || word.EndsWith("ese") || word.EndsWith("i") || word.EndsWith("ish");

    /// <summary>Whether a name that has no plural in -s is that of a people: <c>Sudanese</c>, <c>British</c>, <c>Tutsi</c>.</summary>
    private static bool IsPeople(ReadOnlySpan<char> word) => word.Length > 3 && (word.EndsWith("ese") || word.EndsWith("ish") || word.EndsWith("i") || word.EndsWith("u"));

    private static bool IsTrade(ReadOnlySpan<char> word) =>
        word.Length > 5 && (word.EndsWith("er") || word.EndsWith("or") || word.EndsWith("ist") || word.EndsWith("man") || word.EndsWith("woman") || word.EndsWith("ian"));

    private static bool IsVerbLike(ReadOnlySpan<char> word) => word.EndsWith("ed", StringComparison.OrdinalIgnoreCase) || word.EndsWith("ing", StringComparison.OrdinalIgnoreCase);

    /// <summary>Quotation marks, hyphens, underscores of emphasis and the apostrophe of a possessive stand inside a phrase.</summary>
    private static bool IsInner(in TokenRun tokens, int at)
    {
        ref readonly Token token = ref tokens[at];
        if (token.IsWord) return token.Length == 1 && !token.SpaceBefore && at > 0 && IsApostrophe(tokens[at - 1]);
        if (token.Is('"') || token.Is('“') || token.Is('”') || token.Is('_') || IsApostrophe(token) || token.Is('‘')) return true;
        return token.Is('-') && !token.SpaceBefore && at + 1 < tokens.Length && !tokens[at + 1].SpaceBefore && tokens[at + 1].IsWord;
    }

    private static bool IsApostrophe(in Token token) => token.Is('\'') || token.Is('’');

    private static SourceSpan Words(in TokenRun tokens, int first, int end)
    {
        while (first < end - 1 && !tokens[first].IsWord) first++;
        while (end - 1 > first && !tokens[end - 1].IsWord) end--;
        return new SourceSpan(tokens[first].Start, tokens[end - 1].End);
    }
}
