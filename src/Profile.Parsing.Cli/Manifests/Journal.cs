using System.Text.Json;
using Profile.Parsing.Cli.Files;

namespace Profile.Parsing.Cli.Manifests;

/// <summary>
/// What a run has done so far, a line for each input as it is done, in the output folder: its first line tells what the run is. A kill costs at
/// most its last line. It becomes the manifest when the run ends, and while it is open no other run writes to the folder.
/// </summary>
internal sealed class Journal : IDisposable
{
    public const string FileName = "manifest.partial.ndjson";
    public const string ManifestName = "manifest.json";

    private readonly string _folder;
    private readonly ManifestHead _head;
    private readonly FileStream _stream;
    private readonly (long Offset, int Length)[] _lines;
    private readonly object _writing = new();
    private bool _complete;

    private Journal(string folder, ManifestHead head, int inputs)
    {
        _lines = new (long, int)[inputs];
        _folder = folder;
        _head = head;
        _stream = new FileStream(Path.Join(folder, FileName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 64 * 1024);
        LastWasBrokenOff = _stream.Length > 0;
    }

    /// <summary>Whether the last run in this folder was broken off, so that it may have left temporary files.</summary>
    public bool LastWasBrokenOff { get; }

    /// <summary>Whether this run was to go on from earlier ones and cannot: they were of other options or another version, or what tells of them is damaged.</summary>
    public bool PreviousAreOthers { get; private set; }

    /// <summary>By id, what earlier runs of the same options and version did; their outputs may have been changed since.</summary>
    public IReadOnlyDictionary<string, ManifestEntry> Previous { get; private set; } = EarlierRuns.None.Entries;

    /// <summary>Begins a run. The manifest of the last one goes, since the outputs that it tells of will be written over.</summary>
    /// <param name="folder">Full path of the output folder; it is there.</param>
    /// <param name="head">What the run is.</param>
    /// <param name="inputs">How many there are.</param>
    /// <param name="resume">Whether to take over what earlier runs did.</param>
    /// <exception cref="IOException">The folder cannot be written to, or another run has it (<see cref="FileFault.IsLock"/>).</exception>
    public static Journal Open(string folder, ManifestHead head, int inputs, bool resume)
    {
        var journal = new Journal(folder, head, inputs);
        try
        {
            EarlierRuns earlier = resume ? EarlierRuns.Read(Path.Join(folder, ManifestName), journal._stream, head) : EarlierRuns.None;
            journal.Begin(earlier);
            (journal.Previous, journal.PreviousAreOthers) = (earlier.Entries, earlier.AreOthers);
            return journal;
        }
        catch
        {
            journal.Dispose();
            throw;
        }
    }

    /// <summary>Adds what became of an input. When it returns, a kill cannot undo it. Safe for use by many threads.</summary>
    /// <param name="index">Of the input among all of them, whatever the order in which they are done.</param>
    /// <param name="entry">Of that input.</param>
    public void Write(int index, ManifestEntry entry)
    {
        byte[] line = JsonSerializer.SerializeToUtf8Bytes(entry, ManifestJson.Readable.ManifestEntry);
        lock (_writing)
        {
            _lines[index] = (_stream.Position, line.Length);
            WriteLine(line);
            _stream.Flush();
        }
    }

    /// <summary>Makes the manifest of the lines that this run has added, in the order of the inputs, and ends the journal.</summary>
    public void Complete(IReadOnlyList<ManifestOutput> outputs, ManifestCounts counts)
    {
        OutputFile.Write(Path.Join(_folder, ManifestName), stream => ManifestWriter.Write(stream, _head, Lines(), outputs, counts));
        _complete = true;
    }

    public void Dispose()
    {
        try
        {
            _stream.Dispose();
        }
        catch (IOException)
        {
            // What could not be written on a full disk was told when it was tried first.
        }
        try
        {
            if (_complete) File.Delete(_stream.Name);
        }
        catch (Exception fault) when (FileFault.IsOne(fault))
        {
            // Beside the manifest it does no harm.
        }
    }

    private void Begin(EarlierRuns earlier)
    {
        string manifest = Path.Join(_folder, ManifestName);
        FileFault.RefuseFolderAt(manifest);
        if (earlier.HasJournal)
        {
            // A line that was torn is ended, so that the next one stands alone.
            _stream.Seek(-1, SeekOrigin.End);
            if (_stream.ReadByte() != '\n') _stream.WriteByte((byte)'\n');
        }
        else
        {
            _stream.SetLength(0);
            WriteLine(JsonSerializer.SerializeToUtf8Bytes(_head, ManifestJson.Readable.ManifestHead));
        }
        // Before the manifest goes: there is no moment at which a kill would lose what it tells.
        foreach (ManifestEntry entry in earlier.HasManifest ? earlier.Entries.Values : [])
            WriteLine(JsonSerializer.SerializeToUtf8Bytes(entry, ManifestJson.Readable.ManifestEntry));
        _stream.Flush();
        File.Delete(manifest);
    }

    private IEnumerable<byte[]> Lines()
    {
        foreach ((long offset, int length) in _lines)
        {
            byte[] line = new byte[length];
            _stream.Position = offset;
            _stream.ReadExactly(line);
            yield return line;
        }
    }

    private void WriteLine(byte[] line)
    {
        _stream.Write(line);
        _stream.WriteByte((byte)'\n');
    }
}
