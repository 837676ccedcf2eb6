using System.Buffers;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FsCheck.Xunit;
using Profile.Parsing.Reading;
using Profile.Parsing.Tests.Properties;

namespace Profile.Parsing.Tests.Reading.Html;

/// <summary>Our own nodes make the tree that AngleSharp's own document model has of the same markup.</summary>
[Properties(MaxTest = 1500, Replay = Repeatable.Seed, Arbitrary = [typeof(TagSoups)])]
public sealed class TreeTests
{
    private static readonly HtmlParserOptions Options = new()
    {
        SkipComments = true,
        SkipProcessingInstructions = true,
        ShouldEmitAttribute = static (ref _, name) => AttributeReader.IsRead(name.Span),
    };

    [Property]
    public void Any_soup_of_tags_makes_the_same_tree(TagSoup soup) => AssertSame(soup.Html.Replace("template", "span", StringComparison.Ordinal));

    [Theory]
    [InlineData("<p>a<b>b<p>c</b>d<i>e<div>f</i>g</div>")]
    [InlineData("<a href=#1>a<div>b<a href=#2>c</a></div>d</a>")]
    [InlineData("<table>a<tr>b<td>c</td>d<div>e</div><tr><td><table><b>f</table>g</table>h")]
    [InlineData("<table><caption>a<p>b<col>c<tbody><th>d<select><option>e<option>f<tr>")]
    [InlineData("<b class=x>1<b class=x>2<b class=x>3<b class=x>4<p>5</b></b></b></b>6")]
    [InlineData("<svg><title>a</title><desc><p>b</p></desc><foreignObject><div>c</div></foreignObject><p>d</svg>e")]
    [InlineData("<math><mi>a<p>b</mi><annotation-xml encoding='text/html'><div>c</div></annotation-xml></math>d")]
    [InlineData("<form><p>b<form>c</form></p></form><noscript><p>d</noscript>")]
    [InlineData("<body id=a><p>x<body class=b id=c><html lang=en><head><title>t</title>y")]
    [InlineData("<frameset><frame><noframes>a</noframes></frameset>")]
    [InlineData("<pre>\n\na\n</pre><textarea>\nb</textarea><listing>\nc</listing><plaintext><p>d</p>")]
    [InlineData("<ul><li>a<ul><li>b</ul><li>c<dl><dt>d<dd>e<dt>f</dl></ul><button>g<button>h</button>")]
    [InlineData("<ruby>a<rb>b<rt>c<rp>d<rtc>e</ruby><nobr>f<nobr>g</nobr><h1>h<h2>i</h1>j")]
    public void Markup_that_browsers_must_mend_makes_the_same_tree(string html) => AssertSame(html);

    [Theory]
    [InlineData("<p>a<template><div>b<template>c</template></div></template>d", "<p>ad")]
    [InlineData("<table><template><tr><td>a</template><tr><td>b</table>c<TEMPLATE>d", "<table><tr><td>b</table>c")]
    [InlineData("a</template>b", "ab")]
    [InlineData("<template-card>a</template-card><select><iframe><TEMPLATE/>b</iframe></select>", "<template-card>a</template-card><select>")]
    [InlineData("<select><iframe><template>a</template>b</iframe></select>c<pre><template>\n</template>d", "<select>b</select>c<pre>d")]
    public void Templates_are_no_part_of_the_tree(string html, string same)
    {
        string text = DrawnPage(NestingFlattener.Flatten(html, out bool isFlattened));

        Assert.Equal(DrawnPage(same), text);
        Assert.False(isFlattened);
    }

    [Fact]
    public void The_memory_of_the_tree_is_nobody_elses_until_it_is_disposed()
    {
        string html = "<p class=\"x&amp;y\">" + string.Concat(Enumerable.Repeat("Tesk &amp; Sarn fell. ", 200)) + "</p>";
        string before = Drawn(new HtmlParser(Options).ParseDocument(html).DocumentElement);
        using TreeDocument document = PageReader.Parse(html);

        char[][] rented = [.. Enumerable.Range(0, 64).Select(_ => ArrayPool<char>.Shared.Rent(html.Length))];
        foreach (char[] buffer in rented) buffer.AsSpan().Fill('#');

        Assert.Equal(before, Drawn(document.Root!));
        foreach (char[] buffer in rented) ArrayPool<char>.Shared.Return(buffer);
    }

    private static void AssertSame(string html) => Assert.Equal(Drawn(new HtmlParser(Options).ParseDocument(html).DocumentElement), DrawnPage(html));

    private static string DrawnPage(string html)
    {
        using TreeDocument document = PageReader.Parse(html);
        return Drawn(document.Root!);
    }

    private static string Drawn(INode root)
    {
        var drawing = new StringBuilder();
        Draw(root);
        return drawing.ToString();

        void Draw(INode node)
        {
            if (node is IText text) drawing.Append(text.Data);
            if (node is not IElement element) return;
            drawing.Append('<').Append(element.LocalName).AppendJoin("", element.Attributes.OrderBy(a => a.Name, StringComparer.Ordinal).Select(a => $" {a.Name}={a.Value}")).Append('>');
            foreach (INode child in element is AngleSharp.Html.Dom.IHtmlTemplateElement template ? template.Content.ChildNodes : element.ChildNodes) Draw(child);
            drawing.Append("</>");
        }
    }

    private static string Drawn(TreeElement root)
    {
        var drawing = new StringBuilder();
        Draw(root);
        return drawing.ToString();

        void Draw(TreeNode node)
        {
            if (node is TreeText text) drawing.Append(text.Data.Memory.Span);
            if (node is not TreeElement element) return;
            drawing.Append('<').Append(element.LocalName.ToString());
            drawing.AppendJoin("", element.OwnAttributes.ToArray().Select(a => (Name: a.Name.ToString(), Value: a.Value.ToString())).OrderBy(a => a.Name, StringComparer.Ordinal).Select(a => $" {a.Name}={a.Value}"));
            drawing.Append('>');
            for (TreeNode? child = element.First; child is not null; child = child.Next)
            {
                Assert.Same(element, child.Holder);
                Assert.True(child.Next is null ? element.Last == child : child.Next.Previous == child);
                Draw(child);
            }
            drawing.Append("</>");
        }
    }
}
