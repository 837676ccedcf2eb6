namespace Profile.Parsing.Reading;

/// <summary>Finds the tags of a page, from first to last, past comments and the text of scripts and styles.</summary>
/// <param name="html">The page.</param>
/// <param name="isXml">Whether an element whose tag ends with a slash has no content, whatever its name.</param>
internal ref struct TagScanner(string html, bool isXml = false)
{
    private readonly string _html = html;
    private int _at, _foreign;
    private bool _isInSelect;

    /// <summary>Offset of <c>&lt;</c>.</summary>
    public int Start { get; private set; }

    /// <summary>Offset just behind <c>&gt;</c>.</summary>
    public int End { get; private set; }

    public bool IsEnd { get; private set; }

    public TagName Name { get; private set; } = TagNames.Of("html");

    /// <summary>Whether the start tag ends with a slash where that ends the element: in drawings and formulas, and in XML.</summary>
    public bool IsEmpty { get; private set; }

    public bool MoveNext()
    {
        while (true)
        {
            int open = _html.AsSpan(_at).IndexOf('<');
            if (open < 0 || _at + open + 1 >= _html.Length) return false;
            Start = _at + open;
            char next = _html[Start + 1];
            if (char.IsAsciiLetter(next)) return ReadTag(Start + 1, isEnd: false);
            if (next == '/' && Start + 2 < _html.Length && char.IsAsciiLetter(_html[Start + 2])) return ReadTag(Start + 2, isEnd: true);
            _at = next is '!' or '?' or '/' ? EndOfDeclaration() : Start + 1;
        }
    }

    private bool ReadTag(int nameStart, bool isEnd)
    {
        int length = TagNames.LengthAt(_html, nameStart);
        Name = TagNames.Of(_html.AsSpan(nameStart, length));
        IsEnd = isEnd;
        End = EndOfTag(nameStart + length);
        _at = End;
        TakeSurroundings();
        if (isEnd || IsEmpty || _foreign > 0 || _isInSelect && !Name.Has(TagTraits.InSelect)) return true;
        if (Name.Has(TagTraits.Plaintext)) _at = _html.Length;
        else if (Name.Has(TagTraits.RawText)) SkipRawText(_html.AsSpan(nameStart, length));
        return true;
    }

    /// <summary>Drawings and formulas end where HTML begins anew, lists of choices where other fields or parts of a table do.</summary>
    private void TakeSurroundings()
    {
        bool foreign = Name.Has(TagTraits.Foreign);
        IsEmpty = !IsEnd && (_foreign > 0 || foreign || isXml) && End - Start > 2 && _html[End - 1] == '>' && _html[End - 2] == '/';
        if (IsEnd) _foreign -= foreign && _foreign > 0 ? 1 : 0;
        else if (Name.Has(TagTraits.EndsForeign)) _foreign = 0;
        else if (foreign && !IsEmpty) _foreign++;
        if (Name.Has(TagTraits.Select)) _isInSelect = !IsEnd && !_isInSelect && _foreign == 0;
        else if (Name.Has(TagTraits.EndsSelect)) _isInSelect = false;
    }

    /// <summary>Just behind the <c>&gt;</c> that stands in no quoted value.</summary>
    private readonly int EndOfTag(int from)
    {
        for (int i = from; ;)
        {
            int next = _html.AsSpan(i).IndexOfAny('>', '"', '\'');
            if (next < 0) return _html.Length;
            i += next;
            if (_html[i] == '>') return i + 1;
            if (!OpensValue(from, i))
            {
                i++;
                continue;
            }
            int close = _html.AsSpan(i + 1).IndexOf(_html[i]);
            if (close < 0) return _html.Length;
            i += close + 2;
        }
    }

    /// <summary>Whether a quotation mark stands behind a sign of equality, and opens a value.</summary>
    private readonly bool OpensValue(int from, int quote)
    {
        int i = quote - 1;
        while (i >= from && _html[i] is ' ' or '\t' or '\n' or '\r' or '\f') i--;
        return i >= from && _html[i] == '=';
    }

    private readonly int EndOfDeclaration()
    {
        ReadOnlySpan<char> rest = _html.AsSpan(Start);
        if (rest.StartsWith("<!--")) return EndOfComment(Start + 4);
        if (_foreign > 0 && rest.StartsWith("<![CDATA[")) return rest.IndexOf("]]>") is >= 0 and var data ? Start + data + 3 : _html.Length;
        int end = rest.IndexOf('>');
        return end < 0 ? _html.Length : Start + end + 1;
    }

    private readonly int EndOfComment(int from)
    {
        ReadOnlySpan<char> rest = _html.AsSpan(from);
        if (rest is ['>', ..]) return from + 1;
        if (rest is ['-', '>', ..]) return from + 2;
        for (int at = from; _html.AsSpan(at).IndexOf("--") is >= 0 and var dashes; at++)
        {
            at += dashes;
            rest = _html.AsSpan(at + 2);
            if (rest is ['>', ..]) return at + 3;
            if (rest is ['!', '>', ..]) return at + 4;
        }
        return _html.Length;
    }

    /// <summary>To the end tag of the same name, or to the end.</summary>
    private void SkipRawText(ReadOnlySpan<char> name)
    {
        while (_html.AsSpan(_at).IndexOf("</") is >= 0 and var close)
        {
            _at += close;
            ReadOnlySpan<char> rest = _html.AsSpan(_at + 2);
            if (rest.StartsWith(name, StringComparison.OrdinalIgnoreCase) && TagNames.LengthAt(_html, _at + 2) == name.Length) return;
            _at += 2;
        }
        _at = _html.Length;
    }
}
