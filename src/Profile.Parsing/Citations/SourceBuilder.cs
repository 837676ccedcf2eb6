using Profile.Parsing.Model;

namespace Profile.Parsing.Citations;

/// <summary>Builds the sources of the model and gives each footnote its own.</summary>
internal static class SourceBuilder
{
    /// <summary>The footnotes with their sources.</summary>
    public static IReadOnlyList<Footnote> Build(IReadOnlyList<Footnote> footnotes, SourceBuffer sources)
    {
        var result = new Footnote[footnotes.Count];
        int next = 0;
        for (int i = 0; i < result.Length; i++)
        {
            int first = next;
            while (next < sources.Count && sources[next].Footnote == i) next++;
            result[i] = next == first ? footnotes[i] : footnotes[i].With(Build(footnotes, sources, first, next));
        }
        return result;
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
