using Profile.Parsing.Diagnostics;
using Profile.Parsing.Model;

namespace Profile.Parsing.Tests.Json;

public sealed class EnumNameTests
{
    [Fact]
    public void The_names_are_those_of_the_contract()
    {
        Assert.Equal("introduction, section, notes", EnumNames<SectionKind>.All);
        Assert.Equal("paragraph, listItem, quotation, table", EnumNames<ParagraphKind>.All);
        Assert.Equal("printed, inferred", EnumNames<FootnoteNumbering>.All);
        Assert.Equal("none, punctuation, word, number", EnumNames<MarkerGlue>.All);
        Assert.Equal("early, mid, late, start, end", EnumNames<DateModifier>.All);
        Assert.Equal("day, month, season, year, decade, century, range", EnumNames<DatePrecision>.All);
        Assert.Equal("by, since, until, before, after, asOf, throughout", EnumNames<DateRelation>.All);
        Assert.Equal("year, month, day", EnumNames<DatePart>.All);
        Assert.Equal("dayMonth, monthDay", EnumNames<NumericDateOrder>.All);
        Assert.Equal("killed, wounded, missing, kidnapped, hostage, captured, detained, tortured, refugee, displaced, affected", EnumNames<CasualtyKind>.All);
        Assert.Equal("exact, approximate, atLeast, atMost, range, vague", EnumNames<CasualtyQualifier>.All);
        Assert.Equal("civilian, military, police, militant, peacekeeper, unknown", EnumNames<VictimsRole>.All);
        Assert.Equal("affirmed, denied", EnumNames<CasualtyPolarity>.All);
        Assert.Equal("reported, claimed, confirmed, estimated", EnumNames<CasualtyAttribution>.All);
        Assert.Equal("literal, acled, gtd", EnumNames<CasualtyRule>.All);
        Assert.Equal("note, warning, error", EnumNames<DiagnosticSeverity>.All);
    }

    [Theory]
    [InlineData("asOf", true)]
    [InlineData("AsOf", false)]
    [InlineData("asof", false)]
    [InlineData("5", false)]
    [InlineData("by, since", false)]
    [InlineData(" by", false)]
    [InlineData("", false)]
    public void A_name_is_read_only_as_it_is_written(string name, bool read) => Assert.Equal(read, EnumNames<DateRelation>.TryRead(name, out _));
}
