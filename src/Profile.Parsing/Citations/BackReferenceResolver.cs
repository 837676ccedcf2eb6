using Profile.Parsing.Diagnostics;
using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Citations;

/// <summary>Finds the full citation that each short form and <c>Ibid.</c> stands for. What fits no work of the document stays unresolved.</summary>
internal sealed class BackReferenceResolver(BackReferenceNotes notes, SourceBuffer sources, FoldedKeys keys, DiagnosticList diagnostics) : IDisposable
{
    private const int MostCandidates = 8;

    private readonly RentedList<int> _works = new(sources.Count);
    private readonly List<int> _found = [];
    private NearAuthors? _near;

    /// <summary>Sets <see cref="CitedSource.Target"/>, <see cref="CitedSource.Same"/> and <see cref="CitedSource.Candidates"/> of all sources.</summary>
    public void Resolve()
    {
        if (!FindWorks()) return;
        using var index = new WorkIndex(sources, _works, keys);
        int before = CitedSource.None;
        for (int i = 0; i < sources.Count; i++)
        {
            ref CitedSource source = ref sources[i];
            if (source.Form == SourceForm.Ibid)
            {
                ResolveIbid(ref source, before);
            }
            else if (source.Form == SourceForm.Short)
            {
                index.GoTo(source.Footnote);
                ResolveShort(ref source, index);
            }
            if (source.Form != SourceForm.Commentary) before = i;
        }
    }

    /// <summary>Tells the works from the full citations of works cited before; gives whether anything is to be resolved.</summary>
    private bool FindWorks()
    {
        using var first = new KeyTable(sources.Count);
        bool refers = false;
        for (int i = 0; i < sources.Count; i++)
        {
            ref CitedSource source = ref sources[i];
            refers |= source.Form is SourceForm.Short or SourceForm.Ibid;
            if (source.Item is { } item)
            {
                source.ContainerKey = WorkKey.OfContainer(item, keys);
                source.AuthorKey = WorkKey.AuthorsOf(item) is [{ } author, ..] ? WorkKey.Of(author, keys) : FoldedText.Empty;
            }
            if (source.Form != SourceForm.Full) continue;
            ulong key = WorkKey.Of(source);
            if (key != FoldedText.Empty)
            {
                ref int known = ref first.At(key);
                if (known >= 0)
                {
                    source.Same = known;
                    continue;
                }
                known = i;
            }
            _works.Add(i);
        }
        return refers;
    }

    /// <summary>The work that source <paramref name="i"/> cites, or <see cref="CitedSource.None"/>.</summary>
    private int WorkOf(int i)
    {
        ref CitedSource source = ref sources[i];
        if (source.Form != SourceForm.Full) return source.Target;
        return source.Same == CitedSource.None ? i : source.Same;
    }

    private void ResolveIbid(ref CitedSource source, int before)
    {
        if (before != CitedSource.None) source.Target = WorkOf(before);
        if (source.Target == CitedSource.None) Tell(source, before == CitedSource.None ? "no source stands before it" : "the source before it is itself unresolved");
    }

    private void ResolveShort(ref CitedSource source, WorkIndex index)
    {
        _found.Clear();
        if (source.SupraNote is { } number) FindInNote(number, source);
        else Find(source, index);
        if (_found.Count == 0 && source.SupraNote is null) FindByNearAuthor(ref source, index);
        if (_found.Count == 0)
        {
            if (source.IsTentative)
            {
                (source.Form, source.Item, source.Issued) = (SourceForm.Commentary, null, null);
                return;
            }
            Tell(source, "no full citation of the document fits it");
            return;
        }
        source.Target = _found[0];
        if (_found.Count == 1) return;
        source.Candidates = new SourceReference[Math.Min(_found.Count, MostCandidates)];
        for (int i = 0; i < source.Candidates.Length; i++) source.Candidates[i] = sources[_found[i]].Reference;
        diagnostics.Warn(DiagnosticCodes.SourceAmbiguous, $"The short citation fits {_found.Count} works; the nearest was taken, in note {notes.LabelOf(sources[_found[0]].Footnote)}.", source.Span);
    }

    private void Find(in CitedSource source, WorkIndex index)
    {
        CslItem item = source.Item!;
        ulong title = FoldedText.KeyOf(item.PrintedTitle);
        if (title == FoldedText.Empty)
        {
            FindByAuthor(item, index);
            KeepYear(source);
            KeepEarlier(source.Footnote);
            if (_found.Count == 0 && item.Author is [{ } name]) index.FindAlias(keys.Of(name.Family ?? name.Literal), _found);
            return;
        }
        index.FindTitle(title, _found);
        Keep(item);
        if (_found.Count > 0 && sources[_found[0]].Footnote <= source.Footnote) return;
        index.FindTitleStart(title, _found);
        Keep(item);
        PutEarlierFirst(source.Footnote);
        if (_found.Count > 0) return;
        index.FindAlias(title, _found);
        if (_found.Count > 0) return;
        if (item.Author.Count > 0)
        {
            FindByAuthor(item, index);
            KeepTitle(item);
        }
        else
        {
            index.FindOrganisation(title, _found);
            KeepEarlier(source.Footnote);
        }
    }

    /// <summary>Works of an author whose name differs by one letter; it is told.</summary>
    private void FindByNearAuthor(ref CitedSource source, WorkIndex index)
    {
        CslItem item = source.Item!;
        if (source.IsTentative || item.Author is not [{ } printed]) return;
        _near ??= new NearAuthors(sources, _works);
        if (_near.Find(printed) is not { } author) return;
        index.FindAuthor(author, _found);
        KeepTitle(item);
        if (item.PrintedTitle.IsEmpty) KeepYear(source);
        KeepEarlier(source.Footnote);
        if (_found.Count == 0) return;
        source.IsNameTold = true;
        string label = notes.LabelOf(sources[_found[0]].Footnote);
        diagnostics.Note(DiagnosticCodes.SourceNameSpelling, $"“{NearAuthors.TextOf(printed)}” is taken for “{NearAuthors.TextOf(author)}”, author of the work in note {label}: one of the two seems to be misspelled.", source.Span);
    }

    private void KeepTitle(CslItem item)
    {
        for (int i = _found.Count - 1; i >= 0 && !item.PrintedTitle.IsEmpty; i--)
        {
            if (!FoldedWords.Contain(sources[_found[i]].Item!.PrintedTitle, item.PrintedTitle)) _found.RemoveAt(i);
        }
    }

    /// <summary>A title that begins like this and was cited before goes before the same title cited later.</summary>
    private void PutEarlierFirst(int footnote)
    {
        for (int i = 0; i < _found.Count; i++)
        {
            if (sources[_found[i]].Footnote > footnote) continue;
            _found.RemoveRange(0, i);
            return;
        }
    }

    /// <summary>Drops the works that are first cited later, where there are others.</summary>
    private void KeepEarlier(int footnote)
    {
        int earlier = 0;
        while (earlier < _found.Count && sources[_found[earlier]].Footnote <= footnote) earlier++;
        if (earlier > 0) _found.RemoveRange(earlier, _found.Count - earlier);
    }

    private void FindByAuthor(CslItem item, WorkIndex index)
    {
        if (item.Author.Count == 0) return;
        index.FindAuthor(item.Author[0], _found);
        Keep(item);
    }

    /// <summary>Keeps the works whose authors agree, and of several those in the container that is printed.</summary>
    private void Keep(CslItem item)
    {
        for (int i = _found.Count - 1; i >= 0; i--)
        {
            if (!WorkKey.AuthorsAgree(item, sources[_found[i]].Item!, keys)) _found.RemoveAt(i);
        }
        ulong container = WorkKey.OfContainer(item, keys);
        if (_found.Count < 2 || container == FoldedText.Empty || !HasContainer(container)) return;
        for (int i = _found.Count - 1; i >= 0; i--)
        {
            if (sources[_found[i]].ContainerKey != container) _found.RemoveAt(i);
        }
    }

    /// <summary>Keeps the works of the year that is printed, and of that letter where any has it: <c>2014b</c>.</summary>
    private void KeepYear(in CitedSource source)
    {
        if (source.Issued is not { } year) return;
        bool letter = false;
        for (int i = _found.Count - 1; i >= 0; i--)
        {
            if (sources[_found[i]].Issued?.Edtf.StartsWith(year.Edtf, StringComparison.Ordinal) != true) _found.RemoveAt(i);
            else letter |= sources[_found[i]].YearLetter == source.YearLetter;
        }
        for (int i = _found.Count - 1; letter && i >= 0; i--)
        {
            if (sources[_found[i]].YearLetter != source.YearLetter) _found.RemoveAt(i);
        }
    }

    private bool HasContainer(ulong container)
    {
        foreach (int work in _found)
        {
            if (sources[work].ContainerKey == container) return true;
        }
        return false;
    }

    private void FindInNote(int number, in CitedSource source)
    {
        int note = notes.IndexOf(number);
        if (note < 0) return;
        bool agrees = false;
        for (int i = sources.FirstOf(note); i < sources.Count && sources[i].Footnote == note; i++)
        {
            int work = WorkOf(i);
            if (work == CitedSource.None || _found.Contains(work) || _found.Count == MostCandidates) continue;
            _found.Add(work);
            agrees |= WorkKey.AuthorsAgree(source.Item!, sources[work].Item!, keys);
        }
        if (agrees) Keep(source.Item!);
    }

    private void Tell(in CitedSource source, string reason) =>
        diagnostics.Warn(DiagnosticCodes.SourceNotResolved, $"The short citation refers to a work that was not found: {reason}.", source.Span);

    public void Dispose()
    {
        _works.Dispose();
        _near?.Dispose();
    }
}
