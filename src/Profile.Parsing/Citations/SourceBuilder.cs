using Profile.Parsing.Model;

namespace Profile.Parsing.Citations;

/// <summary>Builds the sources of the model and gives each footnote its own.</summary>
internal static class SourceBuilder
{
    /// <summary>The footnotes with their sources; <paramref name="sources"/> are in the order of the notes.</summary>
    public static IReadOnlyList<Footnote> Build(IReadOnlyList<Footnote> footnotes, List<CitedSource> sources)
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

    private static Source[] Build(IReadOnlyList<Footnote> footnotes, List<CitedSource> sources, int first, int end)
    {
        var built = new Source[end - first];
        for (int i = first; i < end; i++) built[i - first] = Build(footnotes, sources[i]);
        return built;
    }

    private static Source Build(IReadOnlyList<Footnote> footnotes, CitedSource source) => new()
    {
        Span = source.Span,
        Form = source.Form,
        RefersTo = source.Target is { } target ? footnotes[target.Footnote].Number : null,
        RefersToIndex = source.Target?.Footnote,
        RefersToSource = source.Target?.Index,
        Candidates = [.. source.Candidates.Select(static c => c.Reference)],
        SameAs = source.Same?.Reference,
        IssuedEdtf = source.Draft.Issued?.Edtf,
        Csl = source.Form is SourceForm.Full or SourceForm.Short ? CslItemBuilder.Build(source) : null,
    };
}
