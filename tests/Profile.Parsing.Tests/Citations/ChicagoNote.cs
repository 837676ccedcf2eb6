namespace Profile.Parsing.Tests.Citations;

/// <summary>A note and the fields that it was written from.</summary>
/// <param name="Text">Without a full stop behind it.</param>
/// <param name="Fields">As <see cref="SourceSummary"/> shows them.</param>
public sealed record ChicagoNote(string Text, string Fields);
