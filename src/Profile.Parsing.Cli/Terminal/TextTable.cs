using Spectre.Console;

namespace Profile.Parsing.Cli.Terminal;

/// <summary>Rows under heads, aligned. Columns are as wide as their cells, but a last one that is to fill the line has what is left of it.</summary>
internal sealed class TextTable(params Column[] columns)
{
    private const int Gap = 2;

    /// <summary>The filling column is not made narrower, even where the line then does not fit.</summary>
    private const int NarrowestFilling = 16;

    private readonly List<(StyledText[] Cells, Func<int, StyledText>? Filling)> _rows = [];

    /// <summary>The head of the last column, which fills the line; null when there is no such column.</summary>
    public string? Filling { get; init; }

    /// <summary>Whether there is a line of heads above the rows.</summary>
    public bool HasHeads { get; init; } = true;

    public void Add(params StyledText[] cells) => _rows.Add((cells, null));

    /// <param name="filling">The cell of the last column for its width; what is wider wraps inside the column.</param>
    /// <param name="cells">The cells of the other columns.</param>
    public void Add(Func<int, StyledText> filling, params StyledText[] cells) => _rows.Add((cells, filling));

    /// <param name="width">Of the line.</param>
    public Table ToTable(int width)
    {
        int[] widths = [.. columns.Select(WidthOf)];
        int left = Math.Max(NarrowestFilling, width - widths.Sum(w => w + Gap));
        Table table = new Table { ShowHeaders = HasHeads }.NoBorder();
        for (int i = 0; i < columns.Length; i++)
            table.AddColumn(Laid(columns[i].Head, widths[i], columns[i].Right, Filling is null && i == columns.Length - 1 ? 0 : Gap));
        if (Filling is not null) table.AddColumn(Laid(Filling, left, right: false, gap: 0));
        foreach ((StyledText[] cells, Func<int, StyledText>? filling) in _rows)
        {
            List<Paragraph> row = [.. cells.Select((cell, i) => cell.Fit(widths[i]).ToParagraph())];
            if (filling is not null) row.Add(filling(left).ToParagraph());
            table.AddRow(row);
        }
        return table;
    }

    private int WidthOf(Column column, int index) =>
        Math.Max(column.Head.Length, Math.Min(column.Maximum, _rows.Select(row => row.Cells[index].Width).DefaultIfEmpty().Max()));

    private static TableColumn Laid(string head, int width, bool right, int gap) => new(new Spectre.Console.Text(head, Palette.Quiet))
    {
        Width = width,
        Padding = new Padding(0, 0, gap, 0),
        Alignment = right ? Justify.Right : Justify.Left,
    };
}
