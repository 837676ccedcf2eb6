using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>Weighs what stands around a digit run: how much it looks like a marker, whatever its number.</summary>
internal readonly ref struct MarkerContext(ReadOnlySpan<Token> tokens, int first, int end, MarkerVocabulary vocabulary)
{
    private readonly ReadOnlySpan<Token> _tokens = tokens;

    /// <summary>The cost of the digits at <paramref name="index"/>, which stand right behind the token before them in their block.</summary>
    public float CostOf(int index)
    {
        float behind = Behind(index, out bool decimals);
        return behind >= MarkerCosts.Impossible ? behind : behind + Before(index + 1, decimals);
    }

    /// <summary>The same of digits in parentheses that stand right behind the token before them: <c>people.(1)</c>, but not <c>§ 12(a)(1)</c>.</summary>
    public float CostOfParenthesised(int index)
    {
        if (IsBehindSubdivision(index - 2)) return MarkerCosts.Impossible;
        float behind = Behind(index - 1, out bool decimals);
        if (behind >= MarkerCosts.Impossible) behind = MarkerCosts.BehindWord;
        return behind + MarkerCosts.Parenthesised + Before(index + 2, decimals);
    }

    /// <summary>Whether a bracket as <c>(a)</c>, <c>(1)</c> or <c>(iii)</c> closes there: what follows divides it further.</summary>
    private bool IsBehindSubdivision(int closing)
    {
        if (closing - 2 < first || !_tokens[closing].Is(')') || !_tokens[closing - 2].Is('(')) return false;
        Token inside = _tokens[closing - 1];
        return inside.IsNumber || (inside.IsWord && inside.Length <= 3 && (inside.Length == 1 || !inside.IsAllCapitals));
    }

    /// <summary>Whether the digits stand alone between the end of a sentence and a capital, or the end of the block.</summary>
    public bool IsBetweenSentences(int index)
    {
        if (index <= first + 1 || !_tokens[index].SpaceBefore) return false;
        if (index + 1 < end && !(_tokens[index + 1].SpaceBefore && _tokens[index + 1].IsCapitalized)) return false;
        Token before = _tokens[index - 1], last = _tokens[index - 2];
        if (before.SpaceBefore || before.Kind != TokenKind.Punctuation) return false;
        if (before.Value is '”' or '"' or '’' or '\'' or ')') return last.Kind == TokenKind.Punctuation && last.Value is '.' or '?' or '!';
        return before.Value is '.' or '?' or '!' && last is { IsWord: true, Length: > 2 } && !vocabulary.IsAbbreviationBeforeNumber(last);
    }

    private float Behind(int index, out bool decimals)
    {
        decimals = false;
        if (index == first) return MarkerCosts.Impossible;
        Token before = _tokens[index - 1];
        switch (before.Kind)
        {
            case TokenKind.Word:
                return BehindWord(before);
            case TokenKind.Number or TokenKind.Superscript:
                return MarkerCosts.Impossible;
        }
        if (before.SpaceBefore && before.Value != '_') return MarkerCosts.BehindOther;
        switch (before.Value)
        {
            case '.' or '!' or '?' or '…':
                return BehindStop(index - 1, out decimals);
            case ',' or ';' or ':':
                return BehindComma(index - 1, before.Value == ',');
            case '”' or '"' or '’' or '\'' or '»':
                return MarkerCosts.BehindClosingQuote;
            case ')' or ']':
                return MarkerCosts.BehindClosingBracket;
            case '_':
                return MarkerCosts.BehindUnderscore;
            case '%':
                return MarkerCosts.BehindPercent;
            case '-' or '–' or '—' or '/':
                return MarkerCosts.BehindDash;
            default:
                return MarkerCosts.BehindOther;
        }
    }

    private float BehindWord(Token word)
    {
        if (vocabulary.IsUnit(word)) return MarkerCosts.BehindUnit;
        return word.Length < 3 || word is { IsAllCapitals: true, Length: < 5 } ? MarkerCosts.BehindShortWord : MarkerCosts.BehindWord;
    }

    private float BehindStop(int stop, out bool decimals)
    {
        decimals = false;
        if (stop == first) return MarkerCosts.BehindOther;
        Token before = _tokens[stop - 1];
        if (before.IsNumber)
        {
            decimals = true;
            return BehindNumberAndStop(stop - 1);
        }
        if (!before.IsWord || _tokens[stop].Value != '.') return MarkerCosts.BehindSentence;
        if (before.Length == 1) return MarkerCosts.BehindInitial;
        return vocabulary.IsAbbreviationBeforeNumber(before) ? MarkerCosts.BehindInitial : MarkerCosts.BehindSentence;
    }

    private float BehindNumberAndStop(int number)
    {
        Token head = _tokens[number];
        if (!head.SpaceBefore && number > first)
        {
            Token before = _tokens[number - 1];
            if (before.Is('.') || before.Is(':') || before.Is('/')) return MarkerCosts.BehindDottedNumber;
            if (before.Is('$') || before.Is('£') || before.Is('€')) return MarkerCosts.BehindDottedNumber;
        }
        if (number == first && !IsYear(head)) return MarkerCosts.BehindDottedNumber;
        return IsYear(head) || IsGrouped(number) ? MarkerCosts.BehindYearAndStop : MarkerCosts.BehindNumberAndStop;
    }

    private float BehindComma(int comma, bool isComma)
    {
        if (comma == first) return MarkerCosts.BehindOther;
        Token before = _tokens[comma - 1];
        if (!before.IsNumber) return MarkerCosts.BehindComma;
        if (!isComma) return _tokens[comma].Value == ':' ? MarkerCosts.BehindDash : MarkerCosts.BehindYearAndComma;
        int length = _tokens[comma + 1].Length;
        if (length == 3 && before.Length <= 3) return MarkerCosts.LikeThousands;
        return IsYear(before) || IsGrouped(comma - 1) ? MarkerCosts.BehindYearAndComma : MarkerCosts.BehindNumberAndComma;
    }

    private float Before(int next, bool decimals)
    {
        if (next >= end) return MarkerCosts.BeforeLineEndOrCapital;
        Token token = _tokens[next];
        if (token.SpaceBefore) return BeforeSpace(token, decimals);
        if (token.IsWord) return MarkerCosts.BeforeLetter;
        if (token.Kind != TokenKind.Punctuation) return MarkerCosts.BeforeDigits;
        bool digitsFollow = next + 1 < end && _tokens[next + 1] is { IsNumber: true, SpaceBefore: false };
        return token.Value switch
        {
            '%' or '°' => MarkerCosts.BeforeUnit,
            '-' or '–' when digitsFollow && _tokens[next + 1].Value > _tokens[next - 1].Value => MarkerCosts.BeforeRangeEnd,
            '-' or '–' or '/' => MarkerCosts.BeforeDash,
            ',' => digitsFollow && _tokens[next + 1].Length == 3 && decimals ? MarkerCosts.BeforeDigits : MarkerCosts.BeforeMark,
            '.' or ':' => digitsFollow ? MarkerCosts.BeforeDigits : MarkerCosts.BeforeMark,
            _ => MarkerCosts.BeforeMark,
        };
    }

    private float BeforeSpace(Token token, bool decimals)
    {
        if (!token.IsWord || token.IsCapitalized) return MarkerCosts.BeforeLineEndOrCapital;
        if (!decimals) return MarkerCosts.BeforeLowerCase;
        return vocabulary.IsUnit(token) ? MarkerCosts.BeforeUnit : MarkerCosts.DecimalBeforeLowerCase;
    }

    private static bool IsYear(Token token) => token.Length == 4 && token.Value is >= 1000 and < 2100;

    /// <summary>The last group of a number with thousands separators, as 960 in 51,960.</summary>
    private bool IsGrouped(int number) =>
        number - 2 >= first && _tokens[number].Length == 3 && !_tokens[number].SpaceBefore && _tokens[number - 1].Is(',') && !_tokens[number - 1].SpaceBefore && _tokens[number - 2].IsNumber;
}
