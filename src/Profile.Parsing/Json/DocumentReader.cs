using Profile.Parsing.Diagnostics;
using Profile.Parsing.Model;

namespace Profile.Parsing.Json;

/// <summary>Makes a document of its JSON: the top level. Checks that spans, indexes and section ids lead somewhere.</summary>
internal static class DocumentReader
{
    public static ProfileDocument Read(JsonOrigin origin)
    {
        var scope = new DocumentScope(origin);
        var root = new JsonValue(origin.Root, scope);
        RefuseOtherVersions(root);
        string text = root["text"].Text();
        scope.TextLength = text.Length;
        scope.Sources = root.List("footnotes", static note => note.Find("sources")?.Count() ?? 0);
        scope.Citations = root.Find("citations")?.Count() ?? 0;
        scope.Dates = root.Find("dates")?.Count() ?? 0;
        scope.Casualties = root.Find("casualties")?.Count() ?? 0;
        return new ProfileDocument
        {
            Generator = root["generator"].Text(),
            Source = ReadSource(root["source"]),
            Options = root.Find("options") is { } options ? ReadOptions(options) : new AppliedOptions(),
            Language = root.Find("language")?.Text(),
            Title = root.Find("title")?.Text(),
            Published = root.Find("published")?.Text(),
            ReferenceDate = root.Find("referenceDate")?.Day(),
            Text = text,
            Boilerplate = root.List("boilerplate", ReadBoilerplate),
            Sections = root.List("sections", PartReader.ReadSection),
            Footnotes = root.List("footnotes", PartReader.ReadFootnote),
            Citations = root.List("citations", PartReader.ReadCitation),
            Dates = root.List("dates", MentionReader.ReadDate),
            Casualties = root.List("casualties", MentionReader.ReadCasualty),
            Diagnostics = root.List("diagnostics", ReadDiagnostic),
        };
    }

    private static void RefuseOtherVersions(JsonValue root)
    {
        string version = root["schemaVersion"].Text();
        if (!version.StartsWith("1.", StringComparison.Ordinal))
            throw new ProfileJsonException($"This document has schemaVersion {version}; this library reads 1.x.", "$.schemaVersion");
        string unit = root["offsetUnit"].Text();
        if (unit != ProfileJson.OffsetUnit) throw root["offsetUnit"].Unfit($"this library reads \"{ProfileJson.OffsetUnit}\"");
    }

    private static SourceDescription ReadSource(JsonValue source) => new()
    {
        Name = source.Find("name")?.Text(),
        MediaType = source["mediaType"].Text(),
        Encoding = source.Find("encoding")?.Text(),
        Sha256 = source.Find("sha256")?.Text(),
        Length = source["length"].Whole(),
    };

    private static AppliedOptions ReadOptions(JsonValue options) => new()
    {
        MaximumInputLength = options.Find("maximumInputLength")?.Whole(),
        NumericDateOrder = options.Find("numericDateOrder")?.Name<NumericDateOrder>(),
        CasualtyRule = options.Find("casualtyRule")?.Name<CasualtyRule>(),
    };

    private static Boilerplate ReadBoilerplate(JsonValue boilerplate) => new()
    {
        Span = boilerplate["span"].Span(),
        Reason = boilerplate["reason"].Text(),
    };

    private static Diagnostic ReadDiagnostic(JsonValue diagnostic) => new()
    {
        Code = diagnostic["code"].Text(),
        Severity = diagnostic["severity"].Name<DiagnosticSeverity>(),
        Message = diagnostic["message"].Text(),
        Span = diagnostic.Find("span")?.Span(),
    };
}
