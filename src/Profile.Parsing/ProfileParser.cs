using System.Security.Cryptography;
using System.Text;
using Profile.Parsing.Casualties;
using Profile.Parsing.Citations;
using Profile.Parsing.Dates;
using Profile.Parsing.Diagnostics;
using Profile.Parsing.Linking;
using Profile.Parsing.Model;
using Profile.Parsing.Reading;
using Profile.Parsing.Structure;
using Profile.Parsing.Text;

namespace Profile.Parsing;

/// <summary>Reads country profiles. Immutable and safe for use by many threads: make one and keep it.</summary>
/// <remarks>
/// Content never throws: whatever the text, a document comes back, with diagnostics where the parser was unsure. What throws is a null
/// argument, and an input longer than <see cref="ProfileParserOptions.MaximumInputLength"/> (<see cref="InputTooLongException"/>).
/// The same input and options give the same document, on any machine and under any culture.
/// </remarks>
public sealed class ProfileParser
{
    private readonly ProfileParserOptions _options;
    private readonly Lexicon _lexicon = new();
    private readonly StructureReader _structure;
    private readonly DateReader _dates;
    private readonly CasualtyReader _casualties;
    private readonly SourceReader _sources;

    /// <summary>A parser with <paramref name="options"/>, or with the defaults.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public ProfileParser(ProfileParserOptions? options = null)
    {
        _options = options ?? new ProfileParserOptions();
        _options.Validate();
        _structure = new StructureReader(_lexicon);
        _dates = new DateReader(_lexicon, _options.NumericDateOrder);
        _casualties = new CasualtyReader(_lexicon, _options.CasualtyRule);
        _sources = new SourceReader(_lexicon);
    }

    /// <summary>Reads a profile from plain text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="InputTooLongException">The text is longer than allowed.</exception>
    public ProfileDocument Parse(string text, SourceInfo? source = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        CheckLength(text.Length, "UTF-16 code units");
        return Read(text, source ?? new SourceInfo(), null, null, new DiagnosticList());
    }

    /// <summary>Reads a profile from a web page. The document's text is projected from it; no style sheet, script or link is followed.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="html"/> is null.</exception>
    /// <exception cref="InputTooLongException">The page is longer than allowed.</exception>
    public ProfileDocument ParseHtml(string html, SourceInfo? source = null)
    {
        ArgumentNullException.ThrowIfNull(html);
        CheckLength(html.Length, "UTF-16 code units");
        return ReadHtml(html, source ?? new SourceInfo(), null, null, new DiagnosticList());
    }

    /// <summary>
    /// Reads a profile from the bytes of a plain text file or a web page, as <see cref="SourceInfo.MediaType"/> says, else
    /// <see cref="SourceInfo.Name"/>, else the content. A byte order mark is dropped.
    /// </summary>
    /// <exception cref="InputTooLongException">There are more bytes than allowed.</exception>
    public ProfileDocument Parse(ReadOnlyMemory<byte> bytes, SourceInfo? source = null)
    {
        CheckLength(bytes.Length, "bytes");
        source ??= new SourceInfo();
        var diagnostics = new DiagnosticList();
        string sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes.Span));
        bool html = HtmlSigns.IsHtml(bytes.Span, source.MediaType, source.Name);
        Encoding? given = source.Encoding ?? (html ? HtmlCharset.Find(bytes.Span, source.MediaType) : HtmlCharset.OfMediaType(bytes.Span, source.MediaType));
        var decoding = new DiagnosticList();
        DecodedInput input = ByteDecoder.Decode(bytes.Span, given, html ? decoding : diagnostics);
        if (!html) return Read(input.Text, source, input.Encoding, sha256, diagnostics);
        diagnostics.AddUnplaced(decoding);
        return ReadHtml(input.Text, source, input.Encoding, sha256, diagnostics);
    }

    /// <summary>Reads a stream to its end, then its bytes as <see cref="Parse(ReadOnlyMemory{byte}, SourceInfo?)"/> does. The stream stays open.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="InputTooLongException">The stream holds more bytes than allowed; it is read no further than that.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled while reading.</exception>
    public async Task<ProfileDocument> ParseAsync(Stream stream, SourceInfo? source = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        byte[] bytes = await BoundedStreamReader.ReadAsync(stream, _options.MaximumInputLength, cancellationToken).ConfigureAwait(false)
            ?? throw new InputTooLongException(_options.MaximumInputLength + 1L, _options.MaximumInputLength, "bytes or more");
        return Parse(bytes, source);
    }

    /// <summary>Reads many inputs at once and gives their results in the order of the inputs.</summary>
    /// <remarks>
    /// An input that fails is its own result, and the others go on. Inputs are taken as the results are: at most twice as many as are parsed at
    /// once are ahead of the result that was given last. A consumer that stops early stops it all; what is under way is waited for, and then nothing
    /// goes on. What <paramref name="inputs"/> throws comes after the results of the inputs before it.
    /// </remarks>
    /// <param name="inputs">Enumerated from one thread at a time, each time the results are. <c>ToAsyncEnumerable()</c> makes it of any list.</param>
    /// <param name="degreeOfParallelism">How many inputs are opened and parsed at once, at least 1. <see cref="Environment.ProcessorCount"/> keeps all cores busy.</param>
    /// <param name="cancellationToken">Ends the run as soon as the inputs under way are parsed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="inputs"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="degreeOfParallelism"/> is less than 1.</exception>
    /// <exception cref="OperationCanceledException">While the results are enumerated: the token was cancelled.</exception>
    /// <exception cref="InvalidOperationException">While the results are enumerated: an input is null.</exception>
    public IAsyncEnumerable<ProfileParseResult> ParseAllAsync(IAsyncEnumerable<ProfileInput> inputs, int degreeOfParallelism, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentOutOfRangeException.ThrowIfLessThan(degreeOfParallelism, 1);
        return OrderedParsing.RunAsync(this, inputs, degreeOfParallelism, cancellationToken);
    }

    private ProfileDocument Read(string text, SourceInfo source, string? encoding, string? sha256, DiagnosticList diagnostics)
    {
        using TokenizedText tokens = Tokenizer.Read(text, _lexicon);
        return Read(tokens, Described(source, "text/plain", encoding, sha256, text.Length), source, diagnostics);
    }

    private ProfileDocument ReadHtml(string html, SourceInfo source, string? encoding, string? sha256, DiagnosticList diagnostics)
    {
        MarkedText marks = HtmlReader.Read(html, diagnostics);
        using TokenizedText tokens = Tokenizer.Read(marks, _lexicon);
        return Read(tokens, Described(source, "text/html", encoding, sha256, marks.Text.Length), source, diagnostics);
    }

    private static SourceDescription Described(SourceInfo source, string mediaType, string? encoding, string? sha256, int length) =>
        new() { Name = source.Name, MediaType = AgreesWith(mediaType, source.MediaType) ? source.MediaType! : mediaType, Encoding = encoding, Sha256 = sha256, Length = length };

    /// <summary>Whether the caller's media type is one of those read in this way: what was read as a page is not called plain text.</summary>
    private static bool AgreesWith(string mediaType, string? given) =>
        !string.IsNullOrWhiteSpace(given) && given.Contains("html", StringComparison.OrdinalIgnoreCase) == (mediaType == "text/html");

    private ProfileDocument Read(TokenizedText tokens, SourceDescription description, SourceInfo source, DiagnosticList diagnostics)
    {
        string? published = tokens.Marks?.Published;
        CalendarDate? reference = source.ReferenceDate is { } given ? CalendarDate.From(given) : CalendarDate.TryParse(published, out CalendarDate day) ? day : null;
        LoneSurrogates.Report(tokens, diagnostics);
        using DocumentStructure structure = _structure.Read(tokens, diagnostics);
        if (structure is { Sections.Count: 0, Footnotes.Count: 0 }) diagnostics.Warn(DiagnosticCodes.NoContent, $"There is nothing to read in {(tokens.Marks is null ? "this text" : "this page")}: it has no paragraph and no note.");
        IReadOnlyList<DateMention> dates = _dates.Read(tokens, structure.Passages.Span, reference, diagnostics);
        CasualtyMention[] casualties = _casualties.Read(tokens, structure.Passages.Span, dates, diagnostics);
        return new ProfileDocument
        {
            Generator = Generator,
            Source = description,
            Options = _options.Applied(),
            Language = source.Language ?? tokens.Marks?.Language,
            Title = structure.Title,
            Published = published,
            ReferenceDate = reference,
            Text = tokens.Text,
            Boilerplate = structure.Boilerplate,
            Sections = structure.Sections,
            Footnotes = _sources.Read(tokens, structure.Footnotes, diagnostics),
            Citations = structure.Citations,
            Dates = dates,
            Casualties = CasualtyLinker.Link(tokens, structure.Passages.Span, casualties, dates, structure.Citations),
            Diagnostics = diagnostics.InTextOrder(),
        };
    }

    private static string Generator { get; } = $"Profile.Parsing/{typeof(ProfileParser).Assembly.GetName().Version!.ToString(3)}";

    private void CheckLength(long length, string unit)
    {
        if (length > _options.MaximumInputLength) throw new InputTooLongException(length, _options.MaximumInputLength, unit);
    }
}
