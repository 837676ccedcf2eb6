namespace Profile.Parsing.Tests.Properties;

/// <summary>A heading and paragraphs under it. A section has at least one marker.</summary>
/// <param name="Level">1 or 2; the first section of a profile is its introduction, without a heading.</param>
/// <param name="Title">Two or three capitalised words.</param>
/// <param name="Paragraphs">The sentences of each.</param>
public sealed record GeneratedSection(int Level, string Title, IReadOnlyList<IReadOnlyList<GeneratedSentence>> Paragraphs);
