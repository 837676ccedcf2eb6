using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Casualties;

/// <summary>Reads a number with its hedges, articles and range into an interval: <c>at least 12</c>, <c>between 10 and 15</c>, <c>12 or more</c>.</summary>
internal sealed class FigureReader(CasualtyRule rule)
{
    /// <summary>More words than this before a number are no hedge.</summary>
    private const int MaximumPrefixes = 6;

    private readonly NumberReader _numbers = new(rule);

    /// <summary>Reads the figure at <paramref name="index"/>, its hedges first. <paramref name="former"/>: it is the value that another replaces, so that no <c>to</c> behind it makes a range.</summary>
    public bool TryRead(in TokenRun tokens, int index, bool former, out Figure figure)
    {
        figure = default;
        var hedges = new Hedges { First = index, At = index };
        for (int i = 0; i < MaximumPrefixes; i++)
        {
            if (_numbers.TryRead(tokens, hedges.At, out NumberValue number))
            {
                return Read(tokens, hedges, number, former && !hedges.IsOpened, out figure);
            }
            if (!ReadPrefix(tokens, ref hedges)) break;
        }
        return ReadWord(tokens, index, out figure);
    }

    /// <summary>Reads one hedge or article at <see cref="Hedges.At"/> and moves behind it.</summary>
    private static bool ReadPrefix(in TokenRun tokens, ref Hedges hedges)
    {
        if (hedges.At >= tokens.Length) return false;
        int length = tokens.Match(hedges.At, out VocabularyEntry entry);
        if (entry.Number is NumberClass.Hedge)
        {
            var kind = (HedgeKind)entry.Value;
            if (kind == HedgeKind.Estimated) hedges.Estimated = new SourceSpan(tokens[hedges.At].Start, tokens[hedges.At + length - 1].End);
            if (hedges.Kind is HedgeKind.None or HedgeKind.Approximate or HedgeKind.Estimated) hedges.Kind = kind;
        }
        else if (entry.Number is NumberClass.Prefix || entry.Number is NumberClass.Article && hedges.At > hedges.First)
        {
            hedges.IsDefinite |= entry.Class == WordClass.Determiner;
        }
        else if (entry.Number is NumberClass.RangeOpener && !hedges.IsOpened)
        {
            hedges.IsOpened = true;
        }
        else
        {
            return false;
        }
        hedges.At += length;
        return true;
    }

    private bool Read(in TokenRun tokens, in Hedges hedges, NumberValue number, bool alone, out Figure figure)
    {
        NumberValue low = number, high = default;
        bool range = !alone && RangeReader.TryReadEnd(_numbers, tokens, number.End, hedges.IsOpened, out high) && Completes(ref low, high);
        figure = default;
        if (!range && high.IsShare) return false;
        int end = range ? high.End : number.End;
        HedgeKind hedge = hedges.Kind;
        int after = ReadHedgeAfter(tokens, end, ref hedge);
        figure = new Figure
        {
            First = hedges.First,
            End = after,
            Start = tokens[hedges.At].Start,
            Span = SpanOf(tokens, hedges.At, end),
            IsDefinite = hedges.IsDefinite,
            Estimated = hedges.Estimated,
            Low = range ? (int)low.Value : LowOf(number, hedge),
            Best = range ? null : BestOf(number),
            High = range ? (int)high.Value : HighOf(number, hedge),
            Qualifier = range ? CasualtyQualifier.Range : QualifierOf(number, hedge),
        };
        return range || !hedges.IsOpened;
    }

    /// <summary>Gives the first end the scale it shares with the second, as in <c>two to three million</c> and <c>30-150,000</c>; false when the ends do not rise.</summary>
    private static bool Completes(ref NumberValue low, in NumberValue high)
    {
        if (low.IsVague || high.IsVague) return false;
        long scale = high.Value >= 1_000_000 && high.Value % 1_000_000 == 0 && high.IsScaled ? 1_000_000 : 1_000;
        if (!low.IsScaled && low.Value is > 0 and < 1_000 && high.Value % scale == 0 && low.Value * scale < high.Value && (high.IsScaled || low.Value < 1_000 && high.Value >= 10_000))
            low = new NumberValue { End = low.End, Value = low.Value * scale };
        return low.Value < high.Value;
    }

    private static int? LowOf(in NumberValue number, HedgeKind hedge)
    {
        if (hedge == HedgeKind.AtMost || number.IsVague && number.Value == 0) return null;
        return (int)number.Value;
    }

    private int? BestOf(in NumberValue number)
    {
        if (!number.IsVague) return (int)number.Value;
        return rule == CasualtyRule.Acled && number.Value > 0 ? (int)number.Value : null;
    }

    private static int? HighOf(in NumberValue number, HedgeKind hedge)
    {
        if (hedge == HedgeKind.AtLeast || number.IsVague && (hedge != HedgeKind.AtMost || number.Value == 0)) return null;
        return (int)number.Value;
    }

    private static CasualtyQualifier QualifierOf(in NumberValue number, HedgeKind hedge) => hedge switch
    {
        _ when number.IsVague => CasualtyQualifier.Vague,
        HedgeKind.AtLeast => CasualtyQualifier.AtLeast,
        HedgeKind.AtMost => CasualtyQualifier.AtMost,
        HedgeKind.Approximate or HedgeKind.Estimated => CasualtyQualifier.Approximate,
        _ => number.IsApproximate ? CasualtyQualifier.Approximate : CasualtyQualifier.Exact,
    };

    private static int ReadHedgeAfter(in TokenRun tokens, int end, ref HedgeKind hedge)
    {
        if (end >= tokens.Length) return end;
        if (tokens[end].Is('+') && !tokens[end].SpaceBefore)
        {
            hedge = HedgeKind.AtLeast;
            return end + 1;
        }
        int at = tokens[end].Is('-') && !tokens[end].SpaceBefore && end + 1 < tokens.Length ? end + 1 : end;
        int length = tokens.Match(at, out VocabularyEntry entry);
        if (entry.Number != NumberClass.HedgeAfter) return end;
        hedge = (HedgeKind)entry.Value;
        return at + length;
    }

    /// <summary>The span of the tokens; where a marker stands between them, of those behind it, since a figure holds no marker.</summary>
    private static SourceSpan SpanOf(in TokenRun tokens, int first, int end)
    {
        int start = first;
        for (int i = first + 1; i < end; i++)
        {
            if (SentenceTokens.IsBehindMarker(tokens[i])) start = i;
        }
        while (start < end - 1 && !tokens[start].IsNumber && (!tokens[start].IsWord || tokens.Match(start, out VocabularyEntry joint) > 0 && joint.Class is WordClass.To or WordClass.And)) start++;
        return new SourceSpan(tokens[start].Start, tokens[end - 1].End);
    }

    /// <summary>Reads an article or a denial, the figures without a number.</summary>
    private static bool ReadWord(in TokenRun tokens, int index, out Figure figure)
    {
        figure = default;
        int length = tokens.Match(index, out VocabularyEntry entry);
        bool another = entry is { Number: NumberClass.Prefix, Value: 1 };
        if (!another && entry.Number is not (NumberClass.Article or NumberClass.Negation)) return false;
        int end = index + length;
        if (end < tokens.Length && (tokens[end].IsNumber && !SentenceTokens.IsAge(tokens, end) || tokens[end].Is('-') && !tokens[end].SpaceBefore)) return false;
        figure = new Figure
        {
            First = index,
            End = end,
            Start = tokens[index].Start,
            Span = new SourceSpan(tokens[index].Start, tokens[end - 1].End),
            Low = entry.Value,
            Best = entry.Value,
            High = entry.Value,
            IsArticle = another || entry.Number is NumberClass.Article,
            IsDenial = entry.Number is NumberClass.Negation,
        };
        return true;
    }

    private struct Hedges
    {
        public int First { get; init; }
        public int At;
        public bool IsOpened;
        public HedgeKind Kind;
        public bool IsDefinite;
        public SourceSpan? Estimated;
    }
}
