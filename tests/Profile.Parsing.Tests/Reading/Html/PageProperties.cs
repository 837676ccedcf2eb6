using System.Net;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Profile.Parsing.Model;
using Profile.Parsing.Tests.Properties;

namespace Profile.Parsing.Tests.Reading.Html;

[Properties(MaxTest = 500, Replay = Repeatable.Seed, Arbitrary = [typeof(ProfileTexts), typeof(TagSoups)])]
public sealed class PageProperties
{
    private static readonly ProfileParser Parser = new();

    [Property]
    public void Any_soup_of_tags_parses_and_keeps_the_invariants(TagSoup soup) => Assert.Empty(DocumentInvariants.Check(Parser.ParseHtml(soup.Html)));

    [Property]
    public void Paragraphs_in_elements_give_what_they_give_as_plain_text(ProfileText text)
    {
        string[] paragraphs = [.. text.Value.Split('\n').Select(Even).Where(line => line.Length > 0)];
        ProfileDocument plain = Parser.Parse(string.Join("\n\n", paragraphs));
        ProfileDocument page = Parser.ParseHtml(string.Concat(paragraphs.Select(p => $"<p>{WebUtility.HtmlEncode(p)}</p>")));

        Assert.Equal(plain.Text, page.Text);
        Assert.Equal(Shape(plain), Shape(page));
    }

    /// <summary>As HTML can carry it: no control characters, and white space as a browser shows it.</summary>
    private static string Even(string line)
    {
        string kept = string.Concat(line.Where(c => (c >= ' ' || c == '\t') && !char.IsSurrogate(c) && c is not ((>= '\u007F' and <= '\u009F') or '\u2028' or '\u2029' or (>= '\uFDD0' and <= '\uFDEF') or >= '\uFFFE')));
        string even = string.Join(' ', kept.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries));
        even = even.Trim();
        return even.All(c => char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.SpaceSeparator) ? "" : even;
    }

    private static string Shape(ProfileDocument document) => string.Join(
        '\n',
        [
            $"title {document.Title}",
            .. document.Descendants().Select(s => $"{s.Kind} {s.Level} {s.Title} {string.Join('|', s.Paragraphs.Select(p => document.TextAt(p.Span)))}"),
            .. document.Footnotes.Select(n => $"{n.Number} {n.Numbering} {n.Label} {n.Text}"),
            .. document.Citations.Select(c => $"{c.Label} {c.Number} {c.FootnoteIndex} {c.GluedTo}"),
            .. document.Dates.Select(d => $"{d.Text} {d.Edtf} {d.Modifier}"),
            .. document.Casualties.Select(c => $"{c.Text} {c.Kind} {c.Low} {c.Best} {c.High}"),
        ]);
}

/// <summary>Markup of any kind, well-formed or not.</summary>
public sealed record TagSoup(string Html)
{
    public override string ToString() => Html;
}

public static class TagSoups
{
    private static readonly string[] Tags =
        "html head body title main article section nav aside header footer div p h1 h2 h3 h6 ul ol li dl dt dd table tr td th blockquote pre br hr a b i strong em span font sup sub script style template svg math figure figcaption details summary form button select option textarea center plaintext noscript frameset".Split(' ');

    private static readonly string[] Attributes =
    [
        " id=n1", " id='r1'", " href=#n1", " href=#r1", " href=\"#nowhere\"", " name=n2", " href=#n2", " class=footnotes", " class='reference fn'", " class=comments", " class=sidebar", " hidden", " style='display:none'",
        " style=\"vertical-align:super\"", " style='font-weight:bold;font-size:20pt'", " role=doc-noteref", " role=doc-footnote", " role=heading aria-level=2", " epub:type=noteref", " start=5", " value=x", " title='A note.'", " <", " '", " \"", " =", " lang=en", " class=\"toc\"", " data-fn=x",
    ];

    private static readonly string[] Texts =
        ["Tesk fell.", " in 2013", "1", "[1]", "2", "*", "[a]", "↩", "^", " ", "\n", "\u00A0", "Notes", "Contents", "12 people were killed", "&amp;", "&#0;", "&#x110000;", "&lt;p&gt;", "<!--", "-->", "<!DOCTYPE html>", "<![if !x]>", "<![CDATA[x]]>", "<?xml?>", "]]>", "</", "<", ">", "\0", "\uD83D", "km", "100", "The army holds Tesk, Darnoc and most of the towns along the river that parts the country in two."];

    /// <summary>Found by FsCheck when a property names this class.</summary>
    public static Arbitrary<TagSoup> Soups() => Arb.From(Gen.Choose(0, 60).SelectMany(count => Fragment.ListOf(count)).Select(parts => new TagSoup(string.Concat(parts))));

    private static Gen<string> Fragment => Gen.Frequency(
        (4, Gen.Elements(Texts)),
        (4, Gen.Elements(Tags).SelectMany(tag => Gen.Choose(0, 3).SelectMany(n => Gen.Elements(Attributes).ListOf(n)).Select(attributes => $"<{tag}{string.Concat(attributes)}>"))),
        (2, Gen.Elements(Tags).Select(tag => $"</{tag}>")));
}
