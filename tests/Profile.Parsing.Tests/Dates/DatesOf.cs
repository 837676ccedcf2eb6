using System.Globalization;
using Profile.Parsing.Dates;
using Profile.Parsing.Diagnostics;
using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Tests.Dates;

/// <summary>Reads the dates of a text alone, without the other stages: each line is a paragraph, a line that begins with # opens a section.</summary>
internal static class DatesOf
{
    private static readonly Lexicon Lexicon = new();
    private static readonly DateReader Reader = new(Lexicon);

    /// <summary>The dates of <paramref name="text"/>.</summary>
    public static IReadOnlyList<DateMention> Text(string text, string? reference = null) => Text(text, out _, reference);

    public static IReadOnlyList<DateMention> Text(string text, out DiagnosticList diagnostics, string? reference = null)
    {
        diagnostics = new DiagnosticList();
        using TokenizedText tokens = Tokenizer.Read(text, Lexicon);
        using var sentences = new RentedList<SourceSpan>();
        return Reader.Read(tokens, Passages(tokens, sentences), reference is null ? null : CalendarDate.Parse(reference), diagnostics);
    }

    /// <summary>The dates as <c>text = edtf</c>, the modifier behind a colon, divided by semicolons: <c>early 2013 = 2013:early; May 2014 = 2014-05</c>.</summary>
    public static string Line(string text, string? reference = null) => string.Join("; ", Text(text, reference).Select(Show));

    /// <summary>The values alone, divided by spaces.</summary>
    public static string Values(string text, string? reference = null) => string.Join(' ', Text(text, reference).Select(date => date.Edtf));

    private static string Show(DateMention date)
    {
        string modifiers = string.Join('-', new[] { date.Modifier, date.StartModifier, date.EndModifier }.OfType<DateModifier>()).ToLower(CultureInfo.InvariantCulture);
        return $"{date.Text} = {date.Edtf}{(modifiers.Length > 0 ? ":" + modifiers : "")}";
    }

    private static Passage[] Passages(TokenizedText text, RentedList<SourceSpan> sentences)
    {
        var passages = new List<Passage>();
        int section = 1;
        foreach (TextLine line in text.Lines)
        {
            if (line.IsBlank) continue;
            if (text.Tokens[line.FirstToken].Is('#')) section++;
            int first = sentences.Count;
            AddSentences(text, line, sentences);
            var span = new SourceSpan(text.Tokens[line.FirstToken].Start, text.Tokens[line.EndToken - 1].End);
            passages.Add(new Passage(line.FirstToken, line.EndToken, span, $"s{section}", sentences, first));
        }
        return [.. passages];
    }

    /// <summary>A sentence ends where a stop is followed by a capital or a digit, or with the line.</summary>
    private static void AddSentences(TokenizedText text, TextLine line, RentedList<SourceSpan> sentences)
    {
        int start = text.Tokens[line.FirstToken].Start;
        for (int i = line.FirstToken + 1; i < line.EndToken; i++)
        {
            if (!text.Tokens[i - 1].Is('.') || !text.Tokens[i].SpaceBefore || !(text.Tokens[i].IsCapitalized || text.Tokens[i].IsNumber)) continue;
            sentences.Add(new SourceSpan(start, text.Tokens[i - 1].End));
            start = text.Tokens[i].Start;
        }
        sentences.Add(new SourceSpan(start, text.Tokens[line.EndToken - 1].End));
    }
}
