using System.Globalization;
using System.Text;
using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Tests.Structure;

/// <summary>Writes a profile in other encodings, with other line breaks, and with other forms of markers and notes.</summary>
internal static class ProfileVariants
{
    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private static readonly Dictionary<string, Func<ProfileDocument, byte[]>> All = new(StringComparer.Ordinal)
    {
        ["CRLF"] = d => Utf8(d.Text.ReplaceLineEndings("\r\n")),
        ["CR"] = d => Utf8(d.Text.ReplaceLineEndings("\r")),
        ["windows-1252"] = d => Western.GetBytes(Encodable(d.Text)),
        ["UTF-16"] = d => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(d.Text)],
        ["UTF-16 big-endian"] = d => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(d.Text)],
        ["UTF-8 with mark"] = d => [0xEF, 0xBB, 0xBF, .. Utf8(d.Text)],
        ["wrapped at 72"] = d => Utf8(TextWrap.At(72, d.Text)),
        ["wrapped at 72, CRLF"] = d => Utf8(TextWrap.At(72, d.Text).ReplaceLineEndings("\r\n")),
        ["markers 1, notes 1."] = d => Utf8(WithForms(d, "{0}", "{0}.")),
        ["markers 1, notes 1)"] = d => Utf8(WithForms(d, "{0}", "{0})")),
        ["markers 1, notes (1)"] = d => Utf8(WithForms(d, "{0}", "({0})")),
        ["markers 1, notes 1"] = d => Utf8(WithForms(d, "{0}", "{0}")),
        ["markers (1), notes (1)"] = d => Utf8(WithForms(d, "({0})", "({0})")),
        ["markers [1], notes [1]"] = d => Utf8(WithForms(d, "[{0}]", "[{0}]")),
        ["markers [1], notes 1."] = d => Utf8(WithForms(d, "[{0}]", "{0}.")),
        ["markers ¹, notes ¹"] = d => Utf8(WithForms(d, "¹", "¹")),
        ["markers ¹, notes 1."] = d => Utf8(WithForms(d, "¹", "{0}.")),
        ["markers 1, notes 1., wrapped at 72"] = d => Utf8(TextWrap.At(72, WithForms(d, "{0}", "{0}."))),
        ["markers (1), notes (1), wrapped at 72"] = d => Utf8(TextWrap.At(72, WithForms(d, "({0})", "({0})"))),
    };

    public static IEnumerable<string> Names => All.Keys;

    public static byte[] Write(ProfileDocument document, string variant) => All[variant](document);

    /// <summary>The text without the characters that windows-1252 has not.</summary>
    public static string Encodable(string text)
    {
        var encoding = (Encoding)Western.Clone();
        encoding.EncoderFallback = new EncoderReplacementFallback("");
        return encoding.GetString(encoding.GetBytes(text));
    }

    /// <summary>The text with each marker and each printed label in the form given, where <c>¹</c> stands for raised digits. Without brackets, neighbours need a comma between them.</summary>
    private static string WithForms(ProfileDocument document, string marker, string label)
    {
        IEnumerable<(SourceSpan Span, string New)> markers = document.Citations.Where(c => c.Number.HasValue).Select(c => (WithBrackets(document.Text, c.Span), Form(marker, c.Number!.Value)));
        IEnumerable<(SourceSpan Span, string New)> labels = document.Footnotes.Where(n => n is { Label: not null, Number: not null })
            .Select(n => (new SourceSpan(n.Span.Start, n.Span.Start + n.Label!.Length), Form(label, n.Number!.Value)));
        var text = new StringBuilder();
        int at = -1;
        foreach ((SourceSpan span, string form) in markers.Concat(labels).OrderBy(change => change.Span))
        {
            if (span.Start == at && !form.StartsWith('[')) text.Append(',');
            text.Append(document.Text.AsSpan(Math.Max(at, 0), span.Start - Math.Max(at, 0))).Append(form);
            at = span.End;
        }
        return text.Append(document.Text.AsSpan(Math.Max(at, 0))).ToString();
    }

    private static SourceSpan WithBrackets(string text, SourceSpan marker) =>
        marker.Start > 0 && text[marker.Start - 1] == '[' && marker.End < text.Length && text[marker.End] == ']' ? new SourceSpan(marker.Start - 1, marker.End + 1) : marker;

    private static string Form(string form, int number) => form == "¹"
        ? string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(c => "⁰¹²³⁴⁵⁶⁷⁸⁹"[c - '0']))
        : string.Format(CultureInfo.InvariantCulture, form, number);

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
