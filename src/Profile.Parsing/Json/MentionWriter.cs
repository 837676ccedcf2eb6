using System.Text.Json;
using Profile.Parsing.Model;

namespace Profile.Parsing.Json;

/// <summary>Writes dates and casualty figures.</summary>
internal static class MentionWriter
{
    private static readonly JsonEncodedText
        Span = ModelWriter.Name("span"), Text = ModelWriter.Name("text"), Edtf = ModelWriter.Name("edtf"), Modifier = ModelWriter.Name("modifier"),
        StartModifier = ModelWriter.Name("startModifier"), EndModifier = ModelWriter.Name("endModifier"), Earliest = ModelWriter.Name("earliest"), Latest = ModelWriter.Name("latest"),
        Likely = ModelWriter.Name("likely"), From = ModelWriter.Name("from"), To = ModelWriter.Name("to"), Precision = ModelWriter.Name("precision"), Relation = ModelWriter.Name("relation"),
        Inferred = ModelWriter.Name("inferred"), Anchor = ModelWriter.Name("anchor"), Timex3 = ModelWriter.Name("timex3"), Type = ModelWriter.Name("type"), Value = ModelWriter.Name("value"),
        Mod = ModelWriter.Name("mod"), Sentence = ModelWriter.Name("sentence"), Section = ModelWriter.Name("section"), Kind = ModelWriter.Name("kind"), Low = ModelWriter.Name("low"),
        Best = ModelWriter.Name("best"), High = ModelWriter.Name("high"), Qualifier = ModelWriter.Name("qualifier"), Figure = ModelWriter.Name("figure"), Victims = ModelWriter.Name("victims"),
        VictimsRole = ModelWriter.Name("victimsRole"), Polarity = ModelWriter.Name("polarity"), Attribution = ModelWriter.Name("attribution"),
        AttributionSpan = ModelWriter.Name("attributionSpan"), Rule = ModelWriter.Name("rule"), Date = ModelWriter.Name("date"), Citations = ModelWriter.Name("citations"),
        SubsetOf = ModelWriter.Name("subsetOf"), Repeats = ModelWriter.Name("repeats");

    public static void WriteDate(Utf8JsonWriter writer, DateMention date)
    {
        writer.WriteStartObject();
        writer.WriteSpan(Span, date.Span);
        writer.WriteText(Text, date.Printed);
        writer.WriteText(Edtf, date.Edtf);
        writer.WriteName(Modifier, date.Modifier);
        writer.WriteName(StartModifier, date.StartModifier);
        writer.WriteName(EndModifier, date.EndModifier);
        writer.WriteDay(Earliest, date.Earliest);
        writer.WriteDay(Latest, date.Latest);
        WriteLikely(writer, date.Likely);
        writer.WriteName(Precision, date.Precision);
        writer.WriteName(Relation, date.Relation);
        writer.WriteList(Inferred, date.Inferred, static (writer, part) => writer.WriteStringValue(EnumNames<DatePart>.Of(part)));
        writer.WriteNumber(Anchor, date.Anchor);
        WriteTimex3(writer, date.Timex3);
        writer.WriteSpan(Sentence, date.Sentence);
        writer.WriteText(Section, date.Section);
        writer.WriteEndObject();
    }

    public static void WriteCasualty(Utf8JsonWriter writer, CasualtyMention casualty)
    {
        writer.WriteStartObject();
        writer.WriteSpan(Span, casualty.Span);
        writer.WriteText(Text, casualty.Printed);
        writer.WriteName(Kind, casualty.Kind);
        writer.WriteNumber(Low, casualty.Low);
        writer.WriteNumber(Best, casualty.Best);
        writer.WriteNumber(High, casualty.High);
        writer.WriteName(Qualifier, casualty.Qualifier);
        writer.WriteSpan(Figure, casualty.Figure);
        writer.WriteText(Victims, casualty.Victims);
        writer.WriteName(VictimsRole, casualty.VictimsRole);
        writer.WriteName(Polarity, casualty.Polarity);
        writer.WriteName(Attribution, casualty.Attribution);
        writer.WriteSpan(AttributionSpan, casualty.AttributionSpan);
        writer.WriteName(Rule, casualty.Rule);
        writer.WriteNumber(Date, casualty.Date);
        writer.WriteNumbers(Citations, casualty.Citations);
        writer.WriteNumber(SubsetOf, casualty.SubsetOf);
        writer.WriteNumber(Repeats, casualty.Repeats);
        writer.WriteSpan(Sentence, casualty.Sentence);
        writer.WriteText(Section, casualty.Section);
        writer.WriteEndObject();
    }

    private static void WriteLikely(Utf8JsonWriter writer, DateInterval? likely)
    {
        if (likely is null) return;
        writer.WriteStartObject(Likely);
        writer.WriteDay(From, likely.From);
        writer.WriteDay(To, likely.To);
        writer.WriteEndObject();
    }

    private static void WriteTimex3(Utf8JsonWriter writer, Timex3? timex3)
    {
        if (timex3 is null) return;
        writer.WriteStartObject(Timex3);
        writer.WriteText(Type, timex3.Type);
        writer.WriteText(Value, timex3.Value);
        writer.WriteText(Mod, timex3.Mod);
        writer.WriteEndObject();
    }
}
