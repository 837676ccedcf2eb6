using FsCheck.Xunit;
using Profile.Parsing.Model;
using Profile.Parsing.Tests.Properties;

namespace Profile.Parsing.Tests.Dates;

public class DatePropertyTests
{
    [Property(Arbitrary = [typeof(DateWordSoup)], MaxTest = 2000, Replay = Repeatable.Seed, EndSize = 60)]
    public void Any_text_keeps_the_invariants(string text)
    {
        IReadOnlyList<DateMention> dates = DatesOf.Text(text);

        int end = 0;
        for (int i = 0; i < dates.Count; i++)
        {
            DateMention date = dates[i];
            Assert.True(date.Span.Start >= end && date.Span.Length > 0, "dates overlap or are out of order");
            Assert.Equal(text[date.Span.Start..date.Span.End], date.Text);
            Assert.True(date.Anchor is null || (date.Anchor >= 0 && date.Anchor < dates.Count && date.Anchor != i), "anchor");
            Assert.True(date.Precision == DatePrecision.Range == date.Timex3 is null, "only ranges lack TIMEX3");
            Assert.True(date.Relation is not { } relation || Enum.IsDefined(relation), "relation");
            AssertInOrder(date);
            end = date.Span.End;
        }
    }

    private static void AssertInOrder(DateMention date)
    {
        CalendarDate?[] chain = [date.Earliest, date.Likely?.From, date.Likely?.To, date.Latest];
        CalendarDate[] known = [.. chain.OfType<CalendarDate>()];
        Assert.True(known.Zip(known.Skip(1)).All(pair => pair.First <= pair.Second), $"{date.Text} {date.Edtf}: {string.Join(' ', known)}");
    }

    [Property(Arbitrary = [typeof(DateWordSoup)], MaxTest = 2000, Replay = Repeatable.Seed, EndSize = 60)]
    public void Edtf_is_valid_and_says_the_same_days_as_the_bounds(string text)
    {
        foreach (DateMention date in DatesOf.Text(text))
        {
            Assert.True(EdtfReader.TryRead(date.Edtf, out string? earliest, out string? latest), $"'{date.Edtf}' of '{date.Text}' is no EDTF");
            Assert.Equal((earliest, latest), (date.Earliest?.ToString(), date.Latest?.ToString()));
        }
    }

    [Property(Arbitrary = [typeof(DateWordSoup)], MaxTest = 1000, Replay = Repeatable.Seed, EndSize = 60)]
    public void Timex3_says_the_same_as_Edtf(string text)
    {
        foreach (DateMention date in DatesOf.Text(text))
        {
            if (date.Timex3 is { } timex) Assert.Equal(EdtfReader.ToTimex(date.Edtf), timex.Value);
        }
    }

    [Property(Arbitrary = [typeof(PrintedDate)], MaxTest = 1000, Replay = Repeatable.Seed)]
    public void A_printed_date_is_read_as_what_it_says(PrintedDate date)
    {
        DateMention read = Assert.Single(DatesOf.Text($"The bridge at Sarn fell on {date.Text} and was rebuilt."));

        Assert.Equal(date, new PrintedDate(read.Text, read.Edtf));
    }

    [Property(Arbitrary = [typeof(PrintedDate)], MaxTest = 500, Replay = Repeatable.Seed)]
    public void A_range_of_printed_dates_has_both_for_its_ends(PrintedDate one, PrintedDate other)
    {
        (PrintedDate first, PrintedDate last) = string.CompareOrdinal(one.Edtf[..4], other.Edtf[..4]) < 0 ? (one, other) : (other, one);
        if (first.Edtf[..4] == last.Edtf[..4]) return;

        Assert.Equal($"{first.Edtf}/{last.Edtf}", DatesOf.Values($"It was closed from {first.Text} to {last.Text}, they say."));
    }

    [Fact]
    public void Reading_again_gives_the_same_dates()
    {
        const string text = "On May 10, 2012 Tesk fell. The following March it rose, and from June to July 1998 it had been shelled.";

        Assert.Equal(DatesOf.Line(text), DatesOf.Line(text));
    }
}
