using Profile.Parsing.Cli.Terminal;
using Profile.Parsing.Model;

namespace Profile.Parsing.Cli.Showing;

/// <summary>The casualty figures, with their date and the notes that support them.</summary>
internal sealed class CasualtiesView(ProfileDocument document, int width) : ITableView
{
    /// <summary>From this width on there is room for whom the figure counts and how sure the text is of it.</summary>
    private const int Wide = 120;

    private readonly Places _places = new(document);

    public int Count => document.Casualties.Count;

    public string About
    {
        get
        {
            int dated = document.Casualties.Count(c => c.Date is not null), supported = document.Casualties.Count(c => c.Citations.Count > 0);
            return Counts.Of(Count, "figure") + (Count == 0 ? "" : $", {Counts.Of(dated)} with a date, {Counts.Of(supported)} with notes");
        }
    }

    public TextTable Table(int rows)
    {
        Column[] columns = [new("Line", Right: true), new("Kind"), new("Figure", Maximum: 20), new("Date", Maximum: 12), new("Notes", Maximum: 8)];
        if (width >= Wide) columns = [.. columns, new("Told"), new("Victims", Maximum: 20)];
        var table = new TextTable(columns) { Filling = "Sentence" };
        foreach (CasualtyMention casualty in document.Casualties.Take(rows))
            table.Add(room => Excerpt.Of(document.Text, _places.Around(casualty.Span, casualty.Sentence, casualty.Section), casualty.Span, room), Cells(casualty));
        return table;
    }

    private StyledText[] Cells(CasualtyMention casualty)
    {
        StyledText[] cells =
        [
            _places.LineOf(casualty.Span),
            casualty.Kind.ToString().ToLowerInvariant(),
            FigureOf(casualty),
            document.DateOf(casualty)?.Edtf ?? "",
            string.Join(", ", casualty.Citations.Select(i => PrintableText.Fold(document.Citations[i].Label)).Distinct(StringComparer.Ordinal)),
        ];
        return width < Wide ? cells : [.. cells, casualty.Attribution?.ToString().ToLowerInvariant() ?? "", PrintableText.Fold(casualty.Victims ?? "")];
    }

    /// <summary>As <c>29</c>, <c>10 to 15</c>, <c>12 or more</c>; of a part <c>4 of 29</c>.</summary>
    private string FigureOf(CasualtyMention casualty)
    {
        string whole = casualty.SubsetOf is { } index ? $" of {BoundsOf(document.Casualties[index])}" : "";
        return $"{BoundsOf(casualty)}{whole}{(casualty.Repeats is null ? "" : ", again")}";
    }

    private static string BoundsOf(CasualtyMention casualty) => (casualty.Low, casualty.High) switch
    {
        _ when casualty.Polarity == CasualtyPolarity.Denied => "none",
        ({ } low, { } high) when low == high => Number(low),
        ({ } low, { } high) => $"{Number(low)} to {Number(high)}",
        ({ } low, null) => $"{Number(low)} or more",
        (null, { } high) => $"up to {Number(high)}",
        _ => casualty.Best is { } best ? $"about {Number(best)}" : "unknown",
    };

    private static string Number(int number) => number == 0 ? "0" : Counts.OrBlank(number);
}
