using Profile.Parsing.Text;

namespace Profile.Parsing.Reading;

/// <summary>Projects a page to text: its blocks in order, and where the marks and notes of the markup stand in it.</summary>
internal sealed class TextProjector : IDisposable
{
    /// <summary>Behind a block whose paragraph goes on in the next: a line break inside it.</summary>
    private const int NextLine = -1;

    private readonly Page _page;
    private readonly PageNotes _notes;
    private readonly ProjectionBuffer _buffer;
    private readonly Stack<(int End, BlockDraft Context, int Lines)> _open = new();
    private readonly List<MarkedReference> _references = [];
    private readonly RaisedText _raised;
    private readonly LayoutTables _tables;
    private BlockDraft _context = new() { Note = -1 };
    private int _nextNote, _noteStart, _noteEnd, _furnished;
    private bool _isNextLine;

    public TextProjector(Page page, PageNotes notes, PageMeasure measure, LayoutTables tables)
    {
        (_page, _notes, _tables) = (page, notes, tables);
        _buffer = new ProjectionBuffer(measure.TextOf(0) * 5 / 4);
        _raised = new RaisedText(_buffer);
        Labels = new SourceSpan[notes.Notes.Count];
    }

    public List<BlockDraft> Blocks => _buffer.Blocks;

    public List<MarkedReference> References => _references;

    /// <summary>Of each note the label that opens it, empty where it has none.</summary>
    public SourceSpan[] Labels { get; }

    /// <summary>Reads all nodes; returns the text.</summary>
    public string Read()
    {
        Span<PageNode> nodes = _page.Nodes;
        for (int i = 0; i < nodes.Length;)
        {
            CloseBefore(i);
            if (nodes[i].Furniture == PageFurniture.LeftOut)
            {
                i = nodes[i].End;
                continue;
            }
            StartNote(i);
            i = Visit(i);
        }
        CloseBefore(int.MaxValue);
        _buffer.Break(1);
        return _buffer.ToString();
    }

    public void Dispose() => _buffer.Dispose();

    private void CloseBefore(int node)
    {
        while (_open.TryPeek(out (int End, BlockDraft Context, int Lines) block) && block.End <= node)
        {
            _open.Pop();
            int note = _context.Note;
            _context = block.Context with { Note = note };
            _isNextLine = block.Lines == NextLine;
            if (_isNextLine) _buffer.BreakLine();
            else if (block.Lines > 0) _buffer.Break(block.Lines);
            else _buffer.BreakCell();
        }
        if (_context.Note < 0 || node < _noteEnd) return;
        _buffer.Break(1);
        _context.Note = -1;
    }

    private void StartNote(int node)
    {
        if (_nextNote == _notes.Notes.Count || _notes.Notes[_nextNote].Start > node) return;
        _buffer.Break(1);
        _context.Note = _nextNote;
        _noteStart = _buffer.Length;
        _noteEnd = _notes.Notes[_nextNote++].End;
    }

    /// <summary>Takes in the node; returns the index of the next to visit.</summary>
    private int Visit(int i)
    {
        ref readonly PageNode node = ref _page.Nodes[i];
        if (node.Kind == ElementKind.Text)
        {
            AddText(i, node, node.Text);
            return i + 1;
        }
        if (node.Kind == ElementKind.LineBreak)
        {
            _buffer.BreakLine();
            return i + 1;
        }
        if (_notes.Marks.TryGetValue(i, out NoteMark mark) && _context.Note < 0 && _context.Furniture == PageFurniture.None)
        {
            AddMark(node, i, mark);
            return node.End;
        }
        if (node.Kind.IsBlock() || node.Furniture != PageFurniture.None) OpenBlock(i, node);
        return i + 1;
    }

    private void AddText(int index, in PageNode node, string text)
    {
        if (_context.Kind == MarkedBlockKind.Preformatted)
        {
            _buffer.AppendAsWritten(text, node, _context);
            return;
        }
        if (_context.Note >= 0 && TryAddLabel(index, node, text)) return;
        if ((node.Traits & (NodeTraits.Raised | NodeTraits.Lowered)) != 0 && _raised.TryAdd(node, text, FirstBehind(index), _context, _references)) return;
        _buffer.Append(text, node, _context);
    }

    /// <summary>The character that stands right behind the text; a space when it is the last of its block.</summary>
    private char FirstBehind(int text)
    {
        for (int i = text + 1; i < _page.Nodes.Length && i < text + 8 && !_page.Nodes[i].Kind.IsBlock(); i++)
        {
            if (_page.Nodes[i].Kind == ElementKind.Text && _page.Nodes[i].Text.Length > 0) return _page.Nodes[i].Text[0];
        }
        return ' ';
    }

    /// <summary>A label that opens a note, linked, raised or in an element of its own, when it is the one that the marks print.</summary>
    private bool TryAddLabel(int index, in PageNode node, string text)
    {
        NotePlace note = _notes.Notes[_context.Note];
        if (!OpensNote() || (node.Traits & (NodeTraits.Raised | NodeTraits.Linked)) == 0 && !StandsAlone(index, note)) return false;
        if (MarkLabel.Of(text) is not { } label || label.Label != note.Label || IsLeftOut(note.Start, index)) return false;
        int before = _buffer.Length;
        _buffer.Append(text, node, _context);
        int start = before;
        while (start < _buffer.Length && char.IsWhiteSpace(_buffer.CharacterAt(start))) start++;
        Labels[_context.Note] = new SourceSpan(start, _buffer.Length);
        return true;
    }

    /// <summary>Whether a label before the text was left out: the next number is text of the note.</summary>
    private bool IsLeftOut(int start, int text)
    {
        int i = start;
        while (i < text && !(_page.Nodes[i].Kind == ElementKind.Text && _page.Nodes[i].Furniture == PageFurniture.LeftOut)) i++;
        return i < text;
    }

    /// <summary>Whether nothing of the note is read so far but the bracket that opens its label.</summary>
    private bool OpensNote()
    {
        int read = _buffer.Length;
        while (read > _noteStart && (char.IsWhiteSpace(_buffer.CharacterAt(read - 1)) || _buffer.CharacterAt(read - 1) is '[' or '(')) read--;
        return read <= _noteStart && _buffer.Length <= _noteStart + 4;
    }

    /// <summary>Whether the text is the whole of an element that is only a part of the note.</summary>
    private bool StandsAlone(int text, NotePlace note)
    {
        int parent = _page.Nodes[text].Parent;
        return parent >= note.Start && _page.Nodes[parent].End == text + 1 && _page.Nodes[parent].End < note.End;
    }

    /// <summary>The whole of a mark's text, and where its label stands in it.</summary>
    private void AddMark(in PageNode node, int index, NoteMark mark)
    {
        int before = _buffer.Length;
        if (mark.IsCounted) _buffer.Append(mark.Label.Label, node, _context);
        for (int i = index; i < node.End && !mark.IsCounted; i++)
        {
            if (_page.Nodes[i].Kind == ElementKind.Text) _buffer.Append(WithoutRepeat(_page.Nodes[i].Text, mark.Label), _page.Nodes[i], _context);
        }
        int end = _buffer.Length, start = end - mark.Label.Label.Length;
        for (; start >= before; start--)
        {
            if (!IsLabelAt(mark.Label.Label, start)) continue;
            _references.Add(new MarkedReference(new SourceSpan(start, start + mark.Label.Label.Length), mark.Label.Number, mark.Note));
            return;
        }
    }

    /// <summary><c>[12:1]</c> and <c>[footnote 12]</c> as <c>[12]</c>.</summary>
    private static ReadOnlySpan<char> WithoutRepeat(string text, MarkLabel label)
    {
        if (label is { IsEnclosed: true, Number: not null } && text.Contains(MarkLabel.Word, StringComparison.OrdinalIgnoreCase)) return text.Replace(MarkLabel.Word, "", StringComparison.OrdinalIgnoreCase);
        int colon = label.Number is null ? -1 : text.IndexOf(label.Label + ":", StringComparison.Ordinal);
        return colon < 0 ? text : string.Concat(text.AsSpan(0, colon + label.Label.Length), text.AsSpan(colon + label.Label.Length).TrimStart(":0123456789"));
    }

    private bool IsLabelAt(string label, int start)
    {
        for (int i = 0; i < label.Length; i++)
        {
            if (_buffer.CharacterAt(start + i) != label[i]) return false;
        }
        return true;
    }

    private void OpenBlock(int index, in PageNode node)
    {
        (MarkedBlockKind kind, int level, int lines) = ShapeOf(index, node);
        if (lines > 0 && !_isNextLine) _buffer.Break(lines);
        _isNextLine = false;
        _open.Push((node.End, _context, PlacedLines.GoOn(_page, index) ? NextLine : lines));
        _context.Kind = _context.Kind is MarkedBlockKind.TableRow && kind == MarkedBlockKind.Paragraph ? MarkedBlockKind.TableRow : kind;
        _context.Level = level;
        if (_context.Furniture == PageFurniture.None) _context.Furniture = node.Furniture;
    }

    /// <summary>What blocks the element makes, and how many line breaks stand around it: as browsers show them. No line break stands between cells.</summary>
    private (MarkedBlockKind Kind, int Level, int Lines) ShapeOf(int index, in PageNode node)
    {
        bool inRow = _context.Kind == MarkedBlockKind.TableRow;
        MarkedBlockKind around = _context.Kind is MarkedBlockKind.ListItem or MarkedBlockKind.Quotation or MarkedBlockKind.TableRow ? _context.Kind : MarkedBlockKind.Paragraph;
        if (HeadingLevelOf(node) is var level and > 0) return inRow ? (around, 0, 0) : (MarkedBlockKind.Heading, level, 2);
        if ((node.Traits & NodeTraits.Preformatted) != 0 && node.Kind.IsBlock() && !inRow) return (MarkedBlockKind.Preformatted, 0, 2);
        switch (node.Kind)
        {
            case ElementKind.ListItem or ElementKind.Term or ElementKind.Description:
                return inRow ? (around, 0, 0) : (MarkedBlockKind.ListItem, 0, 1);
            case ElementKind.Quotation:
                return inRow ? (around, 0, 0) : (MarkedBlockKind.Quotation, 0, 2);
            case ElementKind.Row:
                return _tables.IsLayout(index) ? (around, 0, 1) : (MarkedBlockKind.TableRow, 0, 1);
            case ElementKind.Cell:
                return inRow ? (MarkedBlockKind.TableRow, 0, 0) : (around, 0, 1);
            case ElementKind.Paragraph or ElementKind.List or ElementKind.OrderedList or ElementKind.Table or ElementKind.Rule:
                return inRow ? (around, 0, 0) : (around, 0, 2);
            default:
                return inRow || !node.Kind.IsBlock() ? (around, 0, node.Kind.IsBlock() ? 0 : 1) : (around, 0, 1);
        }
    }

    /// <summary>Whether nothing of the profile's text was read so far.</summary>
    private bool OpensText()
    {
        while (_furnished < Blocks.Count && !Blocks[_furnished].IsBody) _furnished++;
        return _furnished == Blocks.Count && !_buffer.IsOpen;
    }

    /// <summary>By element, by role, or by the name of a paragraph's style: <c>Title</c> stands over <c>Heading-1</c>.</summary>
    private int HeadingLevelOf(in PageNode node)
    {
        if (node.Attributes is { Role: { } role } attributes && role.Split(' ').Contains("heading"))
            return int.TryParse(attributes.Number, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int level) && level is >= 1 and <= 9 ? level : 2;
        if (node.Attributes?.Classes.Has(ClassMeaning.Subtitle) == true && node.Kind != ElementKind.Heading1) return 0;
        if (node.Kind == ElementKind.Paragraph && node.Attributes?.Classes is { } classes)
        {
            if (classes.Level > 0) return Math.Min(classes.Level + 1, 6);
            if (classes.Has(ClassMeaning.Title) && OpensText()) return 1;
        }
        return node.Kind.IsHeading() ? node.Kind - ElementKind.Heading1 + 1 : 0;
    }
}
