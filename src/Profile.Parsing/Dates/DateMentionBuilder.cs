using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Dates;

/// <summary>Builds the dates of the model from resolved dates.</summary>
internal static class DateMentionBuilder
{
    /// <summary>The mention of a date or a range. Of a range that turns out to run backwards, as <c>May 3, 2014 – '98</c>, only the first date.</summary>
    public static DateMention Build(TokenizedText text, in Passage passage, in DateExpression expression, in ResolvedDate from, in ResolvedDate? to)
    {
        bool backwards = to is { } end && end.Value.Last < from.Value.First;
        var span = new SourceSpan(text.Tokens[expression.First].Start, text.Tokens[(backwards ? expression.From.End : expression.End) - 1].End);
        return to is { } last && !backwards
            ? Range(text, passage, span, expression, from, last)
            : expression.IsOpen ? Open(text, passage, span, expression, from) : Single(text, passage, span, expression, from);
    }

    private static DateMention Single(TokenizedText text, in Passage passage, SourceSpan span, in DateExpression expression, in ResolvedDate date) => new()
    {
        Span = span,
        Text = span.Of(text.Text).ToString(),
        Edtf = EdtfWriter.Write(date.Value, date.Reading.Approximate, date.Reading.Uncertain),
        Modifier = date.Reading.Modifier,
        Earliest = date.Value.First,
        Latest = date.Value.Last,
        Likely = date.Reading.Modifier.HasValue ? Likely(date.LikelyFrom, date.LikelyTo) : null,
        Precision = PrecisionOf(date.Value.Unit),
        Relation = expression.Relation,
        Inferred = date.Inferred.ToList(),
        Anchor = date.Anchor < 0 ? null : date.Anchor,
        Timex3 = Timex3Writer.Write(date.Value, date.Reading.Modifier, date.Reading.Approximate),
        Sentence = passage.SentenceAt(span.Start),
        Section = passage.Section,
    };

    private static DateMention Range(TokenizedText text, in Passage passage, SourceSpan span, in DateExpression expression, in ResolvedDate from, in ResolvedDate to) => new()
    {
        Span = span,
        Text = span.Of(text.Text).ToString(),
        Edtf = $"{EdtfOf(from, first: true)}/{EdtfOf(to, first: false)}",
        StartModifier = from.Reading.Modifier,
        EndModifier = to.Reading.Modifier,
        Earliest = from.Value.First,
        Latest = to.Value.Last,
        Likely = from.Reading.Modifier.HasValue || to.Reading.Modifier.HasValue ? Likely(from.LikelyFrom, to.LikelyTo) : null,
        Precision = DatePrecision.Range,
        Relation = expression.Relation,
        Inferred = (from.Inferred | to.Inferred).ToList(),
        Anchor = Math.Max(from.Anchor, to.Anchor) is >= 0 and var anchor ? anchor : null,
        Sentence = passage.SentenceAt(span.Start),
        Section = passage.Section,
    };

    private static DateMention Open(TokenizedText text, in Passage passage, SourceSpan span, in DateExpression expression, in ResolvedDate from) => new()
    {
        Span = span,
        Text = span.Of(text.Text).ToString(),
        Edtf = $"{EdtfOf(from, first: true)}/..",
        StartModifier = from.Reading.Modifier,
        Earliest = from.Value.First,
        Precision = DatePrecision.Range,
        Relation = expression.Relation,
        Inferred = from.Inferred.ToList(),
        Anchor = from.Anchor < 0 ? null : from.Anchor,
        Sentence = passage.SentenceAt(span.Start),
        Section = passage.Section,
    };

    /// <summary>The end of a range; of a run of years that is itself an interval, its outer year.</summary>
    private static string EdtfOf(in ResolvedDate date, bool first)
    {
        string edtf = EdtfWriter.Write(date.Value, date.Reading.Approximate, date.Reading.Uncertain);
        int slash = edtf.IndexOf('/');
        return slash < 0 ? edtf : first ? edtf[..slash] : edtf[(slash + 1)..];
    }

    private static DateInterval? Likely(CalendarDate? from, CalendarDate? to) => from is { } first && to is { } last && first <= last ? new DateInterval { From = first, To = last } : null;

    private static DatePrecision PrecisionOf(DateUnit unit) => unit switch
    {
        DateUnit.Day => DatePrecision.Day,
        DateUnit.Month => DatePrecision.Month,
        DateUnit.Season => DatePrecision.Season,
        DateUnit.Decade => DatePrecision.Decade,
        DateUnit.Century => DatePrecision.Century,
        _ => DatePrecision.Year,
    };
}
