using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Dates;

/// <summary>Builds the dates of the model from resolved dates.</summary>
internal static class DateMentionBuilder
{
    private const string CutWhenAskedFor = null!;

    /// <summary>A single date or a range without a last end.</summary>
    public static DateMention Build(TokenizedText text, in Passage passage, in DateExpression expression, in ResolvedDate date, DateTexts texts)
    {
        MentionPlace place = PlaceOf(text, passage, expression);
        return expression.IsOpen ? Open(place, expression, date, texts.OfRange(date, date, isOpen: true)) : Single(place, expression, date, texts.Of(date.Value, date.Reading));
    }

    /// <summary>A range with both of its ends.</summary>
    public static DateMention Build(TokenizedText text, in Passage passage, in DateExpression expression, in ResolvedDate from, in ResolvedDate to, DateTexts texts) =>
        Range(PlaceOf(text, passage, expression), expression, from, to, texts.OfRange(from, to, isOpen: false));

    private static MentionPlace PlaceOf(TokenizedText text, in Passage passage, in DateExpression expression)
    {
        ReadOnlySpan<Token> tokens = text.Tokens[passage.FirstToken..passage.EndToken];
        var span = new SourceSpan(tokens[expression.First].Start, tokens[expression.End - 1].End);
        return new MentionPlace(span, text.Text, passage.SentenceAt(span.Start), passage.Section);
    }

    private static DateMention Single(in MentionPlace place, in DateExpression expression, in ResolvedDate date, (string Edtf, Timex3 Timex3) texts) => new(place.Document)
    {
        Span = place.Span,
        Text = CutWhenAskedFor,
        Edtf = texts.Edtf,
        Modifier = date.Reading.Modifier,
        Earliest = date.Value.First,
        Latest = date.Value.Last,
        Likely = date.Reading.Modifier.HasValue ? Likely(date.LikelyFrom, date.LikelyTo) : null,
        Precision = PrecisionOf(date.Value.Unit),
        Relation = expression.Relation,
        Inferred = date.Inferred.ToList(),
        Anchor = date.Anchor < 0 ? null : date.Anchor,
        Timex3 = texts.Timex3,
        Sentence = place.Sentence,
        Section = place.Section,
    };

    private static DateMention Range(in MentionPlace place, in DateExpression expression, in ResolvedDate from, in ResolvedDate to, string edtf) => new(place.Document)
    {
        Span = place.Span,
        Text = CutWhenAskedFor,
        Edtf = edtf,
        StartModifier = from.Reading.Modifier,
        EndModifier = to.Reading.Modifier,
        Earliest = from.Value.First,
        Latest = to.Value.Last,
        Likely = from.Reading.Modifier.HasValue || to.Reading.Modifier.HasValue ? Likely(from.LikelyFrom, to.LikelyTo) : null,
        Precision = DatePrecision.Range,
        Relation = expression.Relation,
        Inferred = (from.Inferred | to.Inferred).ToList(),
        Anchor = Math.Max(from.Anchor, to.Anchor) is >= 0 and var anchor ? anchor : null,
        Sentence = place.Sentence,
        Section = place.Section,
    };

    private static DateMention Open(in MentionPlace place, in DateExpression expression, in ResolvedDate from, string edtf) => new(place.Document)
    {
        Span = place.Span,
        Text = CutWhenAskedFor,
        Edtf = edtf,
        StartModifier = from.Reading.Modifier,
        Earliest = from.Value.First,
        Precision = DatePrecision.Range,
        Relation = expression.Relation,
        Inferred = from.Inferred.ToList(),
        Anchor = from.Anchor < 0 ? null : from.Anchor,
        Sentence = place.Sentence,
        Section = place.Section,
    };

    private static DateInterval? Likely(CalendarDate? from, CalendarDate? to) =>
        from is { } first && to is { } last && first <= last ? new DateInterval { From = first, To = last } : null;

    private static DatePrecision PrecisionOf(DateUnit unit) => unit switch
    {
        DateUnit.Day => DatePrecision.Day,
        DateUnit.Month => DatePrecision.Month,
        DateUnit.Season => DatePrecision.Season,
        DateUnit.Decade => DatePrecision.Decade,
        DateUnit.Century => DatePrecision.Century,
        _ => DatePrecision.Year,
    };

    private readonly record struct MentionPlace(SourceSpan Span, string Document, SourceSpan? Sentence, string Section);
}
