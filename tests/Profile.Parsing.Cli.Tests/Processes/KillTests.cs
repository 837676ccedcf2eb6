using Profile.Parsing.Cli.Tests.Running;

namespace Profile.Parsing.Cli.Tests.Processes;

public sealed class KillTests : IDisposable
{
    private const int Kills = 10;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Killed_at_ten_moments_and_resumed_a_run_gives_the_bytes_of_one_that_was_left_alone()
    {
        var random = new Random(20180701);
        for (int i = 0; i < 400; i++) _folder.Write($"in/{i % 9}/{i:000}.txt", Samples.Text + Samples.Prose(random.Next(1_000, 60_000)));
        Assert.Equal(0, Run("undisturbed").Wait());

        // The moments are counted from the first file that a run does, since a slow start would put them all before it. A run that ends by itself
        // begins anew, so that each kill falls into one.
        int killed = 0;
        for (int tries = 0; killed < Kills && tries < 4 * Kills; tries++)
        {
            long before = JournalLength();
            using ProfilesProcess process = Run("killed", "--resume");
            SpinWait.SpinUntil(() => JournalLength() > before || process.HasEnded, ProfilesProcess.Patience);
            if (process.KillAfter(TimeSpan.FromMilliseconds(random.Next(0, 250)))) killed++;
            else Directory.Delete(_folder.At("killed"), recursive: true);
        }
        using ProfilesProcess last = Run("killed", "--resume");

        Assert.Equal(0, last.Wait());
        Assert.Equal(Kills, killed);
        string[] names = _folder.FilesIn("undisturbed");
        Assert.Equal(names, _folder.FilesIn("killed"));
        Assert.All(names, name => Assert.Equal(File.ReadAllBytes(_folder.At("undisturbed", name)), File.ReadAllBytes(_folder.At("killed", name))));
    }

    private long JournalLength() => new FileInfo(_folder.At("killed", "manifest.partial.ndjson")) is { Exists: true } journal ? journal.Length : 0;

    private ProfilesProcess Run(string output, params string[] options) =>
        new(["convert", _folder.At("in"), "-o", _folder.At(output), "--format", "json,csl,ndjson,csv,parquet", "--quiet", .. options]);
}
