using Profile.Parsing.Model;

namespace Profile.Parsing.Citations;

/// <summary>Builds the sources of the model and gives each footnote its own.</summary>
internal static class SourceBuilder
{
    /// <summary>Gives the footnotes their sources; gives the footnotes.</summary>
    public static IReadOnlyList<Footnote> Build(IReadOnlyList<Footnote> footnotes, SourceBuffer sources)
    {
        for (int first = 0, end; first < sources.Count; first = end)
        {
            int note = sources[first].Footnote;
            for (end = first + 1; end < sources.Count && sources[end].Footnote == note;) end++;
            footnotes[note].Take(Build(footnotes, sources, first, end));
        }
        return footnotes;
    }

    private static Source[] Build(IReadOnlyList<Footnote> footnotes, SourceBuffer sources, int first, int end)
    {
        var built = new Source[end - first];
        for (int i = first; i < end; i++) built[i - first] = Build(footnotes, sources, sources[i]);
        return built;
    }

    private static Source Build(IReadOnlyList<Footnote> footnotes, SourceBuffer sources, in CitedSource source)
    {
        bool resolved = source.Target != CitedSource.None;
        ref CitedSource target = ref sources[Math.Max(source.Target, 0)];
        return new Source
        {
            Span = source.Span,
            Form = source.Form,
            RefersTo = resolved ? footnotes[target.Footnote].Number : null,
            RefersToIndex = resolved ? target.Footnote : null,
            RefersToSource = resolved ? target.Index : null,
            Candidates = source.Candidates ?? [],
            SameAs = source.Same == CitedSource.None ? null : sources[source.Same].Reference,
            IssuedEdtf = source.Issued?.Edtf,
            Csl = source.Item,
        };
    }
}
