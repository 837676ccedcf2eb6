using Profile.Parsing.Diagnostics;
using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Tests.Json;

/// <summary>A document in which every member of the model has a value at least once. Its JSON is complete-document.json.</summary>
internal static class CompleteDocument
{
    private const string First = "In early January 2013, the Northern Front reportedly killed at least 47 people in Tesk.1";
    private const string Second = "Two of them were police.";
    private const string Third = "\"No one was hurt\" from late 480 BC to mid-479 BC.*";
    private const string Notes = "Notes\n[1] Velin Gazette, 3 May 2014.\n* A \\ remark.\n2";
    private const string Body = "Armed Groups:\n" + First + " " + Second + "\n" + Third + "\n" + Notes;
    private const string Share = "Share\u00A0this é";
    private const string Text = Body + "\n" + Share;

    /// <summary>The document as indented JSON, with a line end behind it.</summary>
    public static string Json { get; } = ReadJson();

    public static ProfileDocument Make() => new()
    {
        Generator = "Profile.Parsing/0.1.0",
        Source = new() { Name = "karsova.txt", MediaType = "text/plain", Encoding = "utf-8", Sha256 = new string('a', 64), Length = Text.Length },
        Options = new() { MaximumInputLength = 1000, NumericDateOrder = NumericDateOrder.MonthDay, CasualtyRule = CasualtyRule.Acled },
        Language = "en",
        Title = "Karsova",
        Published = "2018-06",
        ReferenceDate = new CalendarDate(2018, 6, 30),
        Text = Text,
        Boilerplate = [new() { Span = At(Share), Reason = "navigation" }],
        Sections = [ArmedGroups()],
        Footnotes = [Gazette(), Remark(), Lost()],
        Citations =
        [
            new() { Span = At("1 Two", 1), Label = "1", Number = 1, Footnote = 1, FootnoteIndex = 0, GluedTo = MarkerGlue.Punctuation, Section = "s1" },
            new() { Span = At("*"), Label = "*", FootnoteIndex = 1, GluedTo = MarkerGlue.Punctuation, Section = "s1" },
        ],
        Dates = [January(), Antiquity()],
        Casualties = [Killed(), Police(), Denied()],
        Diagnostics =
        [
            new() { Code = DiagnosticCodes.InvalidBytes, Severity = DiagnosticSeverity.Warning, Message = "One byte is no valid UTF-8; it reads U+FFFD." },
            new() { Code = DiagnosticCodes.FootnoteNumberInferred, Severity = DiagnosticSeverity.Note, Message = "The note follows 1.", Span = At("2\nShare", 1) },
        ],
    };

    private static Section ArmedGroups() => new()
    {
        Id = "s1",
        Kind = SectionKind.Section,
        Level = 1,
        Title = "Armed Groups",
        Heading = At("Armed Groups:"),
        Span = At(Body),
        Paragraphs =
        [
            new() { Kind = ParagraphKind.Paragraph, Span = At(First + " " + Second), Sentences = [At(First), At(Second)] },
            new() { Kind = ParagraphKind.Quotation, Span = At(Third), Sentences = [] },
        ],
        Sections = [new() { Id = "s2", Kind = SectionKind.Notes, Level = 2, Heading = At("Notes"), Span = At(Notes), Paragraphs = [], Sections = [] }],
    };

    private static Footnote Gazette() => new()
    {
        Number = 1,
        Numbering = FootnoteNumbering.Printed,
        Label = "[1]",
        Span = At("[1] Velin Gazette, 3 May 2014."),
        ContentSpan = At("Velin Gazette, 3 May 2014."),
        Text = "Velin Gazette, 3 May 2014.",
        CitedBy = [0],
        Sources = [Works.Full(At("Velin Gazette, 3 May 2014"))],
    };

    private static Footnote Remark() => new()
    {
        Numbering = FootnoteNumbering.Printed,
        Label = "*",
        Span = At("* A \\ remark."),
        ContentSpan = At("A \\ remark."),
        Text = "A \\ remark.",
        CitedBy = [1],
        Sources = [Works.Short(At("A \\ remark"))],
    };

    private static Footnote Lost() => new() { Number = 2, Numbering = FootnoteNumbering.Inferred, Span = At("2\nShare", 1), Text = "", CitedBy = [] };

    private static DateMention January() => new()
    {
        Span = At("early January 2013"),
        Text = "early January 2013",
        Edtf = "2013-01",
        Modifier = DateModifier.Early,
        Earliest = new CalendarDate(2013, 1, 1),
        Latest = new CalendarDate(2013, 1, 31),
        Likely = new() { From = new CalendarDate(2013, 1, 1), To = new CalendarDate(2013, 1, 10) },
        Precision = DatePrecision.Month,
        Inferred = [],
        Timex3 = new() { Type = "DATE", Value = "2013-01", Mod = "START" },
        Sentence = At(First),
        Section = "s1",
    };

    private static DateMention Antiquity() => new()
    {
        Span = At("late 480 BC to mid-479 BC"),
        Text = "late 480 BC to mid-479 BC",
        Edtf = "-0479/-0478",
        StartModifier = DateModifier.Late,
        EndModifier = DateModifier.Mid,
        Earliest = new CalendarDate(-479, 1, 1),
        Latest = new CalendarDate(-478, 12, 31),
        Precision = DatePrecision.Range,
        Relation = DateRelation.AsOf,
        Inferred = [DatePart.Year, DatePart.Month],
        Anchor = 0,
        Section = "s1",
    };

    private static CasualtyMention Killed() => new()
    {
        Span = At("killed at least 47 people"),
        Text = "killed at least 47 people",
        Kind = CasualtyKind.Killed,
        Low = 47,
        Best = 47,
        Qualifier = CasualtyQualifier.AtLeast,
        Figure = At("47"),
        Victims = "people",
        VictimsRole = VictimsRole.Unknown,
        Polarity = CasualtyPolarity.Affirmed,
        Attribution = CasualtyAttribution.Reported,
        AttributionSpan = At("reportedly"),
        Rule = CasualtyRule.Literal,
        Date = 0,
        Citations = [0],
        Sentence = At(First),
        Section = "s1",
    };

    private static CasualtyMention Police() => new()
    {
        Span = At("Two of them were police"),
        Text = "Two of them were police",
        Kind = CasualtyKind.Killed,
        Low = 2,
        Best = 2,
        High = 2,
        Qualifier = CasualtyQualifier.Exact,
        Figure = At("Two"),
        VictimsRole = VictimsRole.Police,
        Polarity = CasualtyPolarity.Affirmed,
        Rule = CasualtyRule.Acled,
        Citations = [],
        SubsetOf = 0,
    };

    private static CasualtyMention Denied() => new()
    {
        Span = At("No one was hurt"),
        Text = "No one was hurt",
        Kind = CasualtyKind.Affected,
        Low = 0,
        Best = 0,
        High = 0,
        Qualifier = CasualtyQualifier.Exact,
        Polarity = CasualtyPolarity.Denied,
        Rule = CasualtyRule.Gtd,
        Citations = [],
        Repeats = 0,
    };

    /// <summary>Where <paramref name="words"/> first stand.</summary>
    private static SourceSpan At(string words) => At(words, words.Length);

    /// <summary>The first characters of where <paramref name="words"/> first stand.</summary>
    private static SourceSpan At(string words, int length)
    {
        int start = Text.IndexOf(words, StringComparison.Ordinal);
        return new SourceSpan(start, start + length);
    }

    private static string ReadJson()
    {
        using Stream resource = typeof(CompleteDocument).Assembly.GetManifestResourceStream("complete-document.json")!;
        using var reader = new StreamReader(resource);
        return reader.ReadToEnd();
    }
}
