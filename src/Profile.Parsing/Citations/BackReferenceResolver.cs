using Profile.Parsing.Diagnostics;
using Profile.Parsing.Model;

namespace Profile.Parsing.Citations;

/// <summary>Finds the full citation that each short form and <c>Ibid.</c> stands for. What fits no work of the document stays unresolved.</summary>
internal sealed class BackReferenceResolver(IReadOnlyList<Footnote> footnotes, DiagnosticList diagnostics)
{
    private const int MostCandidates = 8;

    private readonly WorkIndex _works = new();
    private readonly Dictionary<int, int> _noteByNumber = [];
    private readonly List<CitedSource> _found = [];

    /// <summary>Sets <see cref="CitedSource.Target"/>, <see cref="CitedSource.Same"/> and <see cref="CitedSource.Candidates"/> of all sources, which are in text order.</summary>
    public void Resolve(List<CitedSource> sources)
    {
        for (int i = footnotes.Count - 1; i >= 0; i--)
        {
            if (footnotes[i].Number is { } number) _noteByNumber[number] = i;
        }
        foreach (CitedSource source in sources)
        {
            if (source.Form == SourceForm.Full) _works.Add(source);
        }
        _works.Close();
        CitedSource? before = null;
        foreach (CitedSource source in sources)
        {
            if (source.Form == SourceForm.Ibid) ResolveIbid(source, before);
            else if (source.Form == SourceForm.Short) ResolveShort(source, sources);
            if (source.Form != SourceForm.Commentary) before = source;
        }
    }

    private void ResolveIbid(CitedSource source, CitedSource? before)
    {
        source.Target = before?.Form == SourceForm.Full ? before.Same ?? before : before?.Target;
        if (source.Target is null) Tell(source, before is null ? "no source stands before it" : "the source before it is itself unresolved");
    }

    private void ResolveShort(CitedSource source, List<CitedSource> sources)
    {
        _found.Clear();
        if (source.Draft.SupraNote is { } number) FindInNote(number, source, sources);
        else Find(source);
        if (_found.Count == 0)
        {
            Tell(source, "no full citation of the document fits it");
            return;
        }
        source.Target = _found[0];
        if (_found.Count == 1) return;
        source.Candidates = [.. _found.Take(MostCandidates)];
        diagnostics.Warn(DiagnosticCodes.SourceAmbiguous, $"The short citation fits {_found.Count} works; the nearest was taken, in note {NumberOf(_found[0])}.", source.Span);
    }

    private void Find(CitedSource source)
    {
        if (source.TitleKey.Length > 0)
        {
            _works.FindTitle(source.TitleKey, source, _found);
            Keep(source);
            if (_found.Count > 0 && _found[0].Footnote <= source.Footnote) return;
            _works.FindTitleStart(source.TitleKey, source, _found);
            Keep(source);
            PutEarlierFirst(source);
            if (_found.Count > 0 || source.Draft.Authors.Count == 0) return;
            FindByAuthor(source);
            _found.RemoveAll(work => !TitleWords.Contain(work.TitleKey, source.TitleKey));
            return;
        }
        FindByAuthor(source);
    }

    /// <summary>A title that begins like this and was cited before goes before the same title cited later.</summary>
    private void PutEarlierFirst(CitedSource source)
    {
        int earlier = _found.FindIndex(work => work.Footnote <= source.Footnote);
        if (earlier > 0) _found.RemoveRange(0, earlier);
    }

    private void FindByAuthor(CitedSource source)
    {
        if (source.Draft.Authors.Count == 0) return;
        _works.FindAuthor(WorkKey.Of(source.Draft.Authors[0]), source, _found);
        Keep(source);
    }

    /// <summary>Keeps the works whose authors agree, and of several those in the container that is printed.</summary>
    private void Keep(CitedSource source)
    {
        _found.RemoveAll(work => !WorkKey.AuthorsAgree(source, work));
        if (source.ContainerKey.Length > 0 && _found.Exists(work => work.ContainerKey == source.ContainerKey)) _found.RemoveAll(work => work.ContainerKey != source.ContainerKey);
    }

    private void FindInNote(int number, CitedSource source, List<CitedSource> sources)
    {
        if (!_noteByNumber.TryGetValue(number, out int note)) return;
        int low = 0, high = sources.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (sources[middle].Footnote < note) low = middle + 1;
            else high = middle;
        }
        for (int i = low; i < sources.Count && sources[i].Footnote == note; i++)
        {
            CitedSource? work = sources[i].Form == SourceForm.Full ? sources[i].Same ?? sources[i] : sources[i].Target;
            if (work is not null && !_found.Contains(work) && _found.Count < MostCandidates) _found.Add(work);
        }
        if (_found.Exists(work => WorkKey.AuthorsAgree(source, work))) Keep(source);
    }

    private void Tell(CitedSource source, string reason) =>
        diagnostics.Warn(DiagnosticCodes.SourceNotResolved, $"The short citation refers to a work that was not found: {reason}.", source.Span);

    private string NumberOf(CitedSource source) => footnotes[source.Footnote].Label ?? $"[{footnotes[source.Footnote].Number}]";
}
