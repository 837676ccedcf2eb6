using Profile.Parsing.Diagnostics;
using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Citations;

/// <summary>
/// Tells of names of authors, publications and publishers that the document prints in two spellings, of which the rarer is probably misspelled. What is right cannot be
/// known from the document, so nothing is changed.
/// </summary>
/// <remarks>A name is compared only with those that share a key with it, one for each key, so that time is linear in the length of the distinct names.</remarks>
internal sealed class NameSpellings(SourceBuffer sources, BackReferenceNotes notes, FoldedKeys keys, DiagnosticList diagnostics) : IDisposable
{
    private const int Shortest = 8;

    /// <summary>How many times more often a name must stand than one that stands more than once, to be the right one.</summary>
    private const int Majority = 4;

    private readonly RentedList<Name> _names = new();

    public void Check()
    {
        using var known = new KeyTable(sources.Count);
        for (int i = 0; i < sources.Count; i++) Collect(i, known);
        if (_names.Count < 2) return;
        using var near = new KeyTable(_names.Count * 16);
        Compare(near, several: true);
        Compare(near, several: false);
    }

    public void Dispose() => _names.Dispose();

    private void Collect(int source, KeyTable known)
    {
        if (sources[source].Item is not { } item || sources[source].IsNameTold) return;
        ReadOnlySpan<CslName> authors = WorkKey.AuthorsOf(item);
        for (int i = 0; i < authors.Length; i++)
        {
            CslName author = authors[i];
            Add(author.Given, author.Family ?? author.Literal, i == 0 ? sources[source].AuthorKey : WorkKey.Of(author, keys), source, known);
        }
        Add(null, item.ContainerTitle ?? item.Publisher, sources[source].ContainerKey, source, known);
        if (item.ContainerTitle is not null) Add(null, item.Publisher, keys.Of(item.Publisher), source, known);
    }

    private void Add(string? given, string? text, ulong key, int source, KeyTable known)
    {
        int length = (text?.Length ?? 0) + (given is null ? 0 : given.Length + 1);
        if (text is null || length is < Shortest or > Spelling.Longest) return;
        ref int index = ref known.At(FoldedText.Extend(keys.Of(given), key));
        if (index < 0)
        {
            index = _names.Count;
            _names.Add(new Name { Text = given is null ? text : $"{given} {text}", Source = source });
        }
        _names[index].Count++;
    }

    private void Compare(KeyTable near, bool several)
    {
        Span<ulong> spelled = stackalloc ulong[Spelling.Longest + 1];
        for (int i = 0; i < _names.Count; i++)
        {
            if (_names[i].Count > 1 != several) continue;
            int count = Spelling.Keys(_names[i].Text, spelled), other = -1;
            for (int k = 0; k < count; k++)
            {
                ref int known = ref near.At(spelled[k]);
                if (known < 0) known = i;
                else if (other < 0 && Spelling.IsNear(_names[known].Text, _names[i].Text)) other = known;
            }
            if (other >= 0) Tell(_names[i], _names[other]);
        }
    }

    private void Tell(Name a, Name b)
    {
        (Name rare, Name common) = a.Count > b.Count ? (b, a) : (a, b);
        if (rare.Count > 1 && rare.Count * Majority > common.Count) return;
        diagnostics.Note(
            DiagnosticCodes.SourceNameSpelling,
            $"“{rare.Text}” stands {Times(rare)} and “{common.Text}” {Times(common)}: one of the two seems to be misspelled.",
            sources[rare.Source].Span);
    }

    private string Times(Name name) => name.Count == 1 ? $"once, in note {notes.LabelOf(sources[name.Source].Footnote)}" : $"{name.Count} times, first in note {notes.LabelOf(sources[name.Source].Footnote)}";

    private struct Name
    {
        public string Text;
        public int Count;

        /// <summary>Where it stands first.</summary>
        public int Source;
    }
}
