using System.Buffers;
using System.Text;

namespace Profile.Parsing.Reading;

/// <summary>
/// Makes markup safe to hand to the HTML parser, whose time grows with the square of the depth of nesting and of the formatting
/// elements that are never closed (each new paragraph opens all of them again). One pass over the tags; the text stays as it is.
/// </summary>
internal sealed class NestingFlattener
{
    /// <summary>Start tags that would nest deeper are left out.</summary>
    public const int DeepestNesting = 512;

    /// <summary>Attributes of one tag beyond this many characters are left out.</summary>
    public const int LongestTag = 65_536;

    /// <summary>How many elements that are opened again by the parser are let pass for each tag of the page, and for free.</summary>
    private const int ReopenedPerTag = 4;
    private const int ReopenedForFree = 20_000;

    /// <summary>The parser looks at all of the page for each <c>base</c>, which says nothing of the text.</summary>
    public const int MostBases = 8;

    private static readonly int Base = TagNames.Of("base").Id, Link = TagNames.Of("a").Id, Unbroken = TagNames.Of("nobr").Id;
    private const string TemplateName = "template";
    private static readonly int Template = TagNames.Of(TemplateName).Id;
    private static readonly SearchValues<string> TemplateTags = SearchValues.Create(["<template", "</template"], StringComparison.OrdinalIgnoreCase);

    private readonly string _html;
    private readonly List<TagName> _open = new(64);
    private readonly int[] _openByName = new int[TagNames.Count];
    private readonly int[] _active = new int[TagNames.Count];
    private readonly List<TagName> _everActive = [];
    private readonly bool[] _isListed = new bool[TagNames.Count];
    private StringBuilder? _result;
    private readonly int[] _skippedByName = new int[TagNames.Count];
    private int _kept, _formatting, _tags, _bases, _templates, _templateStart;
    private long _reopened;
    private bool _dropFormatting, _isFlattened;

    private NestingFlattener(string html) => _html = html;

    /// <summary>The same markup, flattened where it must be, without templates, which are never shown; the same string when there was nothing to do.</summary>
    public static string Flatten(string html, out bool isFlattened)
    {
        var flattener = new NestingFlattener(html);
        var scanner = new TagScanner(html);
        while (scanner.MoveNext()) flattener.Visit(in scanner);
        isFlattened = flattener._isFlattened;
        return WithoutTemplateTags(flattener.Finish());
    }

    /// <summary>
    /// Where tags are read in another way here than by the parser, a template may be left, whose tags become those of an element that is not
    /// shown either. What looks like such a tag in a title, a text as written or the value of an attribute is not told apart.
    /// </summary>
    private static string WithoutTemplateTags(string html)
    {
        StringBuilder? result = null;
        int kept = 0;
        for (int at = 0; html.AsSpan(at).IndexOfAny(TemplateTags) is >= 0 and var found;)
        {
            int name = at + found + (html[at + found + 1] == '/' ? 2 : 1);
            at = name + TemplateName.Length;
            if (at == html.Length || html[at] is not (' ' or '\t' or '\n' or '\r' or '\f' or '/' or '>')) continue;
            (result ??= new StringBuilder(html.Length)).Append(html, kept, name - kept).Append("canvas");
            kept = at;
        }
        return result is null ? html : result.Append(html, kept, html.Length - kept).ToString();
    }

    private void Visit(in TagScanner tag)
    {
        if (tag.Name.Id == Template) VisitTemplate(tag);
        else if (_templates > 0) return;
        else if (tag.IsEnd) Leave(tag);
        else Enter(tag);
    }

    private void VisitTemplate(in TagScanner tag)
    {
        if (!tag.IsEnd && _templates++ == 0) _templateStart = tag.Start;
        if (tag.IsEnd && _templates > 0 && --_templates == 0) Drop(_templateStart, tag.End);
    }

    private void Enter(in TagScanner tag)
    {
        _tags++;
        if (tag.IsEmpty) return;
        if (tag.Name.Has(TagTraits.Void))
        {
            if (tag.Name.Id == Base && ++_bases > MostBases) Flatten(tag.Start, tag.End);
            return;
        }
        bool formatting = tag.Name.Has(TagTraits.Formatting);
        if (formatting && _dropFormatting)
        {
            Flatten(tag.Start, tag.End);
            return;
        }
        if (!formatting) CountReopened(tag.Start);
        if (tag.Name.Ends != 0) CloseImplied(tag.Name);
        if (tag.Name.Id == Link || tag.Name.Id == Unbroken) EndFormer(tag.Name.Id);
        if (_open.Count >= DeepestNesting)
        {
            Flatten(tag.Start, tag.End);
            if (tag.Name.Ends != 0) _result!.Append('\n');
            _skippedByName[tag.Name.Id]++;
            return;
        }
        if (tag.End - tag.Start > LongestTag) Shorten(tag);
        Push(tag.Name);
        if (formatting) Activate(tag);
    }

    /// <summary>A link ends the one that is open, wherever that stands: no two are ever opened again.</summary>
    private void EndFormer(int link)
    {
        if (_active[link] == 0) return;
        _active[link]--;
        _formatting--;
        if (_openByName[link] == 0) return;
        _openByName[link]--;
        _open.RemoveAt(_open.FindLastIndex(open => open.Id == link));
    }

    /// <summary>Counts what the parser opens again at this tag; when it has become too much, closes all formatting and lets no more in.</summary>
    private void CountReopened(int at)
    {
        if (_formatting == 0) return;
        _reopened += _formatting;
        if (_reopened <= ReopenedForFree + (long)ReopenedPerTag * _tags) return;
        _dropFormatting = true;
        CloseAllFormatting(at);
    }

    /// <summary>Of equal elements the parser opens no more than three again.</summary>
    private void Activate(in TagScanner tag)
    {
        int active = _active[tag.Name.Id];
        bool plain = tag.End == tag.Start + 2 + TagNames.LengthAt(_html, tag.Start + 1);
        if (plain && active >= 3) return;
        _active[tag.Name.Id] = active + 1;
        if (!_isListed[tag.Name.Id]) _everActive.Add(tag.Name);
        _isListed[tag.Name.Id] = true;
        _formatting++;
    }

    private void CloseAllFormatting(int at)
    {
        Copy(at);
        _isFlattened = true;
        foreach (TagName name in _everActive)
        {
            for (; _active[name.Id] > 0; _active[name.Id]--) _result!.Append("</").Append(name.Name).Append('>');
        }
        _formatting = 0;
    }

    /// <summary>The end of a formatting element leaves the blocks open that were opened in it, as the parser does.</summary>
    private void Leave(in TagScanner tag)
    {
        int id = tag.Name.Id;
        if (_skippedByName[id] > 0)
        {
            _skippedByName[id]--;
            Flatten(tag.Start, tag.End);
            return;
        }
        if (_active[id] > 0)
        {
            _active[id]--;
            _formatting--;
        }
        if (_openByName[id] == 0) return;
        if (tag.Name.Has(TagTraits.Formatting) && !_open[^1].Has(TagTraits.Formatting))
        {
            _openByName[id]--;
            _open.RemoveAt(_open.FindLastIndex(open => open.Id == id));
            return;
        }
        while (_open.Count > 0)
        {
            int last = _open[^1].Id;
            Pop();
            if (last == id) return;
        }
    }

    /// <summary>A paragraph ends where the next one starts, an item at the next item: without this, pages that leave end tags out would look deep.</summary>
    private void CloseImplied(TagName name)
    {
        while (true)
        {
            int i = _open.Count - 1;
            while (i >= 0 && _open[i].Has(TagTraits.Formatting)) i--;
            if (i < 0 || (_open[i].EndedBy & name.Ends) == 0) return;
            while (_open.Count > i) Pop();
        }
    }

    private void Push(TagName name)
    {
        _open.Add(name);
        _openByName[name.Id]++;
    }

    private void Pop()
    {
        _openByName[_open[^1].Id]--;
        _open.RemoveAt(_open.Count - 1);
    }

    private void Shorten(in TagScanner tag)
    {
        int cut = tag.Start + LongestTag;
        while (cut > tag.Start + 1 && _html[cut] is not (' ' or '\n' or '\t')) cut--;
        if (cut == tag.Start + 1) cut = tag.Start + 1 + TagNames.LengthAt(_html, tag.Start + 1);
        Flatten(cut, tag.End - 1);
    }

    private void Flatten(int start, int end)
    {
        _isFlattened = true;
        Drop(start, end);
    }

    private void Drop(int start, int end)
    {
        Copy(start);
        _kept = end;
    }

    private void Copy(int end)
    {
        _result ??= new StringBuilder(_html.Length);
        if (end > _kept) _result.Append(_html, _kept, end - _kept);
        _kept = Math.Max(_kept, end);
    }

    private string Finish()
    {
        if (_templates > 0) Drop(_templateStart, _html.Length);
        if (_result is null) return _html;
        Copy(_html.Length);
        return _result.ToString();
    }
}
