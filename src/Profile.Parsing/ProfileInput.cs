using Profile.Parsing.Model;

namespace Profile.Parsing;

/// <summary>One input of <see cref="ProfileParser.ParseAllAsync"/>: what is parsed, and what the caller knows of it.</summary>
public sealed class ProfileInput
{
    private readonly Func<ProfileParser, CancellationToken, Task<ProfileDocument>> _parse;

    private ProfileInput(SourceInfo? source, Func<ProfileParser, CancellationToken, Task<ProfileDocument>> parse) => (Source, _parse) = (source, parse);

    /// <summary>What the caller knows of it; null when nothing was said.</summary>
    public SourceInfo? Source { get; }

    /// <summary>Plain text, read as <see cref="ProfileParser.Parse(string, SourceInfo?)"/> reads it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static ProfileInput FromText(string text, SourceInfo? source = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new ProfileInput(source, (parser, _) => Task.FromResult(parser.Parse(text, source)));
    }

    /// <summary>A web page, read as <see cref="ProfileParser.ParseHtml"/> reads it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="html"/> is null.</exception>
    public static ProfileInput FromHtml(string html, SourceInfo? source = null)
    {
        ArgumentNullException.ThrowIfNull(html);
        return new ProfileInput(source, (parser, _) => Task.FromResult(parser.ParseHtml(html, source)));
    }

    /// <summary>The bytes of a text or a page, read as <see cref="ProfileParser.Parse(ReadOnlyMemory{byte}, SourceInfo?)"/> reads them.</summary>
    public static ProfileInput FromBytes(ReadOnlyMemory<byte> bytes, SourceInfo? source = null) =>
        new(source, (parser, _) => Task.FromResult(parser.Parse(bytes, source)));

    /// <summary>A stream, read as <see cref="ProfileParser.ParseAsync"/> reads it.</summary>
    /// <param name="open">Opens the stream when its turn comes, and not before. It is disposed once it is read.</param>
    /// <param name="source">What the caller knows of it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="open"/> is null.</exception>
    public static ProfileInput FromStream(Func<CancellationToken, ValueTask<Stream>> open, SourceInfo? source = null)
    {
        ArgumentNullException.ThrowIfNull(open);
        return new ProfileInput(source, async (parser, stop) =>
        {
            Stream stream = await open(stop).ConfigureAwait(false);
            await using (stream.ConfigureAwait(false)) return await parser.ParseAsync(stream, source, stop).ConfigureAwait(false);
        });
    }

    /// <summary>A file, opened when its turn comes; its name goes into <see cref="Source"/>.</summary>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty, or null.</exception>
    public static ProfileInput FromFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return FromStream(_ => ValueTask.FromResult<Stream>(File.OpenRead(path)), new SourceInfo { Name = Path.GetFileName(path) });
    }

    internal Task<ProfileDocument> ParseWith(ProfileParser parser, CancellationToken stop) => _parse(parser, stop);
}
