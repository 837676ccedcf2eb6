using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>
/// Levels of headings, which come in text order. Of headings told by their form the first form in rank that the document uses is level 1,
/// and so on; of headings told by markup the level is their depth, so that a rank that was left out leaves no gap.
/// </summary>
internal sealed class HeadingLevels
{
    private readonly int[] _levels = new int[(int)HeadingForm.Plain + 1];
    private readonly Stack<int> _ranks = new();

    public HeadingLevels(RentedList<Block> blocks)
    {
        foreach (Block block in blocks)
        {
            if (block.Role == BlockRole.Heading && block.Rank == 0) _levels[(int)block.Form] = 1;
        }
        int level = 0;
        for (int form = 0; form < _levels.Length; form++) _levels[form] = _levels[form] == 0 ? 0 : ++level;
    }

    /// <summary>The level of the next heading.</summary>
    public int Next(Block heading)
    {
        if (heading.Rank == 0) return _ranks.Count + _levels[(int)heading.Form];
        while (_ranks.TryPeek(out int rank) && rank >= heading.Rank) _ranks.Pop();
        _ranks.Push(heading.Rank);
        return _ranks.Count;
    }
}
