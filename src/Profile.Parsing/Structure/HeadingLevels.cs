namespace Profile.Parsing.Structure;

/// <summary>Levels follow from the forms that the document uses: the first form in rank is level 1, and so on.</summary>
internal sealed class HeadingLevels
{
    private readonly int[] _levels = new int[(int)HeadingForm.Plain + 1];

    public HeadingLevels(List<Block> blocks)
    {
        foreach (Block block in blocks)
        {
            if (block.Role == BlockRole.Heading) _levels[(int)block.Form] = 1;
        }
        int level = 0;
        for (int form = 0; form < _levels.Length; form++) _levels[form] = _levels[form] == 0 ? 0 : ++level;
    }

    public int Of(HeadingForm form) => _levels[(int)form];
}
