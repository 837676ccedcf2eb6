using Profile.Parsing.Model;

namespace Profile.Parsing.Json;

/// <summary>Reads dates and casualty figures.</summary>
internal static class MentionReader
{
    public static DateMention ReadDate(JsonValue date) => new()
    {
        Span = date["span"].Span(),
        Text = date["text"].Text(),
        Edtf = date["edtf"].Text(),
        Modifier = date.Find("modifier")?.Name<DateModifier>(),
        StartModifier = date.Find("startModifier")?.Name<DateModifier>(),
        EndModifier = date.Find("endModifier")?.Name<DateModifier>(),
        Earliest = date.Find("earliest")?.Day(),
        Latest = date.Find("latest")?.Day(),
        Likely = date.Find("likely") is { } likely ? ReadInterval(likely) : null,
        Precision = date["precision"].Name<DatePrecision>(),
        Relation = date.Find("relation")?.Name<DateRelation>(),
        Inferred = date.List("inferred", static part => part.Name<DatePart>()),
        Anchor = date.Find("anchor")?.Index(date.Scope.Dates, "dates"),
        Timex3 = date.Find("timex3") is { } timex3 ? ReadTimex3(timex3) : null,
        Sentence = date.Find("sentence")?.Span(),
        Section = date.Find("section")?.SectionId(),
    };

    public static CasualtyMention ReadCasualty(JsonValue casualty) => new()
    {
        Span = casualty["span"].Span(),
        Text = casualty["text"].Text(),
        Kind = casualty["kind"].Name<CasualtyKind>(),
        Low = casualty.Find("low")?.Whole(),
        Best = casualty.Find("best")?.Whole(),
        High = casualty.Find("high")?.Whole(),
        Qualifier = casualty["qualifier"].Name<CasualtyQualifier>(),
        Figure = casualty.Find("figure")?.Span(),
        Victims = casualty.Find("victims")?.Text(),
        VictimsRole = casualty.Find("victimsRole")?.Name<VictimsRole>(),
        Polarity = casualty["polarity"].Name<CasualtyPolarity>(),
        Attribution = casualty.Find("attribution")?.Name<CasualtyAttribution>(),
        AttributionSpan = casualty.Find("attributionSpan")?.Span(),
        Rule = casualty["rule"].Name<CasualtyRule>(),
        Date = casualty.Find("date")?.Index(casualty.Scope.Dates, "dates"),
        Citations = casualty.List("citations", PartReader.ReadCitationIndex),
        SubsetOf = casualty.Find("subsetOf")?.Index(casualty.Scope.Casualties, "casualties"),
        Repeats = casualty.Find("repeats")?.Index(casualty.Scope.Casualties, "casualties"),
        Sentence = casualty.Find("sentence")?.Span(),
        Section = casualty.Find("section")?.SectionId(),
    };

    private static DateInterval ReadInterval(JsonValue interval) => new()
    {
        From = interval["from"].Day(),
        To = interval["to"].Day(),
    };

    private static Timex3 ReadTimex3(JsonValue timex3) => new()
    {
        Type = timex3["type"].Text(),
        Value = timex3["value"].Text(),
        Mod = timex3.Find("mod")?.Text(),
    };
}
