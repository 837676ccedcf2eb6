using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Profile.Parsing.Tests.Reading.Html;

/// <summary>Markup whose elements mostly end in the reverse of the order in which they start.</summary>
public sealed record NestedMarkup(string Html)
{
    public override string ToString() => Html;
}

public static class NestedMarkups
{
    private static readonly string[] Openings =
    [
        "", "", "<!DOCTYPE html>", "<!doctype HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\">\n", "<!-- a -->\n<html lang=en> <!-- b --> <head> </head> ", "<html class=hidden><body>", "<head></head> <meta name=date content=2018> ",
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<title>Karsova &amp; Velin</title>\n<style>.c{font-weight:bold}</style>\n</head>\n<body class=c>\n", "<title>a<b></title><script>if (a<b) '</p>';</script>\r\n<body>", "<link rel=a><meta charset=utf-8>",
    ];

    private static readonly string[] Names =
        "p p p div div span a b i em strong ul ul ol li li li dl dt dd h1 h2 blockquote pre section article table table tr tr td td th tbody thead tfoot caption colgroup form button label sup sub cite q font small u center details summary dialog search time o:p my-tag noscript listing nobr header main figure address menu object ruby rt svg template".Split(' ');

    private static readonly string[] Attributes =
    [
        " class=c", " class=\"footnotes c\"", " id=n1", " id='r 1'", " ID=n2", " href=#n1", " href=\"?a=1&b=2&amp;c=3&copy=4\"", " href=#a/", " style=\"font-weight:bold\"", " style='display:none'", " hidden", " title=\"a &quot;b&quot;\"", " TITLE=a&copy", " align=center",
        " role=doc-noteref", " epub:type=noteref", " name=n3", " id=n4 id=n5", " aria-hidden=true", " x='>' y=\">\"", " class='a\r\nb'", " start=3", " data-note=n", " data-x=1", " =", " a\"b", " class=\"x\"id=y", " /",
    ];

    private static readonly string[] Others =
    [
        "a", " b ", " ", "\n", "\r\n", "a\rb", "\n\na", "a &amp; b", "&nbsp;", "&#8217;", "&#x41;", "&#146;", "&eacute;", "AT&T", "&copy 2", "&amp", "a & b", "&;", "&#;", "a < b", "<!-- c -->", "<!---->", "<!-->", "<![if x]>", "<?xml a?>", "</>",
        "<br>", "<br/>", "<img alt='a'>", "<hr>", "<input type=hidden>", "<input name=email>", "<label><input type=email></label>", "<wbr>", "<col>", "<script>'<p>'</script>", "<script><!-- <script> </script> --></script>", "<style>.c{color:red}</style>", "<select><option>a<option>b</select>", "<textarea>a</textarea>", "<title>t</title>", "<iframe>a<p></iframe>",
        "<base href=x>", "<meta name=a content=b>", "</p>", "</a>", "</div>", "</li>", "</td>", "</body>", "</html>", "</br>", "<body id=z>",
    ];

    /// <summary>Found by FsCheck when a property names this class.</summary>
    public static Arbitrary<NestedMarkup> Markups() => Arb.From(
        Gen.Elements(Openings).SelectMany(opening => Gen.Choose(0, 24).SelectMany(count => Piece.ListOf(count)).SelectMany(pieces => Gen.Elements(true, false).Select(ends => Join(opening, pieces, ends)))));

    private static Gen<(string Name, string Markup)> Piece => Gen.Frequency(
        (5, Gen.Elements(Names).SelectMany(name => Gen.Choose(0, 5).SelectMany(n => Gen.Elements(Attributes).ListOf(Math.Max(0, n - 3))).Select(attributes => (name, $"<{name}{string.Concat(attributes)}>")))),
        (3, Gen.Elements(Others).Select(markup => ("", markup))),
        (4, Gen.Constant(("/", ""))));

    private static NestedMarkup Join(string opening, IEnumerable<(string Name, string Markup)> pieces, bool ends)
    {
        var html = new StringBuilder(opening);
        var open = new Stack<string>();
        foreach ((string name, string markup) in pieces)
        {
            if (name == "/" && open.TryPop(out string? last)) html.Append("</").Append(last).Append('>');
            html.Append(markup);
            if (markup.Length > 0 && name.Length > 0) open.Push(name);
        }
        while (ends && open.TryPop(out string? last)) html.Append("</").Append(last).Append('>');
        return new NestedMarkup(ends ? html.Append("\n</body>\n</html>\n").ToString() : html.ToString());
    }
}
