using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>A stretch of blocks whose markers cite one notes list: that list and the blocks before it, back to the list before that.</summary>
internal readonly struct MarkerScope(int firstBlock, int endBlock, int list)
{
    public int FirstBlock { get; } = firstBlock;

    public int EndBlock { get; } = endBlock;

    /// <summary>Index of the notes list; -1 when the document has none.</summary>
    public int List { get; } = list;

    /// <summary>The scopes of a document, in text order. Text behind the last numbered list cites that list.</summary>
    public static RentedList<MarkerScope> Of(int blockCount, RentedList<NotesList> lists)
    {
        var scopes = new RentedList<MarkerScope>(lists.Count + 1);
        int start = 0, last = -1;
        for (int i = 0; i < lists.Count; i++)
        {
            if (!lists[i].IsNumbered) continue;
            scopes.Add(new MarkerScope(start, lists[i].EndBlock, i));
            (start, last) = (lists[i].EndBlock, i);
        }
        if (start < blockCount) scopes.Add(new MarkerScope(start, blockCount, last));
        return scopes;
    }
}
