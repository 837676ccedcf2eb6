using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Casualties;

/// <summary>Reads one number without hedges: <c>1,500</c>, <c>51 960</c>, <c>1.2 million</c>, <c>two hundred and forty-three</c>, <c>tens of thousands</c>.</summary>
internal sealed class NumberReader(CasualtyRule rule)
{
    /// <summary>Reads the number at <paramref name="index"/>.</summary>
    /// <returns>False where none begins, where it is part of something else (<c>F-16</c>, <c>3rd</c>, <c>$40</c>, <c>2.7</c>), or where it does not fit an <see cref="int"/>.</returns>
    public bool TryRead(in TokenRun tokens, int index, out NumberValue number)
    {
        number = default;
        if (index >= tokens.Length) return false;
        bool read = tokens[index].IsNumber ? ReadDigits(tokens, index, ref number) : ReadWords(tokens, index, ref number);
        return read && number.Value <= int.MaxValue;
    }

    private static bool ReadDigits(in TokenRun tokens, int index, ref NumberValue number)
    {
        if (tokens[index].Value == Token.Overflow || IsGluedBefore(tokens, index)) return false;
        long value = tokens[index].Value;
        int at = index + 1;
        int separator = 0;
        while (IsGroup(tokens, index, at, ref separator))
        {
            at += separator == ' ' ? 1 : 2;
            value = value * 1_000 + tokens[at - 1].Value;
            if (value > int.MaxValue) return false;
        }
        int decimals = 0;
        if (at == index + 1) at = ReadDecimals(tokens, at, ref value, ref decimals);
        long scale = ReadScales(tokens, ref at);
        if (decimals > 0 && scale < 1_000 || IsGluedAfter(tokens, at)) return false;
        for (; decimals > 0; decimals--) scale /= 10;
        number = new NumberValue { End = at, Value = value * scale, IsScaled = scale > 1 };
        return true;
    }

    /// <summary>Whether three digits follow as a group: <c>,500</c>, <c>.500</c> or <c> 960</c>. All groups of a number have the same separator.</summary>
    private static bool IsGroup(in TokenRun tokens, int first, int at, ref int separator)
    {
        if (at >= tokens.Length || tokens[first].Length > 3 || tokens[first].Value == 0) return false;
        ref readonly Token token = ref tokens[at];
        int found = token.Is(',') ? ',' : token.Is('.') ? '.' : ' ';
        if (separator != 0 && separator != found) return false;
        separator = found;
        if (found == ' ') return token.IsNumber && token.Length == 3 && token.SpaceBefore && token.Start == tokens[at - 1].End + 1;
        return !token.SpaceBefore && at + 1 < tokens.Length && tokens[at + 1].IsNumber && tokens[at + 1].Length == 3 && !tokens[at + 1].SpaceBefore;
    }

    private static int ReadDecimals(in TokenRun tokens, int at, ref long value, ref int decimals)
    {
        if (at + 1 >= tokens.Length || !tokens[at].Is('.') || tokens[at].SpaceBefore || !tokens[at + 1].IsNumber || tokens[at + 1].SpaceBefore) return at;
        if (tokens[at + 1].Length > 3) return at;
        decimals = tokens[at + 1].Length;
        for (int i = 0; i < decimals; i++) value *= 10;
        value += tokens[at + 1].Value;
        return at + 2;
    }

    /// <summary>The product of the scale words at <paramref name="at"/>: <c>thousand</c>, <c>million</c>, <c>hundred thousand</c>; 1 when there are none.</summary>
    private static long ReadScales(in TokenRun tokens, ref int at)
    {
        long scale = 1;
        while (at < tokens.Length && scale < int.MaxValue)
        {
            tokens.Match(at, out VocabularyEntry entry);
            if (entry.Number is not (NumberClass.Hundred or NumberClass.Scale or NumberClass.Dozen)) break;
            scale *= entry.Value;
            at++;
        }
        return scale;
    }

    private bool ReadWords(in TokenRun tokens, int index, ref NumberValue number)
    {
        tokens.Match(index, out VocabularyEntry first);
        if (IsHyphened(tokens, index)) return false;
        switch (first.Number)
        {
            case NumberClass.Unit:
            case NumberClass.Tens:
            case NumberClass.Hundred:
                return ReadCardinal(tokens, index, 0, ref number);
            case NumberClass.Article:
                return ReadAfterArticle(tokens, index, ref number);
            case NumberClass.Half:
                return ReadHalf(tokens, index, ref number);
            case NumberClass.Vague:
                return ReadVague(tokens, index, ref number);
            default:
                return false;
        }
    }

    /// <summary>Reads <c>a hundred and twelve</c>, <c>a dozen</c>, <c>a few hundred</c>, <c>a couple of soldiers</c>.</summary>
    private bool ReadAfterArticle(in TokenRun tokens, int index, ref NumberValue number)
    {
        if (index + 1 >= tokens.Length) return false;
        tokens.Match(index + 1, out VocabularyEntry next);
        switch (next.Number)
        {
            case NumberClass.Hundred:
            case NumberClass.Scale:
                return ReadCardinal(tokens, index + 1, 1, ref number);
            case NumberClass.Dozen:
                number = new NumberValue { End = index + 2, Value = next.Value, IsApproximate = true };
                return true;
            case NumberClass.Vague:
                return ReadVague(tokens, index + 1, ref number);
            case NumberClass.Half:
                return ReadHalf(tokens, index + 1, ref number);
            default:
                return false;
        }
    }

    /// <summary>Reads <c>half a dozen</c>, <c>half a million</c>, <c>quarter of a million</c>.</summary>
    private static bool ReadHalf(in TokenRun tokens, int index, ref NumberValue number)
    {
        int at = index + tokens.Match(index, out VocabularyEntry part);
        if (at >= tokens.Length) return false;
        if (tokens[at].Is('-')) at++;
        if (at >= tokens.Length) return false;
        tokens.Match(at, out VocabularyEntry next);
        if (next.Number is NumberClass.Article && ++at < tokens.Length) tokens.Match(at, out next);
        if (next.Number is not (NumberClass.Dozen or NumberClass.Scale)) return false;
        number = new NumberValue { End = at + 1, Value = next.Value / part.Value, IsApproximate = true, IsScaled = true };
        return true;
    }

    /// <summary>Reads units, tens, hundreds and scales from <paramref name="index"/>, with <c>and</c> and hyphens between them; scales fall, as in <c>two million three thousand</c>. <paramref name="current"/> is 1 after an article, as in <c>a hundred</c>; else 0.</summary>
    private static bool ReadCardinal(in TokenRun tokens, int index, long current, ref NumberValue number)
    {
        long total = 0, lastScale = long.MaxValue;
        int at = index;
        var last = NumberClass.None;
        bool half = false;
        while (at < tokens.Length)
        {
            int word = SkipJoint(tokens, at, last);
            tokens.Match(word, out VocabularyEntry entry);
            if (!Continues(last, entry.Number) || (entry.Number == NumberClass.Scale && entry.Value >= lastScale)) break;
            switch (entry.Number)
            {
                case NumberClass.Hundred:
                case NumberClass.Dozen:
                    current = Math.Max(1, current) * entry.Value;
                    break;
                case NumberClass.Scale:
                    total += Math.Max(1, current) * entry.Value + (half ? entry.Value / 2 : 0);
                    (current, lastScale, half) = (0, entry.Value, false);
                    break;
                default:
                    current += entry.Value;
                    break;
            }
            if (total > int.MaxValue) return false;
            last = entry.Number;
            at = word + 1;
            if (last is NumberClass.Unit or NumberClass.Tens && AddsHalf(tokens, at)) (half, at) = (true, at + 3);
        }
        number = new NumberValue { End = at, Value = total + current, IsScaled = total > 0 };
        return !IsHyphened(tokens, at - 1);
    }

    /// <summary>Whether <c>and a half</c> and a scale follow: <c>two and a half million</c>.</summary>
    private static bool AddsHalf(in TokenRun tokens, int at)
    {
        if (at + 3 >= tokens.Length) return false;
        tokens.Match(at, out VocabularyEntry and);
        tokens.Match(at + 1, out VocabularyEntry article);
        tokens.Match(at + 2, out VocabularyEntry half);
        tokens.Match(at + 3, out VocabularyEntry scale);
        return and.Class is WordClass.And && article.Number is NumberClass.Article && half is { Number: NumberClass.Half, Value: 2 } && scale.Number is NumberClass.Scale;
    }

    private static bool Continues(NumberClass last, NumberClass next) => next switch
    {
        NumberClass.Unit => last is NumberClass.None or NumberClass.Tens or NumberClass.Hundred or NumberClass.Scale,
        NumberClass.Tens => last is NumberClass.None or NumberClass.Hundred or NumberClass.Scale,
        NumberClass.Hundred => last is NumberClass.None or NumberClass.Unit or NumberClass.Tens or NumberClass.Scale,
        NumberClass.Scale => true,
        NumberClass.Dozen => last is NumberClass.Unit or NumberClass.Tens,
        _ => false,
    };

    /// <summary>The index behind a hyphen (<c>forty-three</c>), or behind <c>and</c> where a number goes on after a hundred or thousand.</summary>
    private static int SkipJoint(in TokenRun tokens, int at, NumberClass last)
    {
        if (last == NumberClass.None || at + 1 >= tokens.Length) return at;
        if (tokens[at].Is('-') && !tokens[at].SpaceBefore && !tokens[at + 1].SpaceBefore && last == NumberClass.Tens) return at + 1;
        if (last is not (NumberClass.Hundred or NumberClass.Scale)) return at;
        tokens.Match(at, out VocabularyEntry and);
        if (and.Class != WordClass.And) return at;
        tokens.Match(at + 1, out VocabularyEntry next);
        return next.Number is NumberClass.Unit or NumberClass.Tens && !IsHyphened(tokens, at + 1) ? at + 1 : at;
    }

    /// <summary>Reads <c>several</c>, <c>several hundred</c>, <c>dozens</c>, <c>tens of thousands</c>, <c>hundreds of thousands</c>.</summary>
    private bool ReadVague(in TokenRun tokens, int index, ref NumberValue number)
    {
        int length = tokens.Match(index, out VocabularyEntry entry);
        var word = (VagueWord)entry.Value;
        if (word is VagueWord.Many && IsOpenQuestion(tokens, index)) return false;
        long value = VagueWordRule.Value(word, rule);
        int at = index + length;
        while (true)
        {
            int next = SkipOf(tokens, at);
            if (next >= tokens.Length) break;
            tokens.Match(next, out VocabularyEntry following);
            if (following.Number is NumberClass.Hundred or NumberClass.Scale or NumberClass.Dozen && next == at)
            {
                value *= following.Value;
            }
            else if (following.Number is NumberClass.Vague && (VagueWord)following.Value >= VagueWord.Dozens)
            {
                var unit = (VagueWord)following.Value;
                value = word == VagueWord.Many ? VagueWordRule.Value(unit, rule) : value * VagueWordRule.Unit(unit);
                word = unit;
            }
            else
            {
                break;
            }
            at = next + 1;
            if (value > int.MaxValue) return false;
        }
        number = new NumberValue { End = at, Value = value, IsVague = true };
        return true;
    }

    /// <summary>Whether <c>how many</c> or <c>as many</c> stands there, which tell no number.</summary>
    private static bool IsOpenQuestion(in TokenRun tokens, int index)
    {
        if (index == 0) return false;
        tokens.Match(index - 1, out VocabularyEntry before);
        return before.Class is WordClass.Subordinator or WordClass.Conjunction && before.Value == 1;
    }

    private static int SkipOf(in TokenRun tokens, int at)
    {
        if (at >= tokens.Length) return at;
        tokens.Match(at, out VocabularyEntry of);
        return of.Class == WordClass.Of ? at + 1 : at;
    }

    /// <summary>Whether a hyphen ties the word to one that is no number: <c>two-hour</c>, but not <c>twenty-one</c> or <c>one-two</c>.</summary>
    private static bool IsHyphened(in TokenRun tokens, int index)
    {
        if (index + 2 >= tokens.Length || !tokens[index + 1].Is('-') || tokens[index + 1].SpaceBefore || !tokens[index + 2].IsWord || tokens[index + 2].SpaceBefore) return false;
        tokens.Match(index + 2, out VocabularyEntry next);
        return next.Number is NumberClass.None;
    }

    /// <summary>Whether a share ends at <paramref name="index"/>, whose number stands in parentheses behind it: <c>the majority (16)</c>, <c>half of them (16)</c>.</summary>
    private static bool IsBehindShare(in TokenRun tokens, int index)
    {
        if (index < 1) return false;
        tokens.Match(index, out VocabularyEntry last);
        tokens.Match(index - 1, out VocabularyEntry partitive);
        return last.Class is WordClass.Thing or WordClass.Pronoun && partitive.Class is WordClass.Partitive || index > 1 && tokens.Match(index - 2, out partitive) > 0 && partitive.Class is WordClass.Partitive;
    }

    private static bool IsGluedBefore(in TokenRun tokens, int index)
    {
        if (index == 0) return false;
        ref readonly Token before = ref tokens[index - 1];
        if (before.Is('(') && index + 1 < tokens.Length && tokens[index + 1].Is(')')) return !IsBehindShare(tokens, index - 2);
        if (before.Is('$') || before.Is('£') || before.Is('€') || before.Is('¥') || before.Is('#')) return true;
        if (tokens[index].SpaceBefore || before.End != tokens[index].Start) return false;
        if (before.IsWord) return true;
        if (before.Is('/') || before.Is(':')) return true;
        return (before.Is('-') || before.Is('.') || before.Is(',')) && !before.SpaceBefore && index > 1 && (tokens[index - 2].IsWord || tokens[index - 2].IsNumber) && tokens[index - 2].End == before.Start
            && !(before.Is('-') && tokens[index - 2].IsNumber);
    }

    private static bool IsGluedAfter(in TokenRun tokens, int at)
    {
        if (at < tokens.Length && tokens[at].Is('×')) return true;
        if (at < tokens.Length && tokens[at] is { Kind: TokenKind.Superscript, IsMarker: false, SpaceBefore: false }) return true;
        if (at >= tokens.Length || tokens[at].SpaceBefore || tokens[at - 1].End != tokens[at].Start) return tokens.Length > at && tokens[at].Is('%');
        if (tokens[at].IsWord || tokens[at].Is('%') || tokens[at].Is('/') || tokens[at].Is('°')) return true;
        if (at + 1 >= tokens.Length || tokens[at + 1].SpaceBefore) return false;
        return tokens[at].Is('-') && tokens[at + 1].IsWord || (tokens[at].Is(':') || tokens[at].Is('.') || tokens[at].Is(',')) && tokens[at + 1].IsNumber;
    }
}
