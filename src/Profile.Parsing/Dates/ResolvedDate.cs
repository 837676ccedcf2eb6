using Profile.Parsing.Model;

namespace Profile.Parsing.Dates;

/// <summary>A reading with the parts that it lacked.</summary>
/// <param name="Reading">What is printed.</param>
/// <param name="Value">What it means.</param>
/// <param name="Inferred">The parts that came from context.</param>
/// <param name="Anchor">Index of the date that supplied them; -1 when none did.</param>
internal readonly record struct ResolvedDate(DateReading Reading, DateValue Value, InferredParts Inferred, int Anchor)
{
    public CalendarDate? LikelyFrom => LikelyDays.From(Value, Reading.Modifier);

    public CalendarDate? LikelyTo => LikelyDays.To(Value, Reading.ModifierTo ?? Reading.Modifier);
}
