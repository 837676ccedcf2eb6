namespace Profile.Parsing.Dates;

/// <summary>The place in time where the narrative stands: the last resolved date before the one to be read.</summary>
/// <param name="Mention">Its index among the dates of the document.</param>
/// <param name="Value">The date; of a range the last end.</param>
/// <param name="Section">Id of its section.</param>
internal readonly record struct NarrativeAnchor(int Mention, DateValue Value, string Section)
{
    public int Year => Value.Year!.Value;

    /// <summary>The month in which it begins; 0 when only a year or more is known.</summary>
    public int Month => Value.Unit <= DateUnit.Season ? Value.FirstMonth : 0;
}
