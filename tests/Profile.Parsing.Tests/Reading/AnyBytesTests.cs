using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Profile.Parsing.Model;
using Profile.Parsing.Tests.Properties;

namespace Profile.Parsing.Tests.Reading;

/// <summary>Bytes never throw, whatever they are and whatever encoding they are said to have.</summary>
[Properties(MaxTest = 1000, Replay = Repeatable.Seed, Arbitrary = [typeof(AnyBytesTests)])]
public sealed class AnyBytesTests
{
    private static readonly ProfileParser Parser = new();

    private static readonly Encoding[] Encodings =
    [
        .. "utf-8 utf-16 utf-16BE utf-32 utf-32BE us-ascii iso-8859-1".Split(' ').Select(Encoding.GetEncoding),
        .. "gb18030 iso-2022-jp iso-2022-kr hz-gb-2312".Split(' ').Select(name => CodePagesEncodingProvider.Instance.GetEncoding(name)!),
        .. CodePagesEncodingProvider.Instance.GetEncodings().Select(e => CodePagesEncodingProvider.Instance.GetEncoding(e.CodePage)!),
    ];

    [Fact]
    public void The_encodings_tried_are_of_all_families() =>
        Assert.Empty("utf-32 windows-1252 shift_jis gb18030 koi8-r euc-jp iso-2022-jp big5 ibm437".Split(' ').Except(Encodings.Select(e => e.WebName.ToLowerInvariant())));

    [Property]
    public void Any_bytes_parse_and_keep_the_invariants(byte[] bytes)
    {
        ProfileDocument document = Parser.Parse(bytes);
        Assert.NotNull(document.Source.Encoding);
        Assert.Empty(DocumentInvariants.Check(document));
    }

    [Property]
    public void Any_bytes_parse_in_any_encoding_that_the_caller_gives(byte[] bytes)
    {
        foreach (Encoding encoding in Encodings)
        {
            ProfileDocument document = Parser.Parse(bytes, new SourceInfo { Encoding = encoding });
            Assert.Equal(encoding.WebName, document.Source.Encoding);
            Assert.Empty(DocumentInvariants.Check(document));
        }
    }

    /// <summary>Random bytes, some behind a byte order mark, and profiles in some encoding with some bytes changed.</summary>
    public static Arbitrary<byte[]> Bytes() => Arb.From(
        Gen.OneOf(Noise(), Noise().Select(b => (byte[])[0xFF, 0xFE, .. b]), Noise().Select(b => (byte[])[0xEF, 0xBB, 0xBF, .. b]), Damaged()),
        bytes => bytes.Length == 0 ? [] : [bytes[..(bytes.Length / 2)], bytes[(bytes.Length / 2)..], bytes[1..], bytes[..^1]]);

    private static Gen<byte[]> Noise() => Gen.Choose(0, 60).SelectMany(n => Gen.Choose(0, 255).Select(b => (byte)b).ArrayOf(n));

    private static Gen<byte[]> Damaged() =>
        from text in ProfileTexts.Texts().Generator
        from encoding in Gen.Elements(Encodings)
        from places in Gen.Choose(0, 10_000).ArrayOf(3)
        from values in Gen.Choose(0, 255).ArrayOf(3)
        select Damage(encoding.GetBytes(text.Value[..Math.Min(80, text.Value.Length)]), places, values);

    private static byte[] Damage(byte[] bytes, int[] places, int[] values)
    {
        for (int i = 0; i < places.Length && bytes.Length > 0; i++) bytes[places[i] % bytes.Length] = (byte)values[i];
        return bytes;
    }
}
