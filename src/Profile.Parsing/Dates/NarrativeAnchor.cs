using Profile.Parsing.Model;

namespace Profile.Parsing.Dates;

/// <summary>A resolved date from which others may take what they lack.</summary>
/// <param name="Mention">Its index among the dates of the document.</param>
/// <param name="Value">The date, with a year; of a range the last end.</param>
/// <param name="Modifier">Which part of it.</param>
/// <param name="Passage">Number of its passage.</param>
internal readonly record struct NarrativeAnchor(int Mention, DateValue Value, DateModifier? Modifier, int Passage)
{
    public int Year => Value.Year!.Value;

    /// <summary>The month in which it begins; 0 when it may be any month of its year.</summary>
    public int Month => Value.Unit <= DateUnit.Season ? Value.FirstMonth : Modifier switch
    {
        DateModifier.Mid => 5,
        DateModifier.Late or DateModifier.End => 9,
        _ => 0,
    };
}
