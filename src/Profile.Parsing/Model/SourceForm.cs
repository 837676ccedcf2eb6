using System.Diagnostics.CodeAnalysis;

namespace Profile.Parsing.Model;

/// <summary>How a note cites a work.</summary>
public enum SourceForm
{
    /// <summary>With what it takes to find the work: a date, a publisher, a link.</summary>
    Full,

    /// <summary>By author, title or both, as <c>Tarn, “Nightfall,” 12</c> or <c>Tarn, supra note 3</c>: the rest stands in another note.</summary>
    [SuppressMessage("Naming", "CA1720:Identifier contains type name", Justification = "The style manuals' word, and the value's name in JSON.")]
    Short,

    /// <summary>The work cited just before: <c>Ibid.</c>, <c>Id.</c></summary>
    Ibid,

    /// <summary>No work: prose between works, or a note that is prose altogether.</summary>
    Commentary,
}
