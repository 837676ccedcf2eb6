using System.Buffers;
using Profile.Parsing.Text;

namespace Profile.Parsing.Reading;

/// <summary>The text of a page as it grows: white space as a browser shows it, each block on lines of its own.</summary>
internal sealed class ProjectionBuffer : IDisposable
{
    private readonly TextBuffer _text;
    private static readonly SearchValues<char> Breaks = SearchValues.Create("\t\n\r\f");

    private readonly List<BlockDraft> _blocks = [];
    private readonly List<(int Start, LineStyle Style)> _lines = [];
    private BlockDraft _block;
    private LineStyle _line;
    private int _breaks;
    private bool _isOpen, _isSeen, _space, _softBreak, _tab;
    private int _before;

    /// <summary>A buffer for a text that will have about so many characters.</summary>
    public ProjectionBuffer(int length) => _text = new TextBuffer(length);

    public List<BlockDraft> Blocks => _blocks;

    public int Length => _text.Length;

    /// <summary>Whether a block was begun and not ended.</summary>
    public bool IsOpen => _isOpen;

    /// <summary>The last visible character of the open block when the next one would stand right behind it; else a space.</summary>
    public char Last => _isOpen && !_space && !_softBreak && !_tab ? _text[_text.Length - 1] : ' ';

    public char CharacterAt(int index) => _text[index];

    public override string ToString() => _text.ToString();

    public void Dispose() => _text.Dispose();

    /// <summary>Ends the open block. At least <paramref name="lines"/> line breaks come before the next.</summary>
    public void Break(int lines)
    {
        if (_isOpen) CloseBlock();
        _breaks = Math.Max(_breaks, lines);
        _space = _softBreak = _tab = false;
    }

    /// <summary>A line break inside the block; two of them in a row end it.</summary>
    public void BreakLine()
    {
        if (!_isOpen) return;
        if (_softBreak)
        {
            Break(2);
            return;
        }
        _softBreak = true;
    }

    /// <summary>Between two cells of a row.</summary>
    public void BreakCell() => _tab = _isOpen;

    /// <summary>Adds a text, its white space as one space, at the end of the open block, or of a new one like <paramref name="context"/>.</summary>
    public void Append(ReadOnlySpan<char> text, in PageNode style, in BlockDraft context)
    {
        int visible = 0;
        while (!text.IsEmpty)
        {
            int end = text.IndexOfAny(Breaks);
            visible += AppendLine(end < 0 ? text : text[..end], context);
            if (end < 0) break;
            _space = true;
            text = text[(end + 1)..];
        }
        if (visible > 0) _line.Add(style, visible);
    }

    /// <summary>A text without other white space than spaces; returns how many characters were added for it.</summary>
    private int AppendLine(ReadOnlySpan<char> line, in BlockDraft context)
    {
        int visible = 0;
        while (true)
        {
            ReadOnlySpan<char> rest = line.TrimStart(' ');
            _space |= rest.Length < line.Length;
            if (rest.IsEmpty) return visible;
            int gap = rest.IndexOf("  ");
            ReadOnlySpan<char> run = gap < 0 ? rest.TrimEnd(' ') : rest[..gap];
            line = rest[run.Length..];
            Separate(context);
            _isSeen = _isSeen || !IsBlank(run);
            _text.Append(run);
            visible += run.Length;
        }
    }

    /// <summary>Adds a text with its spaces and line breaks.</summary>
    public void AppendAsWritten(string text, in PageNode style, in BlockDraft context)
    {
        if (!_isOpen)
        {
            if (string.IsNullOrWhiteSpace(text)) return;
            Open(context);
            _isSeen = true;
        }
        else if (_softBreak)
        {
            if (string.IsNullOrWhiteSpace(text)) return;
            Separate(context);
        }
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] != '\r') continue;
            _text.Append(text.AsSpan(start, i - start));
            if (i + 1 == text.Length || text[i + 1] != '\n') _text.Append('\n');
            start = i + 1;
        }
        _text.Append(text.AsSpan(start));
        _line.Add(style, text.Length);
    }

    private void Separate(in BlockDraft context)
    {
        if (!_isOpen)
        {
            Open(context);
            return;
        }
        if (_softBreak)
        {
            EndLine();
            _text.Append('\n');
            _lines.Add((_text.Length, default));
        }
        else if (_tab)
        {
            _text.Append('\t');
        }
        else if (_space)
        {
            _text.Append(' ');
        }
        _space = _softBreak = _tab = false;
    }

    private void Open(in BlockDraft context)
    {
        _before = _text.Length;
        if (_before > 0) _text.Append('\n', Math.Max(1, _breaks));
        _block = context;
        _block.Start = _text.Length;
        _line = default;
        _lines.Clear();
        _lines.Add((_text.Length, default));
        (_isOpen, _isSeen) = (true, false);
        _space = _softBreak = _tab = false;
    }

    private void EndLine()
    {
        _lines[^1] = (_lines[^1].Start, _line);
        _line = default;
    }

    private void CloseBlock()
    {
        _isOpen = false;
        if (!_isSeen)
        {
            _text.Length = _before;
            return;
        }
        _breaks = 0;
        EndLine();
        int end = _text.Length;
        while (end > _block.Start && char.IsWhiteSpace(_text[end - 1])) end--;
        if (_block.Kind != MarkedBlockKind.Preformatted) _text.Length = end;
        _block.End = end;
        if (end > _block.Start) LineSplitter.Split(_text, _block, _lines, _blocks);
    }

    /// <summary>Only spaces that do not break, or signs that nobody sees: such a paragraph is empty.</summary>
    private static bool IsBlank(ReadOnlySpan<char> run)
    {
        foreach (char c in run)
        {
            if (CharacterClasses.Of(c) is not (CharacterClass.Space or CharacterClass.Invisible)) return false;
        }
        return true;
    }
}
