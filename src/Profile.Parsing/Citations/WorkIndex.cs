using Profile.Parsing.Model;

namespace Profile.Parsing.Citations;

/// <summary>The works that the document cites in full, each by its first full citation, to be found by title, by the first words of the title, and by author.</summary>
/// <remarks>A search looks at a bounded number of works, the nearest ones, so that all searches together take linearithmic time.</remarks>
internal sealed class WorkIndex
{
    /// <summary>How many works one search looks at.</summary>
    private const int Nearest = 16;

    private readonly Dictionary<string, CitedSource> _works = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<CitedSource>> _byTitle = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<CitedSource>> _byAuthor = new(StringComparer.Ordinal);
    private readonly List<string> _titles = [];

    /// <summary>Adds a full citation, or tells where its work was cited before.</summary>
    public void Add(CitedSource source)
    {
        string identity = WorkKey.Of(source);
        if (identity.Length > 0 && !_works.TryAdd(identity, source))
        {
            source.Same = _works[identity];
            return;
        }
        AddTo(_byTitle, source.TitleKey, source);
        foreach (CslName name in source.Draft.Authors) AddTo(_byAuthor, WorkKey.Of(name), source);
    }

    /// <summary>Makes titles searchable by their first words. To be called once all works are added.</summary>
    public void Close()
    {
        _titles.AddRange(_byTitle.Keys);
        _titles.Sort(StringComparer.Ordinal);
    }

    /// <summary>Adds the works of exactly this title.</summary>
    public void FindTitle(string key, CitedSource from, List<CitedSource> found)
    {
        if (_byTitle.TryGetValue(key, out List<CitedSource>? works)) AddNearest(works, from, found);
    }

    /// <summary>Adds the works whose titles begin with these words.</summary>
    public void FindTitleStart(string key, CitedSource from, List<CitedSource> found)
    {
        int at = _titles.BinarySearch(key + " ", StringComparer.Ordinal);
        at = at < 0 ? ~at : at;
        for (int i = at; i < _titles.Count && i < at + Nearest && _titles[i].StartsWith(key, StringComparison.Ordinal) && _titles[i][key.Length] == ' '; i++)
            AddNearest(_byTitle[_titles[i]], from, found);
    }

    public void FindAuthor(string key, CitedSource from, List<CitedSource> found)
    {
        if (_byAuthor.TryGetValue(key, out List<CitedSource>? works)) AddNearest(works, from, found);
    }

    private static void AddTo(Dictionary<string, List<CitedSource>> index, string key, CitedSource source)
    {
        if (key.Length == 0) return;
        if (!index.TryGetValue(key, out List<CitedSource>? works)) index[key] = works = [];
        if (works.Count == 0 || works[^1] != source) works.Add(source);
    }

    /// <summary>Adds the works before the citing source, nearest first, then those behind it.</summary>
    private static void AddNearest(List<CitedSource> works, CitedSource from, List<CitedSource> found)
    {
        int low = 0, high = works.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (works[middle].Footnote <= from.Footnote) low = middle + 1;
            else high = middle;
        }
        for (int i = low - 1; i >= 0 && i >= low - Nearest; i--) AddOnce(works[i], found);
        for (int i = low; i < works.Count && i < low + Nearest; i++) AddOnce(works[i], found);
    }

    private static void AddOnce(CitedSource work, List<CitedSource> found)
    {
        if (!found.Contains(work)) found.Add(work);
    }
}
