using System.IO.Compression;
using System.Text;
using Profile.Parsing.Cli.Files;
using Profile.Parsing.Cli.Tests.Running;

namespace Profile.Parsing.Cli.Tests.Files;

public class BinarySignsTests
{
    [Theory]
    [InlineData("255044462D312E370A25", "a PDF")]
    [InlineData("D0CF11E0A1B11AE10000", "a document of an office program")]
    [InlineData("7B5C727466315C616E7369", "an RTF document")]
    [InlineData("89504E470D0A1A0A", "a PNG picture")]
    [InlineData("FFD8FFE000104A464946", "a JPEG picture")]
    [InlineData("474946383961", "a GIF picture")]
    [InlineData("49492A0008000000", "a TIFF picture")]
    [InlineData("524946462400000057454250565038", "a WebP picture")]
    [InlineData("1F8B0800", "a gzip archive")]
    [InlineData("425A6839314159265359", "a bzip2 archive")]
    [InlineData("FD377A585A00", "an xz archive")]
    [InlineData("28B52FFD04", "a Zstandard archive")]
    [InlineData("377ABCAF271C", "a 7-Zip archive")]
    [InlineData("526172211A0700", "a RAR archive")]
    [InlineData("53514C69746520666F726D6174203300", "an SQLite database")]
    [InlineData("7F454C46020101", "a program")]
    [InlineData("00000018667479706D703432000000", "a film or a recording")]
    public void Formats_are_told_by_their_first_bytes(string bytes, string kind) =>
        Assert.StartsWith($"It is {kind} and no text. ", BinarySigns.Refuse(Convert.FromHexString(bytes)));

    [Theory]
    [InlineData("[Content_Types].xml,word/document.xml", "a Word document")]
    [InlineData("[Content_Types].xml,xl/workbook.xml", "an Excel workbook")]
    [InlineData("a.txt", "a ZIP archive")]
    public void Documents_in_zip_archives_are_told_by_what_is_in_them(string entries, string kind)
    {
        var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (string entry in entries.Split(',')) zip.CreateEntry(entry).Open().Dispose();
        }

        Assert.StartsWith($"It is {kind} and no text. ", BinarySigns.Refuse(bytes.ToArray()));
    }

    [Fact]
    public void Random_bytes_are_binary_data()
    {
        byte[] bytes = new byte[5_000];
        new Random(1).NextBytes(bytes);

        Assert.StartsWith("It holds binary data and no text.", BinarySigns.Refuse(bytes));
    }

    [Fact]
    public void Zeros_are_a_copy_that_broke_off() => Assert.StartsWith("It holds nothing but NUL bytes", BinarySigns.Refuse(new byte[4_096]));

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Utf_16_needs_its_mark(string encoding)
    {
        Encoding utf16 = Encoding.GetEncoding(encoding);
        byte[] text = utf16.GetBytes(Samples.Text);

        Assert.StartsWith("It looks like UTF-16 without a byte order mark.", BinarySigns.Refuse(text));
        Assert.Null(BinarySigns.Refuse([.. utf16.GetPreamble(), .. text]));
    }

    [Fact]
    public void Texts_of_all_encodings_are_texts()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        Assert.All(["utf-8", "windows-1252", "windows-1251", "shift_jis", "iso-2022-jp", "gb18030", "utf-32"], name =>
        {
            var encoding = Encoding.GetEncoding(name);
            Assert.Null(BinarySigns.Refuse([.. encoding.GetPreamble(), .. encoding.GetBytes("Karsova línea Карсова 日本語, a page\f of it\r\n\tat 12")]));
        });
    }

    [Theory]
    [InlineData("")]
    [InlineData("PK is the name of a newspaper of Velin.")]
    [InlineData("BM and II* are no words.")]
    [InlineData("GIF pictures are mentioned in Tesk.")]
    [InlineData("a\0b: a stray control character in a text of more than fifty characters does no harm.")]
    public void Near_misses_are_texts(string text) => Assert.Null(BinarySigns.Refuse(Encoding.UTF8.GetBytes(text)));
}
