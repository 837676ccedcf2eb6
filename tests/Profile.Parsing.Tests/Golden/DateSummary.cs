using Profile.Parsing.Model;
using static Profile.Parsing.Tests.Golden.SummaryText;

namespace Profile.Parsing.Tests.Golden;

/// <summary>The lines of a <see cref="DocumentSummary"/> about dates.</summary>
internal static class DateSummary
{
    /// <summary><c>"March 24" = 2012-03-24, year from "March 19, 2012"</c></summary>
    public static string Value(ProfileDocument document, DateMention date)
    {
        string modifier = date.Modifier is { } one ? " " + Name(one) : "";
        if (date.StartModifier is not null || date.EndModifier is not null)
            modifier = $" {NameOrNothing(date.StartModifier)}..{NameOrNothing(date.EndModifier)}";
        string relation = date.Relation is { } r ? ", " + Name(r) : "";
        string inferred = date.Inferred.Count == 0 ? "" : $", {string.Join(" and ", date.Inferred.Select(Name))} from {Anchor(document, date)}";
        return $"{Quote(date.Text)} = {date.Edtf}{modifier}{relation}{inferred}";
    }

    /// <summary><c>"mid-2018" year 2018-01-01..2018-12-31, likely 2018-05-01..2018-08-31, TIMEX3 2018 MID</c></summary>
    public static string Bounds(DateMention date)
    {
        string likely = date.Likely is { } days ? $", likely {days.From}..{days.To}" : "";
        string timex = date.Timex3 is { } t ? $", TIMEX3 {t.Value}{(t.Mod is null ? "" : " " + t.Mod)}" : "";
        return $"{Quote(date.Text)} {Name(date.Precision)} {date.Earliest}..{date.Latest}{likely}{timex}";
    }

    private static string Anchor(ProfileDocument document, DateMention date) =>
        date.Anchor is { } index ? Quote(document.Dates[index].Text) : "no date of the text";

    private static string NameOrNothing(DateModifier? modifier) => modifier is { } value ? Name(value) : "";
}
