using System.Text;
using FsCheck.Xunit;
using Profile.Parsing.Reading;
using Profile.Parsing.Tests.Properties;

namespace Profile.Parsing.Tests.Reading.Html;

/// <summary>What is read straight into a page is the page that the tree gives; what a tree must mend is not read so.</summary>
[Properties(MaxTest = 3000, Replay = Repeatable.Seed, Arbitrary = [typeof(TagSoups), typeof(NestedMarkups)])]
public sealed class NestedMarkupTests
{
    [Property]
    public void Markup_that_nests_makes_the_same_page(NestedMarkup markup) => AssertSameWhereRead(markup.Html);

    [Property]
    public void Any_soup_of_tags_that_is_read_makes_the_same_page(TagSoup soup) => AssertSameWhereRead(soup.Html);

    [Theory]
    [InlineData("")]
    [InlineData("Tesk fell.")]
    [InlineData("<p>Tesk fell.<p>Sarn held.<ul><li>a<li>b<p>c<li>d</ul><dl><dt>e<dd>f<dt>g</dl>")]
    [InlineData("<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Karsova</title></head>\n<body class=\"a b\">\n<h1>Karsova</h1>\n</body>\n</html>\n")]
    [InlineData("<P CLASS=a>Tesk<BR>fell<o:p>&nbsp;</o:p></P>")]
    [InlineData("<table><caption>a</caption><colgroup><col></colgroup><tr><th>b<td>c<tr><td><p>d</p></td></tr></table>")]
    [InlineData("<!doctype html><p>a<table><thead><tr><td>b</thead><tbody><tr><td>c</table>")]
    [InlineData("<p>a<!-- b -->c<?d?><![if e]>f</p>")]
    [InlineData("<p title='a &amp; b' class=x>c &lt;&#8217;&eacute; AT&T d & e</p><a href=\"?a=1&b=2\">f</a>")]
    [InlineData("<div hidden><p>a</div><div class=c><style>.c{display:none}</style></div><div class=c>b</div>")]
    [InlineData("<script>'<p>'</script>a<select><option>b<option>c</select><button>d</button><form><input><textarea></p></textarea></form><noscript><p>e</p></noscript>")]
    [InlineData("<p>a<svg viewBox='0 0 1 1'><g><use href=\"#b\"/></g><title>c &amp; d</title></svg>e<svg/>f</p>")]
    [InlineData("<form><p>a<label>b <input type=Email></label></form><form><label><span><input type=email></span></label></form><div hidden><form><input type=email></form></div><form><input name='your-email'></form><button>c</button>")]
    [InlineData("<head><noscript><link rel=a><style>b{}</style></noscript><title>c</title></head>d")]
    [InlineData("<p>a<template><p>b<template>c</template><script>'</template>'</script></template>d</p>")]
    [InlineData("<pre>\r\na\rb</pre><listing>\n\nc</listing>")]
    [InlineData("a</a></b></div></span>b<br/><hr><img src=x alt='>'>c")]
    public void Markup_that_nests_is_read_without_a_tree(string html)
    {
        Assert.True(IsRead(html));
        AssertSameWhereRead(html);
    }

    [Theory]
    [InlineData("<p>a<b>b<p>c</b>d")]
    [InlineData("<b><i>a</b>b</i>")]
    [InlineData("<a href=#1>a<a href=#2>b</a>")]
    [InlineData("<p><span>a<div>b</div></span></p>")]
    [InlineData("a</p>b</br>")]
    [InlineData("<table><td>a</table>")]
    [InlineData("<table>a<tr><td>b</table>")]
    [InlineData("<p>a<table><tr><td>b</table>")]
    [InlineData("<h1>a<h2>b</h2></h1>")]
    [InlineData("<body>a</body>b")]
    [InlineData("a<body class=b>c")]
    [InlineData("<p class=a class=b>c</p>")]
    [InlineData("<p class=\"a\"id=b>c</p>")]
    [InlineData("<p>a &copy 2018</p>")]
    [InlineData("<p>&#146;</p>")]
    [InlineData("a < b")]
    [InlineData("a\0b")]
    [InlineData("<svg><style>.a{}</style></svg>")]
    [InlineData("<svg><g><p>a</p></g></svg>")]
    [InlineData("<svg><![CDATA[a > b]]></svg>")]
    [InlineData("<svg><path d=a/></svg>")]
    [InlineData("<head><noscript>a</noscript>")]
    [InlineData("<select><option>a<input>b</select>")]
    [InlineData("<template><p>a")]
    [InlineData("<b><i><u><s><em>a</em></s></u></i></b>")]
    [InlineData("<script><!--<script></script>--></script>")]
    [InlineData("<title>a")]
    [InlineData("<p class=a")]
    public void Markup_that_must_be_mended_is_left_to_the_tree(string html) => Assert.False(IsRead(html));

    [Fact]
    public void Markup_that_nests_too_deeply_is_left_to_what_bounds_it() => Assert.False(IsRead(string.Concat(Enumerable.Repeat("<div>", 400))));

    private static bool IsRead(string html)
    {
        using Page? page = NestedMarkupReader.TryRead(html);
        return page is not null;
    }

    private static void AssertSameWhereRead(string html)
    {
        using Page? page = NestedMarkupReader.TryRead(html);
        if (page is null) return;
        using Page mended = PageReader.Read(NestingFlattener.Flatten(html, out bool isFlattened));
        Assert.False(isFlattened);
        Assert.Equal(Drawn(mended), Drawn(page));
    }

    private static string Drawn(Page page)
    {
        var drawing = new StringBuilder();
        drawing.AppendLine(System.Globalization.CultureInfo.InvariantCulture, $"{page.Head.Title} {page.Head.SharedTitle} {page.Head.Headline} {page.Head.Language} {page.Head.Published}");
        foreach (PageNode node in page.Nodes)
        {
            drawing.Append(System.Globalization.CultureInfo.InvariantCulture, $"{node.Kind} {node.Traits} {node.Furniture} {node.Parent} {node.End} {node.FontSize}");
            if (node.Kind == ElementKind.Text) drawing.Append(' ').Append(node.Text);
            if (node.Attributes is { } a) drawing.Append(System.Globalization.CultureInfo.InvariantCulture, $" {a.Id}={page.TargetOf(a.Id)} {a.Name}={page.TargetOf(a.Name)} {a.Class} {a.Classes} {a.Href} {a.Role} {a.DateTime} {a.Number} {a.Style} {a.ListType} {a.Tooltip} {a.IsHidden} {a.AsksForAddress} {a.Top}");
            drawing.Append('\n');
        }
        return drawing.ToString();
    }
}
