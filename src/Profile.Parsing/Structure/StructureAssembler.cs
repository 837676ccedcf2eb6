using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>Puts blocks, markers and notes together: sections with their paragraphs, citations with their section, passages.</summary>
internal sealed class StructureAssembler(
    TokenizedText text,
    RentedList<Block> blocks,
    List<NotesList> lists,
    RentedList<MarkerReading> markers,
    CitationBuilder citations,
    SentenceVocabulary sentences) : IDisposable
{
    private readonly SectionBuilder _sections = new(text, new HeadingLevels(blocks));
    private readonly RentedList<Passage> _passages = new(CountPassages(blocks));
    private readonly bool _manyLists = lists.Count(list => list.IsNumbered) > 1;
    private readonly RentedList<SourceSpan> _sentences = new();
    private int _marker, _list;

    /// <summary>The passages, to be disposed of by whom they are given to.</summary>
    public RentedList<Passage> Passages => _passages;

    /// <summary>Adds the blocks of a scope. Scopes come in text order.</summary>
    public void Add(MarkerScope scope)
    {
        for (int i = scope.FirstBlock; i < scope.EndBlock; i++)
        {
            if (_list < lists.Count && lists[_list].FirstBlock == i) AddNotes(lists[_list++]);
            if (blocks[i].Role == BlockRole.Heading) AddPassage(blocks[i], _sections.AddHeading(blocks[i]), [], scope.List);
            else if (blocks[i].Role == BlockRole.Paragraph) AddParagraph(blocks[i], scope.List);
        }
    }

    public void Dispose() => _sentences.Dispose();

    public IReadOnlyList<Section> Sections() => _sections.Build();

    private static int CountPassages(RentedList<Block> blocks)
    {
        int count = 0;
        foreach (ref readonly Block block in blocks.Span) count += block.Role is BlockRole.Heading or BlockRole.Paragraph ? 1 : 0;
        return count;
    }

    private void AddParagraph(in Block block, int list)
    {
        SourceSpan[] inside = SentenceSplitter.Split(text, block.FirstToken, block.EndToken, sentences, _sentences);
        var paragraph = new Paragraph
        {
            Kind = KindOf(block),
            Span = block.Span,
            Sentences = inside,
        };
        AddPassage(block, _sections.AddParagraph(block, paragraph), inside, list);
    }

    private ParagraphKind KindOf(in Block block) => block.Kind switch
    {
        MarkedBlockKind.ListItem => ParagraphKind.ListItem,
        MarkedBlockKind.Quotation => ParagraphKind.Quotation,
        MarkedBlockKind.TableRow => ParagraphKind.Table,
        _ => BulletShape.Matches(text.Tokens[block.FirstToken..block.EndToken]) ? ParagraphKind.ListItem : ParagraphKind.Paragraph,
    };

    private void AddPassage(in Block block, string section, SourceSpan[] inside, int list)
    {
        _passages.Add(new Passage(block.FirstToken, block.EndToken, section, inside));
        while (_marker < markers.Count && markers[_marker].Token < block.FirstToken) _marker++;
        while (_marker < markers.Count && markers[_marker].Token < block.EndToken) citations.Add(markers[_marker++], list, section);
    }

    private void AddNotes(NotesList list)
    {
        SourceSpan end = blocks[list.EndBlock - 1].Span;
        _sections.AddNotes(blocks[list.FirstBlock], end, list.HasHeading, atFoot: _manyLists || !list.IsNumbered);
    }
}
