using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>Puts blocks, markers and notes together: sections with their paragraphs, citations with their section, passages.</summary>
internal sealed class StructureAssembler(
    TokenizedText text,
    RentedList<Block> blocks,
    RentedList<NotesList> lists,
    RentedList<MarkerReading> markers,
    CitationBuilder citations,
    SentenceVocabulary vocabulary,
    RentedList<Passage> passages,
    RentedList<SourceSpan> sentences)
{
    private readonly SectionBuilder _sections = new(text, new HeadingLevels(blocks));
    private readonly bool _manyLists = HasManyNumbered(lists);
    private int _marker, _list;

    /// <summary>Adds the blocks of a scope. Scopes come in text order.</summary>
    public void Add(MarkerScope scope)
    {
        for (int i = scope.FirstBlock; i < scope.EndBlock; i++)
        {
            if (_list < lists.Count && lists[_list].FirstBlock == i) AddNotes(lists[_list++]);
            if (blocks[i].Role == BlockRole.Heading) AddPassage(blocks[i], _sections.AddHeading(blocks[i]), sentences.Count, scope.List);
            else if (blocks[i].Role == BlockRole.Paragraph) AddParagraph(blocks[i], scope.List);
        }
    }

    public IReadOnlyList<Section> Sections() => _sections.Build();

    private static bool HasManyNumbered(RentedList<NotesList> lists)
    {
        int numbered = 0;
        foreach (NotesList list in lists) numbered += list.IsNumbered ? 1 : 0;
        return numbered > 1;
    }

    private void AddParagraph(in Block block, int list)
    {
        int first = sentences.Count;
        SentenceSplitter.Split(text, block.FirstToken, block.EndToken, vocabulary, sentences);
        var paragraph = new Paragraph
        {
            Kind = KindOf(block),
            Span = block.Span,
            Sentences = sentences.Count == first + 1 && sentences[first] == block.Span ? null! : sentences.Span[first..].ToArray(),
        };
        AddPassage(block, _sections.AddParagraph(block, paragraph), first, list);
    }

    private ParagraphKind KindOf(in Block block) => block.Kind switch
    {
        MarkedBlockKind.ListItem => ParagraphKind.ListItem,
        MarkedBlockKind.Quotation => ParagraphKind.Quotation,
        MarkedBlockKind.TableRow => ParagraphKind.Table,
        _ => BulletShape.Matches(text.Tokens[block.FirstToken..block.EndToken]) ? ParagraphKind.ListItem : ParagraphKind.Paragraph,
    };

    private void AddPassage(in Block block, string section, int firstSentence, int list)
    {
        passages.Add(new Passage(block.FirstToken, block.EndToken, block.Span, section, sentences, firstSentence));
        while (_marker < markers.Count && markers[_marker].Token < block.FirstToken) _marker++;
        while (_marker < markers.Count && markers[_marker].Token < block.EndToken) citations.Add(markers[_marker++], list, section);
    }

    private void AddNotes(NotesList list)
    {
        SourceSpan end = blocks[list.EndBlock - 1].Span;
        _sections.AddNotes(blocks[list.FirstBlock], end, list.HasHeading, atFoot: _manyLists || !list.IsNumbered);
    }
}
