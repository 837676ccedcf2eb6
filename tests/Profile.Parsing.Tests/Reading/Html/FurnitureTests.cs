using Profile.Parsing.Model;

namespace Profile.Parsing.Tests.Reading.Html;

public class FurnitureTests
{
    private const string Text =
        "<p>The army holds Tesk, Darnoc and most of the towns along the river that parts the two halves of the country.</p>" +
        "<p>The Northern Front keeps the villages north of Sarn, and its fighters cross the border into Beltrania at will.</p>";

    private static readonly string[] Expected = Pages.Paragraphs(Text);

    [Theory]
    [InlineData("<nav><ul><li><a href=/>Start here</a></li></ul></nav>", "navigation")]
    [InlineData("<div class='site-header'>Karsova Watch <a href=/about>What we do</a></div>", "header")]
    [InlineData("<div class='sharedaddy sd-sharing'><h3>Tell others:</h3><a href=/t>To a friend</a></div>", "share")]
    [InlineData("<div id='cookie-notice' class='cookie-notice'><p>We keep small files on your computer to see what you read here and for how long.</p></div>", "consent")]
    [InlineData("<aside class='sidebar'><h2>Latest</h2><p>In Drovia 71 soldiers were killed in one raid, said the ministry in its weekly report.</p></aside>", "sidebar")]
    [InlineData("<div class='related-posts'><a href=/d>Drovia: 12 killed</a></div>", "related")]
    [InlineData("<div class='newsletter-signup'><p>Get our letter every week.</p></div>", "subscription")]
    [InlineData("<section id=comments class='comments-area'><h2>3 thoughts</h2><p>My cousin says that 400 people were killed in Tesk on 3 May 2014, and nobody has written about it so far.</p></section>", "comments")]
    [InlineData("<footer><p>12 River Street, Velin</p></footer>", "footer")]
    [InlineData("<div class='entry-meta'>Posted on <time datetime=2018-07-12>12 July 2018</time></div>", "page-details")]
    public void Parts_of_the_page_are_told_and_are_no_text(string part, string reason)
    {
        foreach (string html in new[] { part + Text, Text + part })
        {
            ProfileDocument document = Pages.Read(html);
            Assert.Equal(Expected, Pages.Paragraphs(html));
            Assert.Equal(reason, Assert.Single(document.Boilerplate).Reason);
            Assert.Empty(document.Casualties);
            Assert.DoesNotContain(document.Dates, date => date.Text.Contains("July", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("<article class='post sidebar-left has-comments'>{0}</article>")]
    [InlineData("<body class='page-with-sidebar'><div class='related-content'>{0}</div>")]
    [InlineData("<div id=comments>{0}</div>")]
    [InlineData("<header>{0}</header>")]
    [InlineData("<aside>{0}</aside>")]
    [InlineData("<nav>{0}</nav>")]
    public void The_text_is_never_lost_to_a_name(string page) =>
        Assert.Equal(Expected, Pages.Paragraphs(page.Replace("{0}", Text, StringComparison.Ordinal)));

    [Fact]
    public void What_stands_beside_an_article_is_set_aside()
    {
        string html = $"<div><p>Karsova Watch</p><a href=/>Start</a></div><article>{Text}</article><div><p>All rights reserved.</p></div>";

        Assert.Equal(Expected, Pages.Paragraphs(html));
        Assert.Equal(["header", "footer"], Pages.Read(html).Boilerplate.Select(b => b.Reason));
    }

    [Fact]
    public void A_list_of_links_to_the_headings_is_a_table_of_contents()
    {
        string html = $"<div><p>Contents</p><ul><li><a href=#a>History</a><li><a href=#b>Economy</a><li><a href=#c>Society</a></ul></div><h2 id=a>History</h2>{Text}<h2 id=b>Economy</h2>{Text}<h2><a name=c></a>Society</h2>{Text}";

        Assert.Equal("contents", Assert.Single(Pages.Read(html).Boilerplate).Reason);
        Assert.Equal(["1 History", "1 Economy", "1 Society"], Pages.Headings(html));
    }

    [Fact]
    public void Notes_in_an_aside_or_a_footer_are_notes() =>
        Assert.Equal(["1 -> Velin Gazette."], Pages.Markers($"<article>{Text}<p>Tesk fell.<a href=#n id=r>[1]</a></p></article><footer class=footnotes><p id=n><a href=#r>[1]</a> Velin Gazette.</p></footer>"));
}
