using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Tests.Properties;

/// <summary>What every parsed document keeps, whatever its text: what readers of the JSON rely on.</summary>
internal sealed class DocumentInvariants
{
    private readonly ProfileDocument _document;
    private readonly HashSet<string> _sectionIds = [];
    private readonly List<string> _broken = [];

    private DocumentInvariants(ProfileDocument document) => _document = document;

    /// <summary>What <paramref name="document"/> breaks, each with its place; empty when it keeps everything.</summary>
    public static IReadOnlyList<string> Check(ProfileDocument document)
    {
        var check = new DocumentInvariants(document);
        check.CheckSource();
        check.CheckSections(document.Sections, null, "sections");
        check.CheckOrder();
        check.CheckBoilerplate();
        check.CheckFootnotes();
        check.CheckCitations();
        check.CheckDates();
        check.CheckCasualties();
        check.CheckOverlaps();
        check.CheckScope();
        check.CheckDiagnostics();
        return check._broken;
    }

    private void CheckSource() =>
        Expect(_document.Source.Length == _document.Text.Length, "source.length", $"is {_document.Source.Length}, the text has {_document.Text.Length} code units");

    private void CheckSections(IReadOnlyList<Section> sections, Section? parent, string place)
    {
        for (int i = 0; i < sections.Count; i++)
        {
            Section section = sections[i];
            string at = $"{place}[{i}]";
            Expect(_sectionIds.Add(section.Id), at, $"repeats the id {section.Id}");
            Expect(section.Level > (parent?.Level ?? 0), at, $"has level {section.Level} inside level {parent?.Level ?? 0}");
            CheckSpan(section.Span, at);
            if (parent is not null) Expect(parent.Span.Contains(section.Span), at, "reaches beyond its parent");
            if (i > 0) Expect(sections[i - 1].Span.End <= section.Span.Start, at, "starts before the end of the section before it");
            CheckInside(section.Heading, section.Span, $"{at}.heading");
            CheckParagraphs(section, at);
            CheckSections(section.Sections, section, $"{at}.sections");
        }
    }

    private void CheckParagraphs(Section section, string place)
    {
        for (int i = 0; i < section.Paragraphs.Count; i++)
        {
            Paragraph paragraph = section.Paragraphs[i];
            string at = $"{place}.paragraphs[{i}]";
            CheckInside(paragraph.Span, section.Span, at);
            if (i > 0) Expect(section.Paragraphs[i - 1].Span.End <= paragraph.Span.Start, at, "starts before the end of the paragraph before it");
            for (int j = 0; j < paragraph.Sentences.Count; j++)
            {
                CheckInside(paragraph.Sentences[j], paragraph.Span, $"{at}.sentences[{j}]");
                bool apart = j == 0 || paragraph.Sentences[j - 1].End <= paragraph.Sentences[j].Start;
                Expect(apart, $"{at}.sentences[{j}]", "starts before the end of the sentence before it");
            }
        }
    }

    private void CheckOrder()
    {
        CheckSorted([.. _document.Boilerplate.Select(b => (b.Span.Start, 0))], "boilerplate");
        CheckSorted([.. _document.Footnotes.Select(f => (f.Span.Start, 0))], "footnotes");
        CheckSorted([.. _document.Citations.Select(c => (c.Span.Start, c.Number ?? 0))], "citations");
        CheckSorted([.. _document.Dates.Select(d => (d.Span.Start, 0))], "dates");
        CheckSorted([.. _document.Casualties.Select(c => (c.Span.Start, 0))], "casualties");
        CheckSorted([.. _document.Diagnostics.Select(d => (d.Span?.Start ?? -1, 0))], "diagnostics");
    }

    private void CheckBoilerplate()
    {
        foreach ((int i, Boilerplate boilerplate) in _document.Boilerplate.Index()) CheckSpan(boilerplate.Span, $"boilerplate[{i}]");
    }

    private void CheckFootnotes()
    {
        foreach ((int i, Footnote note) in _document.Footnotes.Index())
        {
            string at = $"footnotes[{i}]";
            CheckSpan(note.Span, at);
            if (i > 0) Expect(_document.Footnotes[i - 1].Span.End <= note.Span.Start, at, "starts before the end of the note before it");
            CheckInside(note.ContentSpan, note.Span, $"{at}.contentSpan");
            Expect(note.ContentSpan is null == (note.Text.Length == 0), at, "has a content span without text or text without one");
            Expect(note.Numbering == FootnoteNumbering.Printed || (note.Number is not null && note.Label is null), at, "is inferred and lacks its number or has a label");
            CheckSources(note, at);
            CheckSorted([.. note.CitedBy.Select(c => (c, 0))], $"{at}.citedBy");
            foreach (int citation in note.CitedBy)
            {
                if (CheckIndex(citation, _document.Citations.Count, $"{at}.citedBy"))
                    Expect(_document.Citations[citation].FootnoteIndex == i, at, $"is cited by citation {citation}, which does not cite it");
            }
        }
    }

    private void CheckSources(Footnote note, string place)
    {
        foreach ((int i, Source source) in note.Sources.Index())
        {
            string at = $"{place}.sources[{i}]";
            CheckInside(source.Span, note.ContentSpan ?? note.Span, at);
            if (i > 0) Expect(note.Sources[i - 1].Span.End <= source.Span.Start, at, "starts before the end of the source before it");
            Expect(source.RefersToIndex is null == source.RefersToSource is null, at, "names a note without its source or a source without its note");
            if (source is { RefersToIndex: { } index, RefersToSource: { } work }) CheckReference(index, work, $"{at}.refersTo");
            if (source.RefersToIndex is { } full && full < _document.Footnotes.Count)
            {
                int? number = _document.Footnotes[full].Number;
                Expect(source.RefersTo == number, at, $"refers to note {source.RefersTo} and to the one at {full}, which has number {number}");
            }
            if (source.SameAs is { } same) CheckReference(same.FootnoteIndex, same.Source, $"{at}.sameAs");
            foreach (SourceReference candidate in source.Candidates) CheckReference(candidate.FootnoteIndex, candidate.Source, $"{at}.candidates");
        }
    }

    private void CheckReference(int footnote, int source, string at)
    {
        if (!CheckIndex(footnote, _document.Footnotes.Count, at) || !CheckIndex(source, _document.Footnotes[footnote].Sources.Count, at)) return;
        SourceForm found = _document.Footnotes[footnote].Sources[source].Form;
        Expect(found == SourceForm.Full, at, $"leads to a source of the form {found}");
    }

    private void CheckCitations()
    {
        foreach ((int i, Citation citation) in _document.Citations.Index())
        {
            string at = $"citations[{i}]";
            CheckSpan(citation.Span, at);
            CheckSectionId(citation.Section, at);
            Expect(citation.Footnote is null || citation.FootnoteIndex is not null, at, "names a note without its index");
            if (!CheckIndex(citation.FootnoteIndex, _document.Footnotes.Count, $"{at}.footnoteIndex") || citation.FootnoteIndex is not { } index) continue;
            Footnote note = _document.Footnotes[index];
            Expect(citation.Footnote == note.Number, at, $"is linked to note {citation.Footnote} and to the one at {index}, which has number {note.Number}");
            Expect(note.CitedBy.Contains(i), at, $"cites footnote {index}, which does not tell so");
        }
    }

    private void CheckDates()
    {
        foreach ((int i, DateMention date) in _document.Dates.Index())
        {
            string at = $"dates[{i}]";
            CheckMention(date.Span, date.Text, date.Sentence, date.Section, at);
            Expect(date.Edtf.Length > 0, at, "has no value");
            CheckIndex(date.Anchor, _document.Dates.Count, $"{at}.anchor");
            Expect(date.Anchor != i, at, "is its own anchor");
            CalendarDate[] chain = [.. new[] { date.Earliest, date.Likely?.From, date.Likely?.To, date.Latest }.OfType<CalendarDate>()];
            Expect(chain.SequenceEqual(chain.Order()), at, $"has bounds out of order: {string.Join(", ", chain)}");
        }
    }

    private void CheckCasualties()
    {
        foreach ((int i, CasualtyMention casualty) in _document.Casualties.Index())
        {
            string at = $"casualties[{i}]";
            CheckMention(casualty.Span, casualty.Text, casualty.Sentence, casualty.Section, at);
            CheckInside(casualty.Figure, casualty.Span, $"{at}.figure");
            if (casualty.AttributionSpan is { } attribution) CheckSpan(attribution, $"{at}.attributionSpan");
            int[] counts = [.. new[] { casualty.Low, casualty.Best, casualty.High }.OfType<int>()];
            Expect(counts.All(n => n >= 0) && counts.SequenceEqual(counts.Order()), at, $"has counts out of order: {string.Join(", ", counts)}");
            Expect(casualty.Polarity == CasualtyPolarity.Affirmed || counts is [0, 0, 0], at, "is denied and not 0, 0, 0");
            CheckIndex(casualty.Date, _document.Dates.Count, $"{at}.date");
            foreach (int citation in casualty.Citations) CheckIndex(citation, _document.Citations.Count, $"{at}.citations");
            CheckIndex(casualty.SubsetOf, _document.Casualties.Count, $"{at}.subsetOf");
            Expect(casualty.SubsetOf != i, at, "is a subset of itself");
            CheckIndex(casualty.Repeats, i, $"{at}.repeats");
        }
    }

    private void CheckMention(SourceSpan span, string text, SourceSpan? sentence, string? section, string at)
    {
        CheckSectionId(section, at);
        if (!CheckSpan(span, at)) return;
        Expect(span.Of(_document.Text).SequenceEqual(text), at, $"has the text '{text}' where '{span.Of(_document.Text)}' stands");
        if (sentence is not { } whole) return;
        CheckSpan(whole, $"{at}.sentence");
        Expect(whole.Contains(span), at, "lies outside its sentence");
    }

    /// <summary>No marker shares a character with a date or with a figure.</summary>
    private void CheckOverlaps()
    {
        SourceSpan?[] citations = [.. _document.Citations.Select(c => (SourceSpan?)c.Span)];
        CheckApart(citations, [.. _document.Dates.Select(d => (SourceSpan?)d.Span)], (i, j) => $"citations[{i}] overlaps dates[{j}]");
        CheckApart(citations, [.. _document.Casualties.Select(c => c.Figure)], (i, j) => $"citations[{i}] overlaps the figure of casualties[{j}]");
    }

    /// <summary>Markers, dates and figures are of headings and body: none lies in a note or in boilerplate.</summary>
    private void CheckScope()
    {
        SourceSpan?[] outside = [.. _document.Footnotes.Select(f => (SourceSpan?)f.Span), .. _document.Boilerplate.Select(b => (SourceSpan?)b.Span)];
        CheckApart([.. _document.Citations.Select(c => (SourceSpan?)c.Span)], outside, (i, j) => $"citations[{i}] lies in a note or in boilerplate at {outside[j]}");
        CheckApart([.. _document.Dates.Select(d => (SourceSpan?)d.Span)], outside, (i, j) => $"dates[{i}] lies in a note or in boilerplate at {outside[j]}");
        CheckApart([.. _document.Casualties.Select(c => (SourceSpan?)c.Span)], outside, (i, j) => $"casualties[{i}] lies in a note or in boilerplate at {outside[j]}");
    }

    /// <summary>Which of the others has each code unit is noted once: comparing all with all would take a minute for a page of many notes.</summary>
    private void CheckApart(SourceSpan?[] spans, SourceSpan?[] others, Func<int, int, string> broken)
    {
        var owners = new int[_document.Text.Length];
        foreach ((int j, SourceSpan? other) in others.Index()) Inside(owners, other).Fill(j + 1);
        foreach ((int i, SourceSpan? span) in spans.Index())
        {
            int owned = Inside(owners, span).IndexOfAnyExcept(0);
            if (owned >= 0) _broken.Add(broken(i, Inside(owners, span)[owned] - 1));
        }
    }

    /// <summary>The part of a span that is inside the text.</summary>
    private static Span<int> Inside(int[] units, SourceSpan? span) =>
        span is { } all && all.Start < units.Length ? units.AsSpan(all.Start..Math.Min(all.End, units.Length)) : [];

    private void CheckDiagnostics()
    {
        foreach ((int i, var diagnostic) in _document.Diagnostics.Index())
        {
            Expect(diagnostic.Code.Length > 0 && diagnostic.Message.Length > 0, $"diagnostics[{i}]", "has no code or no message");
            if (diagnostic.Span is { } span) CheckSpan(span, $"diagnostics[{i}]");
        }
    }

    private bool CheckSpan(SourceSpan span, string at)
    {
        string text = _document.Text;
        bool inside = span.Length > 0 && span.End <= text.Length;
        Expect(inside, at, $"has the span {span} of a text of {text.Length} code units");
        if (inside) Expect(!SplitsPair(text, span.Start) && !SplitsPair(text, span.End), at, $"has the span {span}, which splits a surrogate pair");
        return inside;
    }

    private static bool SplitsPair(string text, int offset) => offset > 0 && offset < text.Length && char.IsSurrogatePair(text[offset - 1], text[offset]);

    private void CheckInside(SourceSpan? inner, SourceSpan outer, string at)
    {
        if (inner is not { } span) return;
        CheckSpan(span, at);
        Expect(outer.Contains(span), at, $"has the span {span} outside {outer}, which holds it");
    }

    private void CheckSorted(IReadOnlyList<(int First, int Second)> keys, string list) =>
        Expect(keys.SequenceEqual(keys.Order()), list, "are out of order");

    private bool CheckIndex(int? index, int count, string at)
    {
        bool resolves = index is null || (index >= 0 && index < count);
        Expect(resolves, at, $"is {index} of {count}");
        return resolves;
    }

    private void CheckSectionId(string? id, string at) => Expect(id is null || _sectionIds.Contains(id), at, $"stands in section {id}, which there is not");

    private void Expect(bool kept, string place, string what)
    {
        if (!kept) _broken.Add($"{place} {what}");
    }
}
