using Profile.Parsing.Text;

namespace Profile.Parsing.Citations;

/// <summary>Words of a note as one line: the text at <paramref name="Span"/>, or <paramref name="Line"/> where that is not one line as it stands.</summary>
internal readonly record struct CitedText(SourceSpan Span, string? Line);
