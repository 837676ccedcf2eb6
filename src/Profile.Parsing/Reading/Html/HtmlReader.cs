using Profile.Parsing.Diagnostics;
using Profile.Parsing.Text;

namespace Profile.Parsing.Reading;

/// <summary>Reads a web page to the text that its reader sees as the article, with what the markup says of it.</summary>
internal static class HtmlReader
{
    /// <summary>Any markup gives a text; nothing is fetched and nothing runs.</summary>
    public static MarkedText Read(string html, DiagnosticList diagnostics)
    {
        html = XmlTags.Close(html);
        using Page page = NestedMarkupReader.TryRead(html) ?? ReadMended(html, diagnostics);
        if (page.Nodes.Length == 0) return new MarkedText { Text = "", Blocks = [], References = [], Notes = [] };
        PageNotes notes = new HeldNoteReader(page, new NoteReader(page).Read()).Read();
        using var measure = new PageMeasure(page);
        var tables = new LayoutTables(page, measure);
        MarkFurniture(page, notes, measure, tables);
        using var projector = new TextProjector(page, notes, measure, tables);
        string text = projector.Read();
        return Assemble(page, notes, projector, text);
    }

    private static Page ReadMended(string html, DiagnosticList diagnostics)
    {
        string flat = NestingFlattener.Flatten(html, out bool isFlattened);
        if (isFlattened)
            diagnostics.Warn(DiagnosticCodes.MarkupFlattened, "The markup nests too deeply or never closes what it opens; the tags beyond the bounds were left out, their text was kept.");
        return PageReader.Read(flat);
    }

    private static void MarkFurniture(Page page, PageNotes notes, PageMeasure measure, LayoutTables tables)
    {
        SiteHeading.Mark(page);
        new FurnitureReader(page, notes, measure).Mark();
        measure.LeaveOutFurniture();
        new ContentsListReader(page, measure).Mark();
        new MainContentReader(page, notes, measure).Mark();
        new LinkBoxReader(page, notes, measure).Mark();
        new PageLineReader(page, notes, measure, tables).Mark();
    }

    private static MarkedText Assemble(Page page, PageNotes notes, TextProjector projector, string text)
    {
        List<BlockDraft> blocks = projector.Blocks;
        HeadingStyles.Mark(blocks, text);
        string? title = new PageTitle(text, blocks, page.Head).Read();
        (List<MarkedNote> marked, int[] indexes) = new NoteSpans(text, blocks, notes, projector.Labels).Read();
        return new MarkedText
        {
            Text = text,
            Blocks = blocks.ConvertAll(BlockOf),
            References = projector.References.ConvertAll(r => new MarkedReference(r.Span, r.Number, r.Note < 0 ? -1 : indexes[r.Note])),
            Notes = marked,
            Title = title,
            Language = page.Head.Language,
            Published = PublicationDate.AsEdtf(page.Head.Published),
            HasHeadings = blocks.Exists(block => block.Kind == MarkedBlockKind.Heading && block.IsBody),
        };
    }

    private static MarkedBlock BlockOf(BlockDraft block) => new(
        new SourceSpan(block.Start, block.End),
        block.Kind,
        block.Level,
        block.Furniture == PageFurniture.None ? null : PageFurnitureNames.ReasonOf(block.Furniture));
}
