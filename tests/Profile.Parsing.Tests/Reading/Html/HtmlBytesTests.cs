using System.Text;
using Profile.Parsing.Diagnostics;
using Profile.Parsing.Model;

namespace Profile.Parsing.Tests.Reading.Html;

public class HtmlBytesTests
{
    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    [Theory]
    [InlineData("<p>x", "text/html", null, true)]
    [InlineData("x", "text/html; charset=utf-8", null, true)]
    [InlineData("x", "application/xhtml+xml", null, true)]
    [InlineData("<p>x", "text/plain", "a.html", false)]
    [InlineData("x", null, "a.HTM", true)]
    [InlineData("<html>x", null, "a.txt", false)]
    [InlineData("  <!-- a --> <!DOCTYPE html>x", null, null, true)]
    [InlineData("<?xml version=\"1.0\"?><html>x", null, null, true)]
    [InlineData("<abc>x", null, null, false)]
    [InlineData("5 < 6", null, null, false)]
    public void Pages_are_told_by_media_type_then_name_then_content(string content, string? mediaType, string? name, bool html)
    {
        ProfileDocument document = new ProfileParser().Parse(Encoding.UTF8.GetBytes(content), new SourceInfo { MediaType = mediaType, Name = name });

        Assert.Equal(html ? "x" : content, document.Text);
    }

    [Theory]
    [InlineData("<meta charset=windows-1252>")]
    [InlineData("<meta http-equiv=Content-Type content=\"text/html; charset=iso-8859-1\">")]
    [InlineData("<?xml version='1.0' encoding='ISO-8859-1'?>")]
    [InlineData("<meta charset=utf-8>")]
    [InlineData("<meta charset=nonsense>")]
    public void Bytes_of_windows_1252_are_read_whatever_the_page_says(string head)
    {
        ProfileDocument document = new ProfileParser().Parse(Western.GetBytes($"{head}<html><p>The “coup” of Velin’s army – a surprise.</p>"));

        Assert.Equal("The “coup” of Velin’s army – a surprise.", document.Text);
        Assert.Equal("windows-1252", document.Source.Encoding);
    }

    [Theory]
    [InlineData("<meta charset=windows-1252>")]
    [InlineData("<meta charset=utf-16>")]
    [InlineData("")]
    public void Bytes_of_utf_8_are_read_whatever_the_page_says(string head) =>
        Assert.Equal("Velin’s café", new ProfileParser().Parse(Encoding.UTF8.GetBytes($"<html>{head}<p>Velin’s café</p>")).Text);

    [Fact]
    public void The_media_type_tells_the_encoding_before_the_page_does()
    {
        byte[] bytes = CodePagesEncodingProvider.Instance.GetEncoding("koi8-r")!.GetBytes("<meta charset=windows-1251><p>Река Велин</p>");

        Assert.Equal("Река Велин", new ProfileParser().Parse(bytes, new SourceInfo { MediaType = "text/html; charset=koi8-r" }).Text);
    }

    [Fact]
    public void A_byte_order_mark_wins_over_the_page()
    {
        byte[] bytes = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("<html><meta charset=windows-1252><p>Velin’s</p>")];

        Assert.Equal("Velin’s", new ProfileParser().Parse(bytes).Text);
    }

    [Fact]
    public void Invalid_bytes_of_a_page_are_told_without_a_place_because_its_text_is_a_projection()
    {
        ProfileDocument document = new ProfileParser().Parse((byte[])[.. "<p>Velin "u8, 0xC4], new SourceInfo { Encoding = Encoding.UTF8 });
        Diagnostic told = Assert.Single(document.Diagnostics, d => d.Code == DiagnosticCodes.InvalidBytes);
        Assert.Null(told.Span);
    }
}
