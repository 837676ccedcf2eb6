using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Casualties;

/// <summary>Collects words and phrases for a <see cref="CasualtyVocabulary"/>. A word may come up in several lists: each fills its own columns.</summary>
/// <remarks>Lists are written as one string with commas, <c>"kill, kills, shot dead"</c>.</remarks>
internal sealed class VocabularyBuilder(Lexicon lexicon)
{
    private readonly SortedDictionary<string, VocabularyEntry> _entries = new(StringComparer.Ordinal);

    public void AddClass(WordClass wordClass, string words)
    {
        foreach (string word in Split(words)) _entries[word] = Known(word) with { Class = wordClass };
    }

    public void AddPartitive(PartitiveKind kind, string words, CasualtyKind told = default)
    {
        foreach (string word in Split(words)) _entries[word] = Known(word) with { Class = WordClass.Partitive, Value = (int)kind, Kind = told };
    }

    /// <summary>Adds the words that open a list of parts and say of whom: <c>among the wounded</c>.</summary>
    public void AddListed(PartitiveKind kind, string words, CasualtyKind told)
    {
        foreach (string word in Split(words)) _entries[word] = Known(word) with { Class = WordClass.Including, Value = (int)kind, Kind = told };
    }

    /// <summary>Adds words of one class, and of which sort they are.</summary>
    public void AddClass(WordClass wordClass, int value, string words)
    {
        foreach (string word in Split(words)) _entries[word] = Known(word) with { Class = wordClass, Value = value };
    }

    public void AddPeople(VictimsRole role, string singulars, string plurals = "", CasualtyKind? captive = null)
    {
        foreach (string word in Split(singulars))
        {
            AddNoun(word, WordClass.People, role, false, captive);
            AddNoun(Plural(word), WordClass.People, role, true, captive);
        }
        foreach (string word in Split(plurals)) AddNoun(word, WordClass.People, role, true, captive);
    }

    /// <summary>Adds nouns that fit whoever the sentence speaks of, as <c>men</c>.</summary>
    public void AddAnyone(string singulars, string plurals)
    {
        AddPeople(VictimsRole.Unknown, singulars, plurals);
        foreach (string word in Split(singulars))
        {
            _entries[word] = Known(word) with { IsAnyone = true };
            _entries[Plural(word)] = Known(Plural(word)) with { IsAnyone = true };
        }
        foreach (string word in Split(plurals)) _entries[word] = Known(word) with { IsAnyone = true };
    }

    /// <summary>Marks nouns for those whom a disaster claims.</summary>
    public void AddVictims(string words)
    {
        foreach (string word in Split(words)) _entries[word] = Known(word) with { IsVictim = true };
    }

    /// <summary>Marks nouns that are adjectives just as often.</summary>
    public void AddAdjectives(string words)
    {
        foreach (string word in Split(words)) _entries[word] = Known(word) with { IsAdjective = true };
    }

    public void AddThings(string singulars, string others = "")
    {
        foreach (string word in Split(singulars))
        {
            AddNoun(word, WordClass.Thing, default, false, null);
            AddNoun(Plural(word), WordClass.Thing, default, true, null);
        }
        foreach (string word in Split(others)) AddNoun(word, WordClass.Thing, default, true, null);
    }

    public void AddNumber(NumberClass number, int value, string words)
    {
        foreach (string word in Split(words)) _entries[word] = Known(word) with { Number = number, Value = value };
    }

    public void AddEvent(CasualtyKind kind, EventStrength strength, EventForms forms, string words)
    {
        foreach (string word in Split(words))
        {
            VocabularyEntry known = Known(word);
            _entries[word] = known with { Kind = kind, Strength = strength, Forms = known.Forms | forms };
        }
    }

    /// <summary>Adds whole verbs, their forms in a row: <c>kill|kills|killed|killing</c>, or with a past of its own, <c>slay|slays|slew|slain|slaying</c>.</summary>
    public void AddVerbs(CasualtyKind kind, EventStrength strength, string verbs)
    {
        const EventForms Past = EventForms.Active | EventForms.Participle, Gerund = EventForms.Active | EventForms.OfNoun | EventForms.Gerund;
        foreach (string verb in Split(verbs))
        {
            string[] forms = verb.Split('|');
            AddEvent(kind, strength, EventForms.Active, $"{forms[0]}, {forms[1]}");
            AddEvent(kind, strength, forms.Length > 4 ? EventForms.Active : Past, forms[2]);
            AddEvent(kind, strength, forms.Length > 4 ? EventForms.Participle : Gerund, forms[3]);
            if (forms.Length > 4) AddEvent(kind, strength, Gerund, forms[4]);
        }
    }

    public void AddAttribution(CasualtyAttribution attribution, string words)
    {
        foreach (string word in Split(words)) _entries[word] = Known(word) with { Attribution = attribution };
    }

    /// <summary>Adds the words with which <c>lives</c> tells of deaths.</summary>
    public void AddTakingLives(string words)
    {
        foreach (string word in Split(words)) _entries[word] = Known(word) with { TakesLives = true };
    }

    /// <summary>Adds the words with which <c>bodies</c> are dead ones.</summary>
    public void AddFinding(string words)
    {
        foreach (string word in Split(words)) _entries[word] = Known(word) with { FindsBodies = true };
    }

    /// <summary>Marks words beside a number that count people who were not told of before.</summary>
    public void AddAdditive(string words)
    {
        foreach (string word in Split(words)) _entries[word] = Known(word) with { IsAdditive = true };
    }

    /// <summary>All entries, the first for unknown words; the match of each; the matches of single words by their ids; the phrases; and the cues.</summary>
    public (VocabularyEntry[] Entries, VocabularyMatch[] Matches, VocabularyMatch[] Words, PhraseTree Phrases, CueWords Cues) Build()
    {
        foreach (string phrase in _entries.Keys)
        {
            foreach (string word in phrase.Split(' ')) lexicon.Add(word);
        }
        var singles = new int[lexicon.Count];
        var phrases = new PhraseTree();
        VocabularyEntry[] entries = [VocabularyEntry.None, .. _entries.Values];
        int index = 0;
        foreach (string phrase in _entries.Keys)
        {
            string[] words = phrase.Split(' ');
            index++;
            if (words.Length == 1) singles[lexicon.Find(phrase)] = index;
            else phrases.Add([.. words.Select(word => lexicon.Find(word))], index);
        }
        VocabularyMatch[] matches = [.. entries.Select((entry, i) => new VocabularyMatch(i, entry, 0))];
        return (entries, matches, [.. singles.Select((single, word) => new VocabularyMatch(single, entries[single], phrases.NodeOf(word)))], phrases, new CueWords(lexicon, _entries));
    }

    private void AddNoun(string word, WordClass wordClass, VictimsRole role, bool plural, CasualtyKind? captive) =>
        _entries[word] = Known(word) with { Class = wordClass, Role = role, IsPlural = plural, Captive = captive };

    private VocabularyEntry Known(string word) => _entries.GetValueOrDefault(word, VocabularyEntry.None);

    private static string[] Split(string words) => words.Replace('-', ' ').Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string Plural(string word)
    {
        if (word.EndsWith("man", StringComparison.Ordinal) && word != "human") return word[..^3] + "men";
        if (word.EndsWith("child", StringComparison.Ordinal)) return word + "ren";
        if (word.EndsWith("person", StringComparison.Ordinal)) return word + "s";
        if (word.EndsWith('y') && !"aeou".Contains(word[^2], StringComparison.Ordinal)) return word[..^1] + "ies";
        return word.EndsWith('s') || word.EndsWith('x') || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal) ? word + "es" : word + "s";
    }
}
