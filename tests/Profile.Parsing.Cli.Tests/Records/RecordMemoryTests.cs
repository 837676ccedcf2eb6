using System.Text;
using Profile.Parsing.Cli.Tests.Running;

namespace Profile.Parsing.Cli.Tests.Records;

/// <summary>Runs alone: it measures the memory of the whole test process.</summary>
[Collection("alone")]
public class RecordMemoryTests
{
    private const int Mebibyte = 1024 * 1024;

    [Fact]
    public void Memory_does_not_grow_with_the_number_of_records()
    {
        long after200 = 0, after2000 = 0;
        int sent = 0;
        IEnumerable<string> records = RecordStreamTests.Records(2_001, Samples.Prose(10_000), () =>
        {
            if (sent == 200) after200 = GC.GetTotalMemory(forceFullCollection: true);
            if (sent == 2_000) after2000 = GC.GetTotalMemory(forceFullCollection: true);
            sent++;
        });
        var output = new CountingStream();

        int status = Run(new ScriptedStream(records), output);

        Assert.Equal(0, status);
        Assert.Equal(2_001, output.Lines);
        Assert.InRange(after2000 - after200, long.MinValue, 8 * Mebibyte);
    }

    [Fact]
    public void A_line_of_100_megabytes_is_an_error_record_and_is_not_held()
    {
        long before = 0, after = 0;
        var output = new CountingStream();

        int status = Run(new ScriptedStream(Input()), output, "--max-line", "1");

        Assert.Equal(1, status);
        Assert.Equal(2, output.Lines);
        Assert.InRange(after - before, long.MinValue, 16 * Mebibyte);

        IEnumerable<string> Input()
        {
            string piece = new('x', Mebibyte);
            before = GC.GetTotalMemory(forceFullCollection: true);
            for (int i = 0; i < 100; i++) yield return piece;
            after = GC.GetTotalMemory(forceFullCollection: true);
            yield return "\n{\"id\": \"next\", \"text\": \"a\"}\n";
        }
    }

    [Fact]
    public void A_line_of_100_megabytes_is_too_long_by_default()
    {
        string piece = new('x', Mebibyte);
        var output = new MemoryStream();

        int status = Run(new ScriptedStream(["{\"id\": \"huge\", \"text\": \"", .. Enumerable.Repeat(piece, 100), "\"}\n{\"id\": \"next\", \"text\": \"a\"}\n"]), output);

        string[] lines = Encoding.UTF8.GetString(output.ToArray()).Split('\n');
        Assert.Equal(1, status);
        Assert.StartsWith("""{"id":null,"line":1,"error":{"code":"line-too-long","message":"The line has 104,857,""", lines[0]);
        Assert.StartsWith("""{"id":"next","document":""", lines[1]);
    }

    private static int Run(Stream input, Stream output, params string[] options) =>
        CommandLine.Run(["stream", .. options], new CommandStreams { Input = input, Output = output, Text = TextWriter.Null, Error = TextWriter.Null }, CancellationToken.None);

    /// <summary>Keeps nothing but the number of lines.</summary>
    private sealed class CountingStream : MemoryStream
    {
        public int Lines { get; private set; }

        public override void Write(ReadOnlySpan<byte> buffer) => Lines += buffer.Count((byte)'\n');
    }
}

[CollectionDefinition("alone", DisableParallelization = true)]
public class Alone;
