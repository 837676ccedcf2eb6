namespace Profile.Parsing.Casualties;

/// <summary>What a sentence with a word may hold: without a cue or without a number it has no figure, and is passed over.</summary>
[Flags]
internal enum CueMarks : byte
{
    None = 0,

    /// <summary>Of a casualty event, or of words that go on with the figures before: <c>killed</c>, <c>including</c>, <c>of whom</c>.</summary>
    Cue = 1,

    /// <summary>Of a number or what stands for one: <c>12</c>, <c>dozens</c>, <c>a</c>, <c>no</c>.</summary>
    Number = 2,

    /// <summary>The rarest word of a phrase that is a cue, which alone is none, as <c>whom</c>: one of its neighbours in the phrase must stand beside it.</summary>
    Paired = 4,
}
