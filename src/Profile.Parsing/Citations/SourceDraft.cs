using Profile.Parsing.Model;

namespace Profile.Parsing.Citations;

/// <summary>What has been read of one citation so far.</summary>
internal sealed class SourceDraft
{
    public List<CslName> Authors { get; } = [];

    public List<CslName> Editors { get; } = [];

    public List<CslName> Translators { get; } = [];

    public CitedText? Title { get; set; }

    /// <summary>Whether the title stood in quotation marks.</summary>
    public bool IsTitleQuoted { get; set; }

    public string? Container { get; set; }

    /// <summary>Whether the container followed the word <c>in</c>.</summary>
    public bool IsInContainer { get; set; }

    public string? Publisher { get; set; }

    public string? Place { get; set; }

    public string? Volume { get; set; }

    public string? Issue { get; set; }

    public string? Number { get; set; }

    public string? Pages { get; set; }

    public string? NewspaperSection { get; set; }

    public string? Edition { get; set; }

    public string? Genre { get; set; }

    public PublicationDate? Issued { get; set; }

    public PublicationDate? Accessed { get; set; }

    public bool IsAccessPrinted { get; set; }

    /// <summary>Whether a date is printed that is not the publication's: <c>last modified May 3, 2014</c>.</summary>
    public bool IsOtherDatePrinted { get; set; }

    public string? Url { get; set; }

    public string? Doi { get; set; }

    public string? Isbn { get; set; }

    public string? Via { get; set; }

    public string? Note { get; set; }

    /// <summary>The words of the citation that tell its kind.</summary>
    public SourceWords Words { get; set; }

    /// <summary>The CSL type, where the citation's form tells it: <c>legal_case</c>.</summary>
    public string? Type { get; set; }

    /// <summary>Number of the note that <c>supra note 12</c> names; null when none is named.</summary>
    public int? SupraNote { get; set; }

    /// <summary>Whether it says <c>op. cit.</c> or <c>supra</c>.</summary>
    public bool IsBackReference { get; set; }

    /// <summary>Whether it is a name, or a name and a year, and no more.</summary>
    public bool IsAuthorDate { get; set; }

    /// <summary>Whether the words in the date's place say that there is none yet: <c>forthcoming</c>, <c>n.d.</c></summary>
    public bool IsUndated { get; set; }

    /// <summary>The short name that it gives its work for later.</summary>
    public string? Alias { get; set; }

    /// <summary>Forgets all that was read.</summary>
    public void Clear()
    {
        Authors.Clear();
        Editors.Clear();
        Translators.Clear();
        Title = null;
        Container = Publisher = Place = Volume = Issue = Number = Pages = NewspaperSection = Edition = Genre = Url = Doi = Isbn = Via = Note = Alias = Type = null;
        IsTitleQuoted = IsInContainer = IsAccessPrinted = IsBackReference = IsAuthorDate = IsUndated = IsOtherDatePrinted = false;
        Issued = Accessed = null;
        Words = SourceWords.None;
        SupraNote = null;
    }

    /// <summary>Whether it holds what a short form has not: a date, a link, a publisher.</summary>
    public bool IsFull =>
        !IsBackReference && !IsAuthorDate && HasFullFields;

    private bool HasFullFields =>
        Issued is not null || Type is "entry" || IsUndated || IsAccessPrinted || IsOtherDatePrinted || Url is not null || Doi is not null || Isbn is not null || Number is not null || (Place is not null && Publisher is not null);
}
