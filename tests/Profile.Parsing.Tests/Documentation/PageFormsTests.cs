using Profile.Parsing.Model;

namespace Profile.Parsing.Tests.Documentation;

/// <summary>Each row of the README's table of marks and notes on web pages, put in a small page, gives a mark that leads to its note.</summary>
public sealed class PageFormsTests
{
    private static readonly MarkdownPage Readme = new("README.md");

    public static TheoryData<string, string, string> Notes
    {
        get
        {
            var rows = new TheoryData<string, string, string>();
            foreach (IReadOnlyList<string> row in Readme.Table("Notes of web pages")) rows.Add(row[0], row[1].Trim('`'), row[2].Trim('`'));
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Notes))]
    public void A_mark_leads_to_its_note_as_the_table_says(string kind, string mark, string note)
    {
        ProfileDocument document = new ProfileParser().ParseHtml($"<h1>Karsova</h1><p>The road from Velin to the border was closed for most of the winter.{mark} The villages lived on what they had stored.</p>{note}");
        Citation citation = Assert.Single(document.Citations);
        Assert.Equal((kind, 1, 0), (kind, citation.Number, citation.FootnoteIndex));
        Assert.Equal("Velin Gazette, 4 May 2018.", Assert.Single(document.Footnotes).Text);
    }
}
