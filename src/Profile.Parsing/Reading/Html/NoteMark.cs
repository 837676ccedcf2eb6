namespace Profile.Parsing.Reading;

/// <summary>A mark in the text that leads to a note.</summary>
/// <param name="Label">As it prints it.</param>
/// <param name="Note">Index of the note; -1 when the page does not have it.</param>
/// <param name="IsCounted">Printed by a style sheet, which counts: the page's own text does not have it.</param>
internal readonly record struct NoteMark(MarkLabel Label, int Note, bool IsCounted = false);
