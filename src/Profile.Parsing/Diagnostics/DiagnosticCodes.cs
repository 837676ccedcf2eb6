namespace Profile.Parsing.Diagnostics;

/// <summary>The codes of <see cref="Diagnostic"/>. A code keeps its meaning once published.</summary>
public static class DiagnosticCodes
{
    /// <summary>The bytes are no valid text of their encoding at one or more places; each such place reads U+FFFD. Warning.</summary>
    public const string InvalidBytes = "invalid-bytes";

    /// <summary>The bytes are not UTF-8, and their encoding was guessed from what they look like. Warning.</summary>
    public const string EncodingGuessed = "encoding-guessed";

    /// <summary>The text holds half of a surrogate pair; it is written to JSON as U+FFFD. Warning.</summary>
    public const string LoneSurrogate = "lone-surrogate";

    /// <summary>There is no section and no footnote: the input is empty, or holds nothing but white space, a title or what surrounds a page's text. Warning.</summary>
    public const string NoContent = "no-content";

    /// <summary>A footnote stands without its number, which was taken from its neighbours. Note.</summary>
    public const string FootnoteNumberInferred = "footnote-number-inferred";

    /// <summary>Numbers are missing in a notes list and no line stands in their place. Warning.</summary>
    public const string FootnoteNumberGap = "footnote-number-gap";

    /// <summary>A footnote that no marker of the text cites. Note.</summary>
    public const string FootnoteNotCited = "footnote-not-cited";

    /// <summary>A footnote that has a number and no content. Note.</summary>
    public const string FootnoteEmpty = "footnote-empty";

    /// <summary>An inline marker whose note is not in the document. Warning.</summary>
    public const string MarkerWithoutFootnote = "marker-without-footnote";

    /// <summary>Digits were read as a marker, or a marker's number was read, where another reading was nearly as likely. Note.</summary>
    public const string MarkerUncertain = "marker-uncertain";

    /// <summary>A date without a year, and nothing before it in the document to take one from; its EDTF begins with <c>XXXX</c>. Warning.</summary>
    public const string DateWithoutYear = "date-without-year";

    /// <summary>A date whose year, or month and year, come from a date in an earlier section, because its own section has none before it. Note.</summary>
    public const string DateFromOtherSection = "date-from-other-section";

    /// <summary>A day that its month does not have, as <c>June 31, 2012</c>; the month was read. Warning.</summary>
    public const string DateNotInCalendar = "date-not-in-calendar";

    /// <summary>A date such as <c>02/04/2012</c> that is a day of the calendar in either order; it was read in the order of the options. Note.</summary>
    public const string DateOrderAmbiguous = "date-order-ambiguous";

    /// <summary>A short citation or <c>Ibid.</c> whose full citation is not in the document. Warning.</summary>
    public const string SourceNotResolved = "source-not-resolved";

    /// <summary>A short citation that fits several works; the nearest was taken and all are listed. Warning.</summary>
    public const string SourceAmbiguous = "source-ambiguous";

    /// <summary>Behind a title nothing is printed where the publication is expected. Note.</summary>
    public const string SourceContainerMissing = "source-container-missing";

    /// <summary>Marks or the rest of a path, as a deleted link leaves them, behind a citation. Note.</summary>
    public const string SourceLinkDebris = "source-link-debris";

    /// <summary>A closing quotation mark in a title where none was opened. Note.</summary>
    public const string SourceStrayQuote = "source-stray-quote";

    /// <summary>A name in two spellings that differ by one letter, or a short citation taken for a work whose author is spelled otherwise; nothing was changed. Note.</summary>
    public const string SourceNameSpelling = "source-name-spelling";

    /// <summary>Markup nests too deeply, or leaves too much unclosed, to be read as it stands; the tags beyond the bounds were left out, their text was kept. Warning.</summary>
    public const string MarkupFlattened = "markup-flattened";
}
