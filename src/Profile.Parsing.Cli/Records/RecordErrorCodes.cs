namespace Profile.Parsing.Cli.Records;

/// <summary>The codes of error records. A code keeps its meaning once published.</summary>
internal static class RecordErrorCodes
{
    /// <summary>Standard input failed; nothing after this line was read.</summary>
    public const string InputFailed = "input-failed";

    /// <summary>The line is longer than <c>--max-line</c> allows.</summary>
    public const string LineTooLong = "line-too-long";

    /// <summary>The line is no valid UTF-8.</summary>
    public const string Utf8Invalid = "utf8-invalid";

    /// <summary>The line is no valid JSON.</summary>
    public const string JsonInvalid = "json-invalid";

    /// <summary>The line is JSON but no object.</summary>
    public const string RecordNotObject = "record-not-object";

    /// <summary>The record has no <c>id</c>.</summary>
    public const string IdMissing = "id-missing";

    /// <summary>The record's <c>id</c> is no string.</summary>
    public const string IdNotString = "id-not-string";

    /// <summary>The record has neither <c>text</c> nor <c>html</c>.</summary>
    public const string TextMissing = "text-missing";

    /// <summary>The record has both <c>text</c> and <c>html</c>.</summary>
    public const string TextAndHtml = "text-and-html";

    /// <summary>A field other than <c>id</c> holds something else than a string.</summary>
    public const string FieldNotString = "field-not-string";

    /// <summary><c>referenceDate</c> is no day.</summary>
    public const string ReferenceDateInvalid = "reference-date-invalid";

    /// <summary>The text is longer than the parser reads.</summary>
    public const string TextTooLong = "text-too-long";

    /// <summary>A fault of the parser, not of the record.</summary>
    public const string ParserFailed = "parser-failed";
}
