using Profile.Parsing.Cli.Terminal;
using Profile.Parsing.Model;

namespace Profile.Parsing.Cli.Showing;

/// <summary>The dates, with where each took from what it does not print.</summary>
internal sealed class DatesView(ProfileDocument document) : ITableView
{
    private readonly Places _places = new(document);

    public int Count => document.Dates.Count;

    public string About
    {
        get
        {
            int inferred = document.Dates.Count(d => d.Inferred.Count > 0);
            return Counts.Of(Count, "date") + (inferred == 0 ? "" : $", {Counts.Of(inferred)} with a part from elsewhere");
        }
    }

    public TextTable Table(int rows)
    {
        var table = new TextTable(new Column("Line", Right: true), new Column("Date", Maximum: 24), new Column("Taken from", Maximum: 20)) { Filling = "Sentence" };
        foreach (DateMention date in document.Dates.Take(rows))
        {
            table.Add(
                room => Excerpt.Of(document.Text, _places.Around(date.Span, date.Sentence, date.Section), date.Span, room),
                _places.LineOf(date.Span),
                ValueOf(date),
                new StyledText((Origin(date), Palette.Doubt)));
        }
        return table;
    }

    /// <summary>EDTF with the words that narrow it: <c>early 2018</c>, <c>since 2012-03</c>, <c>late 2011/2012</c>.</summary>
    public static string ValueOf(DateMention date)
    {
        string value = date.Edtf;
        if (date.Modifier is { } part) value = $"{Lower(part)} {value}";
        if (value.Split('/') is [var start, var end])
            value = $"{(date.StartModifier is { } first ? $"{Lower(first)} " : "")}{start}/{(date.EndModifier is { } last ? $"{Lower(last)} " : "")}{end}";
        return date.Relation switch
        {
            null => value,
            DateRelation.AsOf => $"as of {value}",
            { } relation => $"{Lower(relation)} {value}",
        };
    }

    private string Origin(DateMention date)
    {
        if (date.Inferred.Count == 0) return "";
        string parts = string.Join(", ", date.Inferred.Select(Lower));
        return date.Anchor is { } anchor ? $"{parts}: line {_places.LineOf(document.Dates[anchor].Span)}" : parts;
    }

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
