using Profile.Parsing.Diagnostics;
using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>Finds sections, paragraphs, sentences, notes and markers: lines to blocks, blocks to roles, markers, then the tree.</summary>
internal sealed class StructureReader(Lexicon lexicon)
{
    private readonly PhraseSet _notesHeadings = new(lexicon, NotesHeadings.Phrases);
    private readonly PageChrome _chrome = new(lexicon);
    private readonly CaptionWords _captions = new(lexicon);
    private readonly MarkerVocabulary _markers = new(lexicon);
    private readonly SentenceVocabulary _sentences = new(lexicon);

    /// <summary>The structure of <paramref name="text"/>, whose tokens are flagged and cut where they are markers.</summary>
    public DocumentStructure Read(TokenizedText text, DiagnosticList diagnostics)
    {
        MarkedText? marks = text.Marks;
        using var blocks = new RentedList<Block>(marks?.Blocks.Count ?? text.Lines.Length);
        int[] firstOfMarked = marks is null ? [] : MarkedBlockReader.Read(text, marks, blocks);
        if (marks is null) BlockReader.Read(text, text.Lines, blocks);
        using var candidates = new MarkerCandidates(text, blocks, _markers);
        var headings = new NotesHeadings(_notesHeadings, text);
        using var entries = new RentedList<NoteEntry>(blocks.Count / 2);
        MarkedNotesReader? markedNotes = marks is null ? null : new MarkedNotesReader(text, marks, blocks, firstOfMarked, headings, entries, diagnostics);
        using var lists = new RentedList<NotesList>();
        markedNotes?.Read(lists);
        new NotesReader(text, blocks, headings, candidates, new NotesListBuilder(text, blocks, headings, entries, diagnostics)).Read(lists);
        List<Boilerplate> boilerplate = SetBoilerplateAside(text, blocks, headings);
        using var symbols = new SymbolNotesReader(text, blocks, entries);
        symbols.Read(lists);
        lists.Span.Sort((one, other) => one.FirstBlock.CompareTo(other.FirstBlock));
        new HeadingReader(text, blocks, _captions).Read();
        string? title = marks is { HasHeadings: true } ? null : TitleReader.Read(text, blocks);

        using RentedList<MarkerScope> scopes = MarkerScope.Of(blocks.Count, lists);
        using var markers = new RentedList<MarkerReading>(text.Count / 32);
        MarkerReader.Read(text, blocks, candidates, scopes, lists, markers);
        if (symbols.Markers.Count > 0) Merge(markers, symbols.Markers.Span);
        if (marks is not null) MarkedMarkers.Apply(text, marks, markedNotes!, blocks, markers);
        MarkerTokens.Apply(text, blocks, markers);

        using var notes = new NoteIndex(lists);
        var citations = new CitationBuilder(text, notes, markers.Count, diagnostics);
        var passages = new RentedList<Passage>(CountPassages(blocks));
        var sentences = new RentedList<SourceSpan>();
        var assembler = new StructureAssembler(text, blocks, lists, markers, citations, _sentences, passages, sentences);
        foreach (MarkerScope scope in scopes) assembler.Add(scope);
        citations.ReportMissingNotes();
        using RentedList<ArraySegment<int>> citedBy = citations.CitedBy();
        return new DocumentStructure
        {
            Title = marks?.Title ?? title,
            Boilerplate = boilerplate,
            Sections = assembler.Sections(),
            Footnotes = new FootnoteBuilder(text, blocks, diagnostics).Build(lists, citedBy),
            Citations = citations.Citations,
            Passages = passages,
            Sentences = sentences,
        };
    }

    private static int CountPassages(RentedList<Block> blocks)
    {
        int count = 0;
        foreach (ref readonly Block block in blocks.Span) count += block.Role is BlockRole.Heading or BlockRole.Paragraph ? 1 : 0;
        return count;
    }

    /// <summary>Puts <paramref name="symbols"/>, in any order, among the markers, which are in text order and stay so.</summary>
    private static void Merge(RentedList<MarkerReading> markers, Span<MarkerReading> symbols)
    {
        symbols.Sort((one, other) => one.Span.CompareTo(other.Span));
        int number = markers.Count - 1;
        markers.AddRange(symbols);
        Span<MarkerReading> all = markers.Span;
        for (int symbol = symbols.Length - 1; symbol >= 0;)
        {
            bool behind = number >= 0 && all[number].Span > symbols[symbol].Span;
            all[number + symbol + 1] = behind ? all[number] : symbols[symbol];
            if (behind) number--;
            else symbol--;
        }
    }

    private List<Boilerplate> SetBoilerplateAside(TokenizedText text, RentedList<Block> blocks, NotesHeadings headings)
    {
        List<Boilerplate> found = text.Marks is { } marks ? MarkedBoilerplate.Of(marks) : [];
        string?[]? furniture = new PageFurniture(text, blocks, headings).Read();
        Span<Block> all = blocks.Span;
        for (int i = 0; i < all.Length; i++)
        {
            if (all[i].Role != BlockRole.Paragraph || all[i].Kind is MarkedBlockKind.TableRow) continue;
            string? reason = furniture?[i] ?? _chrome.ReasonFor(text, all[i]);
            if (reason is null) continue;
            all[i].Role = BlockRole.Boilerplate;
            found.Add(new Boilerplate { Span = all[i].Span, Reason = reason });
        }
        if (text.Marks is not null) found.Sort((one, other) => one.Span.CompareTo(other.Span));
        return found;
    }
}
