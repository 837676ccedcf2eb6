using System.Globalization;
using System.Text.Json.Serialization;
using Profile.Parsing.Text;

namespace Profile.Parsing.Model;

/// <summary>A work as a CSL-JSON item (CSL 1.0.2), as reference managers and pandoc read it. Values are as printed.</summary>
public sealed class CslItem
{
    private readonly string? _document;
    private readonly SourceSpan _titleSpan;
    private readonly int _footnote, _index;
    private string? _id, _title;
    private Rare? _rare;

    /// <summary>An item to be filled by its properties.</summary>
    public CslItem()
    {
    }

    /// <summary>
    /// The item of a note's source, whose <see cref="Id"/>, and <see cref="Title"/>, which <paramref name="document"/> holds at <paramref name="title"/> (empty when there is
    /// none), are made when they are first asked for, where they are set to null.
    /// </summary>
    internal CslItem(string document, SourceSpan title, int footnote, int index)
    {
        _document = document;
        _titleSpan = title;
        _footnote = footnote;
        _index = index;
    }

    /// <summary><c>n</c>, the note's index, <c>-</c>, the index among the note's sources: <c>n21-0</c>.</summary>
    public required string Id
    {
        get => _id ??= string.Create(CultureInfo.InvariantCulture, $"n{_footnote}-{_index}");
        init => _id = value;
    }

    /// <summary>A CSL type, as <c>article-newspaper</c>; <c>document</c> where nothing tells the kind.</summary>
    public required string Type { get; init; }

    /// <summary>Who wrote it, in the printed order.</summary>
    public required IReadOnlyList<CslName> Author { get; init; }

    /// <summary>Who edited it, or the volume that holds it.</summary>
    public required IReadOnlyList<CslName> Editor
    {
        get => _rare?.Editor ?? [];
        init => RareFor(NotEmpty(value))?.Editor = value;
    }

    /// <summary>Who translated it.</summary>
    public required IReadOnlyList<CslName> Translator
    {
        get => _rare?.Translator ?? [];
        init => RareFor(NotEmpty(value))?.Translator = value;
    }

    /// <summary>The title without its outer quotation marks and the comma or full stop before the closing one.</summary>
    public string? Title
    {
        get => _title ??= _titleSpan.Length > 0 ? _titleSpan.Of(_document!).ToString() : null;
        init => _title = value;
    }

    /// <summary><see cref="Title"/> without making a string of it; empty where it is null.</summary>
    internal ReadOnlySpan<char> PrintedTitle => _title is not null || _titleSpan.Length == 0 ? _title : _titleSpan.Of(_document!);

    /// <summary>The newspaper, journal, book or site that holds the work.</summary>
    [JsonPropertyName("container-title")]
    public string? ContainerTitle { get; init; }

    /// <summary>Who published it; of a thesis, the university.</summary>
    public string? Publisher { get; init; }

    /// <summary>The place of publication, also of a newspaper: <c>Guardian (London)</c>.</summary>
    [JsonPropertyName("publisher-place")]
    public string? PublisherPlace { get; init; }

    /// <summary>Digits or Roman numerals.</summary>
    public string? Volume
    {
        get => _rare?.Volume;
        init => RareFor(value)?.Volume = value;
    }

    /// <summary>Number of the issue.</summary>
    public string? Issue
    {
        get => _rare?.Issue;
        init => RareFor(value)?.Issue = value;
    }

    /// <summary>Number of a report, document or resolution: <c>S/RES/2100</c>.</summary>
    public string? Number
    {
        get => _rare?.Number;
        init => RareFor(value)?.Number = value;
    }

    /// <summary>Pages as printed, without <c>pp.</c>; of a note, usually those that it means.</summary>
    public string? Page { get; init; }

    /// <summary>Section of a newspaper.</summary>
    public string? Section
    {
        get => _rare?.Section;
        init => RareFor(value)?.Section = value;
    }

    /// <summary><c>4th</c>, <c>revised</c></summary>
    public string? Edition
    {
        get => _rare?.Edition;
        init => RareFor(value)?.Edition = value;
    }

    /// <summary>The kind as printed: <c>Press release</c>, <c>Ph.D. dissertation</c>.</summary>
    public string? Genre
    {
        get => _rare?.Genre;
        init => RareFor(value)?.Genre = value;
    }

    /// <summary>The date of publication.</summary>
    public CslDate? Issued { get; init; }

    /// <summary>When the link was followed.</summary>
    public CslDate? Accessed { get; init; }

    /// <summary>The link, also one printed without its scheme.</summary>
    [JsonPropertyName("URL")]
    public string? Url { get; init; }

    /// <summary>Without <c>doi:</c> and resolver.</summary>
    [JsonPropertyName("DOI")]
    public string? Doi
    {
        get => _rare?.Doi;
        init => RareFor(value)?.Doi = value;
    }

    /// <summary>Digits and hyphens as printed.</summary>
    [JsonPropertyName("ISBN")]
    public string? Isbn
    {
        get => _rare?.Isbn;
        init => RareFor(value)?.Isbn = value;
    }

    /// <summary>Through whom it was read: <c>Google Books</c>.</summary>
    [JsonPropertyName("source")]
    public string? Via
    {
        get => _rare?.Via;
        init => RareFor(value)?.Via = value;
    }

    /// <summary>Text behind the citation that belongs to it, as the passage it quotes.</summary>
    public string? Note
    {
        get => _rare?.Note;
        init => RareFor(value)?.Note = value;
    }

    /// <summary>The names, or null where there are none. Of an array it is known without a call through the interface.</summary>
    private static IReadOnlyList<CslName>? NotEmpty(IReadOnlyList<CslName>? names) => names is CslName[] { Length: 0 } or { Count: 0 } ? null : names;

    /// <summary>Where <paramref name="value"/> is kept; null when there is nothing to keep.</summary>
    private Rare? RareFor(object? value) => value is null ? _rare : _rare ??= new Rare();

    /// <summary>The fields that few works have: a document holds thousands of works.</summary>
    private sealed class Rare
    {
        public IReadOnlyList<CslName>? Editor, Translator;
        public string? Volume, Issue, Number, Section, Edition, Genre, Doi, Isbn, Via, Note;
    }
}
