using Profile.Parsing.Model;
using static Profile.Parsing.Tests.Golden.SummaryText;

namespace Profile.Parsing.Tests.Golden;

/// <summary>The lines of a <see cref="DocumentSummary"/> about casualties.</summary>
internal static class CasualtySummary
{
    /// <summary><c>killed 4/4/4 exact "four of them nurses", on "June 2015", marker 36, part of "killed eleven guests"</c></summary>
    public static string Figure(ProfileDocument document, CasualtyMention casualty)
    {
        string denied = casualty.Polarity == CasualtyPolarity.Denied ? " denied" : "";
        string date = document.DateOf(casualty) is { } on ? $", on {Quote(on.Text)}" : "";
        string markers = casualty.Citations.Count == 0 ? "" : $", marker {string.Join(" ", casualty.Citations.Select(i => document.Citations[i].Label))}";
        string whole = casualty.SubsetOf is { } w ? $", part of {Quote(document.Casualties[w].Text)}" : "";
        string earlier = casualty.Repeats is { } e ? $", repeats {Quote(document.Casualties[e].Text)}" : "";
        return $"{Name(casualty.Kind)} {Number(casualty.Low)}/{Number(casualty.Best)}/{Number(casualty.High)} {Name(casualty.Qualifier)}{denied} {Quote(casualty.Text)}{date}{markers}{whole}{earlier}";
    }

    /// <summary><c>"killed 38 people": figure "38", victims "people" (unknown)</c></summary>
    public static string Victims(ProfileDocument document, CasualtyMention casualty)
    {
        string figure = casualty.Figure is { } span ? Quote(document.TextAt(span)) : "none";
        string victims = casualty.Victims is { } words ? Quote(words) : "none";
        string role = casualty.VictimsRole is { } known ? $" ({Name(known)})" : "";
        string attribution = casualty.Attribution is { } a ? $", {Name(a)} by {Quote(casualty.AttributionSpan is { } s ? document.TextAt(s) : "")}" : "";
        string rule = casualty.Rule == CasualtyRule.Literal ? "" : $", rule {Name(casualty.Rule)}";
        return $"{Quote(casualty.Text)}: figure {figure}, victims {victims}{role}{attribution}{rule}";
    }

    private static string Number(int? value) => value?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "–";
}
