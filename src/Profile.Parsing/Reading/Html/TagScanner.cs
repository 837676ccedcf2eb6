namespace Profile.Parsing.Reading;

/// <summary>Finds the tags of a page, from first to last, past comments and the text of scripts and styles.</summary>
internal ref struct TagScanner(string html)
{
    private readonly string _html = html;
    private int _at;

    /// <summary>Offset of <c>&lt;</c>.</summary>
    public int Start { get; private set; }

    /// <summary>Offset just behind <c>&gt;</c>.</summary>
    public int End { get; private set; }

    public bool IsEnd { get; private set; }

    public TagName Name { get; private set; } = TagNames.Of("html");

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
        if (!isEnd && Name.Has(TagTraits.Plaintext)) _at = _html.Length;
        else if (!isEnd && Name.Has(TagTraits.RawText)) SkipRawText(_html.AsSpan(nameStart, length));
        return true;
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
        if (rest.StartsWith("<!--"))
        {
            int close = rest[2..].IndexOf("-->");
            return close < 0 ? _html.Length : Start + 2 + close + 3;
        }
        int end = rest.IndexOf('>');
        return end < 0 ? _html.Length : Start + end + 1;
    }

    /// <summary>To the end tag of the same name, or to the end.</summary>
    private void SkipRawText(ReadOnlySpan<char> name)
    {
        while (true)
        {
            int close = _html.AsSpan(_at).IndexOf("</");
            if (close < 0)
            {
                _at = _html.Length;
                return;
            }
            _at += close;
            ReadOnlySpan<char> rest = _html.AsSpan(_at + 2);
            if (rest.StartsWith(name, StringComparison.OrdinalIgnoreCase)) return;
            _at += 2;
        }
    }
}
