using System.Text;

namespace Profile.Parsing.Reading;

/// <summary>Takes markup apart into texts and tags, as long as it is written as the standard wants it.</summary>
internal ref struct MarkupScanner(string html)
{
    private readonly ReadOnlySpan<char> _html = html;
    private readonly StringBuilder _decoded = new();
    private int _at, _start, _end, _valueStart, _valueEnd;
    private ulong _attributes;

    /// <summary>The name of the tag that was read last, as it is written.</summary>
    public readonly ReadOnlySpan<char> Name => _html[_start.._end];

    /// <summary>The name of the attribute that was read last.</summary>
    public string Attribute { get; private set; } = "";

    /// <summary>Whether something was found in a tag that the standard would mend; nothing behind it may be read.</summary>
    public bool IsFaulty { get; private set; }

    /// <summary>Whether a slash closed the tag that was read last.</summary>
    public bool IsSelfClosing { get; private set; }

    public MarkupPiece Next()
    {
        if (_at == _html.Length) return MarkupPiece.End;
        if (_html[_at] != '<') return ReadText();
        char next = CharacterAt(_at + 1);
        if (char.IsAsciiLetter(next)) return ReadName(_at + 1, MarkupPiece.StartTag);
        if (next == '/' && char.IsAsciiLetter(CharacterAt(_at + 2))) return ReadName(_at + 2, MarkupPiece.EndTag);
        return next is '!' or '?' ? SkipDeclaration() : MarkupPiece.Fault;
    }

    /// <summary>The characters of the text or declaration that was read last; null when only the standard's own algorithm can tell them.</summary>
    public readonly string? Text() => Decoded(_html[_start.._end], isValue: false);

    /// <summary>As <see cref="Text"/>, of a text without references.</summary>
    public readonly string RawText() => Name.ToString().Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    /// <summary>Whether that text has nothing but white space.</summary>
    public readonly bool IsBlank => Name.TrimStart(" \t\n\r\f").IsEmpty;

    /// <summary>Reads the next attribute of the tag that matters; false at its end, and at a fault.</summary>
    public bool MoveToAttribute()
    {
        while (true)
        {
            int i = SkipSpace(_at, orSlash: true);
            if (CharacterAt(i) == '>')
            {
                IsSelfClosing = i > _at && _html[i - 1] == '/';
                _at = i + 1;
                return false;
            }
            int start = i;
            while (!EndsName(CharacterAt(i))) i++;
            ReadOnlySpan<char> name = _html[start..i];
            i = SkipSpace(i, orSlash: false);
            (_valueStart, _valueEnd) = (i, i);
            if (CharacterAt(i) == '=') i = ReadValue(SkipSpace(i + 1, orSlash: false));
            if (name.IsEmpty || i < 0 || name.ContainsAny('"', '\'', '<') || i >= _html.Length || i - _start > NestingFlattener.LongestTag)
            {
                IsFaulty = true;
                return false;
            }
            _at = i;
            int index = AttributeNames.IndexOf(name);
            if (index < 0) continue;
            IsFaulty |= (_attributes & (1UL << index)) != 0;
            _attributes |= 1UL << index;
            Attribute = AttributeNames.At(index);
            return !IsFaulty;
        }
    }

    /// <summary>The value of the attribute that was read last.</summary>
    public ReadOnlySpan<char> Value()
    {
        ReadOnlySpan<char> written = _html[_valueStart.._valueEnd];
        if (written.IndexOfAny('&', '\r') < 0) return written;
        string? value = Decoded(written, isValue: true);
        IsFaulty |= value is null;
        return value;
    }

    /// <summary>Passes the attributes of the tag; false at a fault.</summary>
    public bool SkipAttributes()
    {
        while (MoveToAttribute())
        {
        }
        return !IsFaulty;
    }

    /// <summary>Reads all up to the end tag of this name as a text, and the tag; false where it is missing.</summary>
    public bool ReadHeldText(ReadOnlySpan<char> name)
    {
        _start = _at;
        for (int at = _at; _html[at..].IndexOf("</") is >= 0 and var close; at += close + 2)
        {
            ReadOnlySpan<char> rest = _html[(at + close + 2)..];
            if (!rest.StartsWith(name, StringComparison.OrdinalIgnoreCase) || rest.Length == name.Length || rest[name.Length] is not (' ' or '\t' or '\n' or '\r' or '\f' or '/' or '>')) continue;
            (_end, _at) = (at + close, at + close + 2 + name.Length);
            _attributes = 0;
            return SkipAttributes();
        }
        return false;
    }

    /// <summary>Passes a line break right here.</summary>
    public bool SkipLineBreak()
    {
        int start = _at;
        if (CharacterAt(_at) == '\r') _at++;
        if (CharacterAt(_at) == '\n') _at++;
        return _at > start;
    }

    private MarkupPiece ReadText()
    {
        int length = _html[_at..].IndexOf('<');
        _start = _at;
        _end = _at = length < 0 ? _html.Length : _at + length;
        return MarkupPiece.Text;
    }

    private MarkupPiece ReadName(int start, MarkupPiece piece)
    {
        int end = start + 1;
        while (CharacterAt(end) is not (' ' or '\t' or '\n' or '\r' or '\f' or '/' or '>' or '\0')) end++;
        (_start, _end, _at) = (start, end, end);
        _attributes = 0;
        return end == _html.Length ? MarkupPiece.Fault : piece;
    }

    /// <summary>Comments, document types, and what only other languages than HTML know.</summary>
    private MarkupPiece SkipDeclaration()
    {
        ReadOnlySpan<char> rest = _html[_at..];
        if (rest.StartsWith("<![CDATA[")) return MarkupPiece.Fault;
        bool comment = rest.StartsWith("<!--");
        int length = comment ? rest[2..].IndexOf("-->") + 2 : rest.IndexOf('>');
        if (length < 2 || comment && rest[..length].Contains("--!>", StringComparison.Ordinal)) return MarkupPiece.Fault;
        (_start, _end) = (_at, _at += length + (comment ? 3 : 1));
        return rest.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase) ? MarkupPiece.DocumentType : MarkupPiece.Comment;
    }

    /// <summary>Returns the offset behind the value, -1 where it is missing or does not end as it should.</summary>
    private int ReadValue(int start)
    {
        char quote = CharacterAt(start);
        if (quote is '"' or '\'')
        {
            int length = _html[(start + 1)..].IndexOf(quote);
            (_valueStart, _valueEnd) = (start + 1, start + 1 + length);
            return length >= 0 && CharacterAt(_valueEnd + 1) is ' ' or '\t' or '\n' or '\r' or '\f' or '/' or '>' ? _valueEnd + 1 : -1;
        }
        int end = start;
        while (CharacterAt(end) is not (' ' or '\t' or '\n' or '\r' or '\f' or '>' or '\0')) end++;
        (_valueStart, _valueEnd) = (start, end);
        return end == start || _html[start..end].IndexOfAny("\"'<`") >= 0 ? -1 : end;
    }

    private readonly int SkipSpace(int at, bool orSlash)
    {
        while (CharacterAt(at) is ' ' or '\t' or '\n' or '\r' or '\f' || orSlash && CharacterAt(at) == '/') at++;
        return at;
    }

    private static bool EndsName(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f' or '/' or '>' or '=' or '\0';

    /// <summary>NUL, which no markup read here has, at the end.</summary>
    private readonly char CharacterAt(int at) => at < _html.Length ? _html[at] : '\0';

    private readonly string? Decoded(ReadOnlySpan<char> written, bool isValue)
    {
        if (written.IndexOfAny('&', '\r') < 0) return written.ToString();
        _decoded.Clear();
        return CharacterReferences.TryRead(written, isValue, _decoded) ? _decoded.ToString() : null;
    }
}

internal enum MarkupPiece : byte
{
    Text,
    StartTag,
    EndTag,
    Comment,
    DocumentType,
    End,

    /// <summary>Nothing that can be read here.</summary>
    Fault,
}
