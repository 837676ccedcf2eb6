using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Citations;

/// <summary>Finds the author whose name differs by one letter from the one that a short form prints.</summary>
internal sealed class NearAuthors : IDisposable
{
    private readonly List<CslName> _authors = [];
    private readonly KeyTable _near;

    public NearAuthors(SourceBuffer sources, RentedList<int> works)
    {
        _near = new KeyTable(works.Count * 8);
        Span<ulong> keys = stackalloc ulong[Spelling.Longest + 1];
        foreach (int work in works)
        {
            foreach (CslName author in WorkKey.AuthorsOf(sources[work].Item!))
            {
                int count = Spelling.Keys(TextOf(author), keys);
                if (count == 0 || _near.Of(keys[0]) >= 0 && TextOf(_authors[_near.Of(keys[0])]) == TextOf(author)) continue;
                _authors.Add(author);
                for (int i = 0; i < count; i++)
                {
                    ref int known = ref _near.At(keys[i]);
                    if (known < 0) known = _authors.Count - 1;
                }
            }
        }
    }

    /// <summary>The author, or null.</summary>
    public CslName? Find(CslName name)
    {
        Span<ulong> keys = stackalloc ulong[Spelling.Longest + 1];
        string text = TextOf(name);
        int count = Spelling.Keys(text, keys);
        for (int i = 0; i < count; i++)
        {
            int known = _near.Of(keys[i]);
            if (known >= 0 && Spelling.IsNear(TextOf(_authors[known]), text)) return _authors[known];
        }
        return null;
    }

    public void Dispose() => _near.Dispose();

    public static string TextOf(CslName name) => name.Family ?? name.Literal ?? "";
}
