using Profile.Parsing.Diagnostics;
using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Dates;

/// <summary>
/// Turns what is printed into dates. What a date lacks comes from the narrative before it, in a range from the other end, in a list from the item
/// that has it. A date that stays without a year is kept without bounds; a relative one without an anchor is left out.
/// </summary>
internal sealed partial class DateResolver(TokenizedText text, CalendarDate? reference, DateTexts texts, DiagnosticList diagnostics) : IDisposable
{
    /// <summary>A date so many tokens into its sentence still opens it: <c>However, by early</c>.</summary>
    private const int TokensBeforeFrame = 4;

    private readonly RentedList<DateMention> _mentions = new();
    private readonly Narrative _narrative = new();
    private int _passage; // paragraphs so far
    private int _firstToken; // of the passage

    public IReadOnlyList<DateMention> Mentions() => _mentions.Span.ToArray();

    public void Dispose()
    {
        _mentions.Dispose();
        _narrative.Dispose();
    }

    /// <summary>Resolves the dates of a passage, which follow those resolved before.</summary>
    public void Resolve(in Passage passage, Span<DateExpression> expressions)
    {
        if (!passage.IsHeading) _passage++;
        if (!expressions.IsEmpty) ResolveAll(passage, expressions);
    }

    private void ResolveAll(in Passage passage, Span<DateExpression> expressions)
    {
        _firstToken = passage.FirstToken;
        SupplyFromFollowing(passage, expressions);
        for (int i = 0; i < expressions.Length; i++)
        {
            ref DateExpression expression = ref expressions[i];
            if (expression.IsRange && !expression.IsOpen) AddRange(passage, expression, isFirst: i == 0);
            else if (i + 1 == expressions.Length || !IsApposition(expression, expressions[i + 1])) AddSingle(passage, expression, isFirst: i == 0);
            else Add(passage, expression, isFirst: i == 0, Apposed(expression.From, expressions[i + 1].From));
        }
    }

    private void AddSingle(in Passage passage, in DateExpression expression, bool isFirst)
    {
        if (TryResolve(expression.From, expression, out ResolvedDate date) && date.Value.IsInCalendar) Add(passage, expression, isFirst, date);
    }

    /// <summary>Two ends that turn out to run backwards are two dates.</summary>
    private void AddRange(in Passage passage, in DateExpression range, bool isFirst)
    {
        if (!TryResolveRange(range, out ResolvedDate from, out ResolvedDate to) || !from.Value.IsInCalendar || !to.Value.IsInCalendar) return;
        if (!(from.Value.First > to.Value.Last))
        {
            Add(passage, range, isFirst, from, to);
            return;
        }
        AddSingle(passage, DateExpression.Of(range.From) with { Relation = range.Relation, IsAside = range.IsAside }, isFirst);
        AddSingle(passage, DateExpression.Of(range.To) with { IsAside = range.IsAside }, isFirst: false);
    }

    private void Add(in Passage passage, in DateExpression expression, bool isFirst, in ResolvedDate date)
    {
        DateMention mention = DateMentionBuilder.Build(text, passage, expression, date, texts);
        ReportDoubt(passage, mention, date);
        if (date.Value.HasYear) Tell(passage, expression, isFirst, date, mention.Sentence, isLong: false);
        _mentions.Add(mention);
    }

    private void Add(in Passage passage, in DateExpression range, bool isFirst, in ResolvedDate from, in ResolvedDate to)
    {
        DateMention mention = DateMentionBuilder.Build(text, passage, range, from, to, texts);
        ReportDoubt(passage, mention, from);
        ref readonly ResolvedDate end = ref passage.IsHeading ? ref from : ref to;
        if (end.Value.HasYear) Tell(passage, range, isFirst, end, mention.Sentence, isLong: Spans(from.Value, end.Value));
        _mentions.Add(mention);
    }

    /// <summary>Moves the narrative to the date, of a range its last end, unless it is told aside.</summary>
    private void Tell(in Passage passage, in DateExpression expression, bool isFirst, in ResolvedDate date, SourceSpan? sentence, bool isLong)
    {
        bool aside = isLong || expression.IsAside || expression.Relation == DateRelation.Since || expression.From.Context == DateContext.Shift;
        bool frames = passage.IsHeading || (!aside && isFirst) || OpensSentence(sentence, expression.First);
        _narrative.Tell(new NarrativeAnchor(_mentions.Count, date.Value, date.Reading.Modifier, _passage), frames, aside);
    }

    /// <summary>A relative date that a full one explains: <c>the next day, 17 December 1950</c>.</summary>
    private static bool IsApposition(in DateExpression expression, in DateExpression next) =>
        expression.From.Context == DateContext.Shift && next.ContinuesList && !next.IsRange && next.From.IsComplete
        && next.From.Unit == expression.From.Unit;

    private ResolvedDate Apposed(in DateReading reading, in DateReading next)
    {
        InferredParts inferred = reading.Unit == DateUnit.Day ? InferredParts.Year | InferredParts.Month | InferredParts.Day : InferredParts.Year;
        return new ResolvedDate(reading, ValueOf(next, next.Year, next.Month), inferred, _mentions.Count + 1);
    }

    /// <summary>The narrative stands inside the range, which then does not move it.</summary>
    private bool Spans(in DateValue from, in DateValue to) =>
        _narrative.Current?.Value.First is { } day && from.First is { } first && to.Last is { } last && first <= day && day <= last;

    private bool OpensSentence(SourceSpan? sentence, int token)
    {
        if (sentence is not { } span) return false;
        for (int i = token; i >= 0 && i >= token - TokensBeforeFrame; i--)
        {
            if (text.Tokens[_firstToken + i].Start <= span.Start) return true;
        }
        return false;
    }

    private int StartOf(in DateExpression expression) => text.Tokens[_firstToken + expression.First].Start;

    /// <summary>In a list as <c>January and March 2015</c>, and in the first sentence with dates, the year comes from the date that follows.</summary>
    private void SupplyFromFollowing(in Passage passage, Span<DateExpression> expressions)
    {
        for (int i = expressions.Length - 2; i >= 0; i--)
        {
            ref DateExpression item = ref expressions[i], next = ref expressions[i + 1];
            if (item.IsRange || !item.From.LacksYear || item.From.IsBareDay) continue;
            if ((next.SuppliedYear ?? next.From.Year) is not { } year || next.From.ShortYear || next.From.Unit > DateUnit.Year) continue;
            bool linked = next.ContinuesList && next.From.Unit <= DateUnit.Season;
            if (!linked && (i > 0 || _narrative.Current.HasValue || !ShareSentence(passage, item, next))) continue;
            if (IsLater(item.From, next.From)) year--;
            item.SuppliedYear = year;
            item.SupplierDistance = next.SuppliedYear.HasValue ? next.SupplierDistance + 1 : 1;
        }
    }

    private bool ShareSentence(in Passage passage, in DateExpression one, in DateExpression other) =>
        passage.SentenceAt(StartOf(one)) == passage.SentenceAt(StartOf(other));

    private void ReportDoubt(in Passage passage, DateMention mention, in ResolvedDate from)
    {
        if (from.Reading.IsAmbiguous)
            diagnostics.Note(DiagnosticCodes.DateOrderAmbiguous, $"{Read(mention)}; day and month may be the other way round.", mention.Span);
        if (!from.Value.HasYear)
            diagnostics.Warn(DiagnosticCodes.DateWithoutYear, $"'{mention.Text}' has no year, and no date before it tells one.", mention.Span);
        else if (from.Anchor >= 0 && from.Anchor < _mentions.Count && _mentions[from.Anchor] is { } anchor && anchor.Section != passage.Section)
            diagnostics.Note(DiagnosticCodes.DateFromOtherSection, $"{Read(mention)} after '{anchor.Text}' of an earlier section.", mention.Span);
        if (from.Reading.Day != 0 && from.Value.Unit != DateUnit.Day)
            diagnostics.Warn(DiagnosticCodes.DateNotInCalendar, $"{Read(mention)}, because its month has no such day.", mention.Span);
    }

    private static string Read(DateMention mention) => $"'{mention.Text}' was read as {mention.Edtf}";
}
