using System.Text;
using Profile.Parsing.Text;

namespace Profile.Parsing.Reading;

/// <summary>
/// Reads markup whose elements end in the reverse of the order in which they start straight into a page, without a tree: what most software writes. The page is
/// the one that the tree of the HTML parser gives; where the standard mends something on the way to it, nothing is read and the parser must.
/// </summary>
internal ref struct NestedMarkupReader
{
    /// <summary>Deeper markup, and more formatting around everything, may be flattened before it is parsed.</summary>
    private const int DeepestNesting = NestingFlattener.DeepestNesting / 4, MostFormatting = 4;

    private static readonly MarkupTag Html = MarkupTags.Of("html"), Body = MarkupTags.Of("body"), RowGroup = MarkupTags.Of("tbody");

    private readonly PageBuilder _builder;
    private readonly OpenElements _open = new();
    private MarkupScanner _scanner;
    private Place _place;
    private string? _text;
    private StringBuilder? _texts;
    private int _bases;
    private int _piece, _preformatted = -1;
    private bool? _isStandard;

    private NestedMarkupReader(string html, PageBuilder builder)
    {
        _scanner = new MarkupScanner(html);
        _builder = builder;
    }

    private enum Place : byte
    {
        BeforeHtml,
        BeforeHead,
        InHead,
        BehindHead,
        InBody,
        BehindBody,
    }

    /// <summary>Whether a line break that opens the text is none.</summary>
    private readonly bool IsBehindPreformatted => _preformatted == _piece - 1;

    /// <summary>Null when the markup is not of this kind.</summary>
    public static Page? TryRead(string html)
    {
        if (html.Contains('\0') || html.StartsWith('\uFEFF')) return null;
        var nodes = new RentedList<PageNode>(html.Length / 24);
        var builder = new PageBuilder(nodes);
        if (new NestedMarkupReader(html, builder).Read()) return builder.Build();
        nodes.Dispose();
        return null;
    }

    private bool Read()
    {
        bool good = true;
        while (good)
        {
            MarkupPiece piece = _scanner.Next();
            if (piece == MarkupPiece.End) return Finish();
            _piece++;
            good = piece switch
            {
                MarkupPiece.Text => AddText(),
                MarkupPiece.StartTag => Start(MarkupTags.Of(_scanner.Name)) && !_scanner.IsFaulty,
                MarkupPiece.EndTag => End(MarkupTags.Of(_scanner.Name), _scanner.Name),
                MarkupPiece.DocumentType => TakeDocumentType(),
                _ => piece == MarkupPiece.Comment,
            };
        }
        return false;
    }

    private bool TakeDocumentType()
    {
        if (_isStandard is not null) return false;
        _isStandard = _scanner.Name.Equals("<!doctype html>", StringComparison.OrdinalIgnoreCase);
        return _place == Place.BeforeHtml;
    }

    private bool AddText()
    {
        if (_place != Place.InBody || _open.Current.Tag.IsTablePart) return AddTextBetween();
        if (!_open.Current.IsShown) return true;
        if (_scanner.Text() is not { } text) return false;
        Hold(IsBehindPreformatted && text.StartsWith('\n') ? text[1..] : text);
        return true;
    }

    /// <summary>Where white space stands alone. Before the body any other text opens it; in tables and behind the body there is none.</summary>
    private bool AddTextBetween()
    {
        if (_place >= Place.InBody && !_scanner.IsBlank || _scanner.Text() is not { } text) return false;
        ReadOnlySpan<char> visible = text.AsSpan().TrimStart(" \t\n\r\f");
        if (_place >= Place.BehindHead) Hold(text[..^visible.Length]);
        if (visible.IsEmpty) return true;
        OpenBody();
        Hold(visible.ToString());
        return true;
    }

    /// <summary>Keeps the text until it is known that no other follows: a comment does not part them.</summary>
    private void Hold(string text)
    {
        if (text.Length == 0 || !_open.Current.IsShown) return;
        if (_text is null) _text = text;
        else (_texts ??= new StringBuilder(_text)).Append(text);
    }

    private void AddHeldText()
    {
        if (_text is null) return;
        _builder.AddText(_texts?.ToString() ?? _text);
        (_text, _texts) = (null, null);
    }

    private bool Start(MarkupTag tag)
    {
        if (tag.Rule == TagRule.Template) return !IsBehindPreformatted && UnshownMarkup.TrySkipTemplate(ref _scanner);
        if (_place != Place.BehindHead) AddHeldText();
        if (_place == Place.InBody) return StartInBody(tag);
        if (_place == Place.BehindBody) return false;
        switch (tag.Rule)
        {
            case TagRule.Html:
                return _place == Place.BeforeHtml && OpenHtml(tag);
            case TagRule.Head:
                if (_place > Place.BeforeHead) return false;
                OpenHtml();
                _place = Place.InHead;
                return _scanner.SkipAttributes();
            case TagRule.Body:
                OpenHtml();
                AddHeldText();
                _place = Place.InBody;
                return Push(tag);
            case TagRule.NoScript when _place < Place.BehindHead:
                OpenHtml();
                _place = Place.InHead;
                return UnshownMarkup.TrySkipNoScript(ref _scanner);
            case TagRule.HeadVoid or TagRule.RawText or TagRule.PlainText when tag.Name is not ("iframe" or "noembed" or "textarea"):
                OpenHtml();
                if (_place == Place.BeforeHead) _place = Place.InHead;
                return ReadHeld(tag);
            default:
                OpenBody();
                return StartInBody(tag);
        }
    }

    private void OpenHtml()
    {
        if (_place > Place.BeforeHtml) return;
        PushUnwritten(Html);
        _place = Place.BeforeHead;
    }

    private bool OpenHtml(MarkupTag html)
    {
        TreeElement root = ReadElement(html);
        AttributeReader.ReadRoot(root, _builder.Head);
        _open.Push(new OpenElement(html, null, _builder.Open(html.Kind, html.Name, _builder.Attributes.Read(root))));
        _place = Place.BeforeHead;
        return true;
    }

    private void OpenBody()
    {
        OpenHtml();
        AddHeldText();
        PushUnwritten(Body);
        _place = Place.InBody;
    }

    private bool StartInBody(MarkupTag tag)
    {
        if (_open.Current.Tag.IsTablePart || tag.Rule is >= TagRule.Caption and <= TagRule.Cell) return StartInTable(tag);
        switch (tag.Rule)
        {
            case TagRule.Inline or TagRule.NoScript:
                return Push(tag);
            case TagRule.Formatting:
                return _open.CountOf(TagRule.Formatting) < MostFormatting && !(tag.Name is "a" or "nobr" && _open.Holds(tag, tag.Name)) && Push(tag);
            case TagRule.Block or TagRule.Paragraph:
                return EndParagraph() && Push(tag);
            case TagRule.Heading:
                return EndParagraph() && _open.Current.Tag.Rule != TagRule.Heading && Push(tag);
            case TagRule.Preformatted:
                bool opened = EndParagraph() && Push(tag);
                if (!_scanner.SkipLineBreak()) _preformatted = _piece;
                return opened;
            case TagRule.Form:
                return _open.CountOf(TagRule.Form) == 0 && EndParagraph() && Push(tag);
            case TagRule.ListItem or TagRule.Term:
                return EndItem(tag.Rule) && EndParagraph() && Push(tag);
            case TagRule.Rule:
                return EndParagraph() && Push(tag) && Pop();
            case TagRule.Void:
                return tag.Name == "input" ? ReadField() : Push(tag) && Pop();
            case TagRule.HeadVoid or TagRule.RawText or TagRule.PlainText:
                return ReadHeld(tag);
            case TagRule.Button:
                return _open.CountOf(TagRule.Button) == 0 && Push(tag);
            case TagRule.Select:
                return UnshownMarkup.TrySkipSelect(ref _scanner);
            case TagRule.Drawing:
                return UnshownMarkup.TrySkipDrawing(ref _scanner);
            case TagRule.Table:
                return (_isStandard == true || !_open.HoldsParagraph()) && EndParagraph() && Push(tag);
            default:
                return false;
        }
    }

    private bool ReadField()
    {
        bool address = false;
        while (_scanner.MoveToAttribute()) address |= FormFields.AsksForAddress(_scanner.Attribute, _scanner.Value());
        if (address && (_open.Current.IsShown || _open.Current.Tag.Name == "label" && _open.Holder.IsShown)) _builder.TakeAddressField();
        return !_scanner.IsFaulty;
    }

    /// <summary>Closes what may stay open in a table before the tag, and opens a group around rows that have none.</summary>
    private bool StartInTable(MarkupTag tag)
    {
        TagRule current = _open.Current.Tag.Rule;
        if (tag.Name is "script" or "style" && current != TagRule.Columns) return ReadHeld(tag);
        if (tag.Rule is TagRule.Cell or TagRule.Row or TagRule.RowGroup)
        {
            while (current is TagRule.Cell or TagRule.Row or TagRule.RowGroup or TagRule.Columns && (current >= tag.Rule || current == TagRule.Columns))
            {
                Pop();
                current = _open.Current.Tag.Rule;
            }
        }
        switch (tag.Rule)
        {
            case TagRule.Cell:
                return current == TagRule.Row && Push(tag);
            case TagRule.Row when current == TagRule.Table:
                PushUnwritten(RowGroup);
                return Push(tag);
            case TagRule.Row:
                return current == TagRule.RowGroup && Push(tag);
            case TagRule.RowGroup or TagRule.Caption or TagRule.Columns:
                return current == TagRule.Table && Push(tag);
            case TagRule.Column:
                return current == TagRule.Columns && Push(tag) && Pop();
            default:
                return false;
        }
    }

    private bool End(MarkupTag tag, ReadOnlySpan<char> name)
    {
        if (!_scanner.SkipAttributes()) return false;
        if (_place == Place.BehindBody) return tag.Rule == TagRule.Html;
        if (_place < Place.InBody)
        {
            if (tag.Rule != TagRule.Head || _place != Place.InHead) return false;
            _place = Place.BehindHead;
            return true;
        }
        if (tag.Rule is TagRule.Body or TagRule.Html)
        {
            _place = Place.BehindBody;
            return !_open.Current.Tag.IsTablePart;
        }
        if (!_open.Current.Is(tag, name) && IsStray(tag, name)) return true;
        while (!_open.Current.Is(tag, name))
        {
            if (!EndsWith(_open.Current.Tag, tag)) return false;
            Pop();
        }
        return Pop();
    }

    /// <summary>Whether nothing is open that the end tag could end: it says nothing then.</summary>
    private readonly bool IsStray(MarkupTag tag, ReadOnlySpan<char> name)
    {
        if (_open.Current.Tag.IsTablePart) return false;
        return tag.Rule is TagRule.Inline or TagRule.Formatting or TagRule.Block or TagRule.ListItem or TagRule.Term or TagRule.Heading or TagRule.Form or TagRule.Button
            && (tag.Rule is TagRule.Heading or TagRule.Form or TagRule.Term ? _open.CountOf(tag.Rule) == 0 : !_open.Holds(tag, name));
    }

    /// <summary>Whether the end of an element around it is the end of an element without an end tag.</summary>
    private static bool EndsWith(MarkupTag open, MarkupTag outer)
    {
        if (outer.Rule is TagRule.Row or TagRule.RowGroup or TagRule.Table) return open.Rule is TagRule.Columns or TagRule.RowGroup or TagRule.Row or TagRule.Cell && open.Rule > outer.Rule;
        return open.MayStayOpen && outer.Rule is >= TagRule.Block and <= TagRule.Term or TagRule.Button or TagRule.Cell or TagRule.Caption && outer.Rule != TagRule.Paragraph;
    }

    /// <summary>False when the paragraph that ends holds other elements, which the standard would cut in two or end with it.</summary>
    private bool EndParagraph()
    {
        if (!_open.HoldsParagraph()) return true;
        return _open.Current.Tag.Rule == TagRule.Paragraph && Pop();
    }

    /// <summary>An item ends where the next one starts.</summary>
    private bool EndItem(TagRule rule)
    {
        if (!_open.HoldsItem(rule)) return true;
        if (_open.Current.Tag.Rule == TagRule.Paragraph) Pop();
        return _open.Current.Tag.Rule == rule && Pop();
    }

    private bool Push(MarkupTag tag)
    {
        if (_open.Count >= DeepestNesting) return false;
        string? name = tag.Name.Length == 0 ? _scanner.Name.ToString() : null;
        bool shown = _open.Current.IsShown && tag.Kind != ElementKind.Dropped;
        if (!shown && !_scanner.SkipAttributes()) return false;
        _open.Push(new OpenElement(tag, name, shown && _builder.Open(tag.Kind, tag.Name, ReadAttributes(tag))));
        return true;
    }

    /// <summary>An element that is there without a tag.</summary>
    private void PushUnwritten(MarkupTag tag) => _open.Push(new OpenElement(tag, null, (_open.Count == 0 || _open.Current.IsShown) && _builder.Open(tag.Kind, tag.Name, null)));

    private bool Pop()
    {
        AddHeldText();
        if (_open.Pop().IsShown) _builder.Close();
        return true;
    }

    private ElementAttributes? ReadAttributes(MarkupTag tag)
    {
        ElementAttributes? attributes = null;
        while (_scanner.MoveToAttribute()) _builder.Attributes.Take(_scanner.Attribute, _scanner.Value(), tag.Name, ref attributes);
        return attributes;
    }

    /// <summary>The start tag as an element of a tree.</summary>
    private TreeElement ReadElement(MarkupTag tag)
    {
        var element = new TreeElement(tag.Name, TreeElementType.OfHtml(tag.Name));
        while (_scanner.MoveToAttribute()) element.SetOwnAttribute(_scanner.Attribute, _scanner.Value().ToString());
        return element;
    }

    /// <summary>Elements that hold no tags, most of which speak of the page.</summary>
    private bool ReadHeld(MarkupTag tag)
    {
        if (tag.Name == "base" && ++_bases > NestingFlattener.MostBases) return false;
        TreeElement element = ReadElement(tag);
        if (_scanner.IsFaulty) return false;
        if (tag.Rule != TagRule.HeadVoid)
        {
            if (!_scanner.ReadHeldText(tag.Name) || tag.Name == "title" && _scanner.Name.Contains("</", StringComparison.Ordinal) || tag.Name == "script" && HoldsScript(_scanner.Name)) return false;
            bool needed = tag.Name is "title" or "style" || tag.Name == "script" && element.OwnAttributes.Length > 0;
            string? text = !needed ? "" : tag.Rule == TagRule.PlainText ? _scanner.Text() : _scanner.RawText();
            if (text is null) return false;
            element.AppendText(text, true);
        }
        if (_open.Current.IsShown) HeadReader.Read(element, _builder);
        return true;
    }

    /// <summary>A script that opens a comment and in it another script may go on behind its end tag.</summary>
    private static bool HoldsScript(ReadOnlySpan<char> script) => script.Contains("<!--", StringComparison.Ordinal) && script.Contains("<script", StringComparison.OrdinalIgnoreCase);

    private bool Finish()
    {
        if (_place < Place.InBody) OpenBody();
        while (_open.Count > 0) Pop();
        return true;
    }
}
