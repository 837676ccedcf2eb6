using System.Diagnostics.CodeAnalysis;
using Profile.Parsing.Model;

namespace Profile.Parsing;

/// <summary>What became of one input of <see cref="ProfileParser.ParseAllAsync"/>: a document, or the reason why there is none.</summary>
public sealed class ProfileParseResult
{
    internal ProfileParseResult(ProfileInput input, ProfileDocument document) => (Input, Document) = (input, document);

    internal ProfileParseResult(ProfileInput input, Exception failure) => (Input, Failure) = (input, failure);

    /// <summary>The input, the very object that was given.</summary>
    public ProfileInput Input { get; }

    /// <summary>The document; null when the input failed.</summary>
    public ProfileDocument? Document { get; }

    /// <summary>What was thrown when the input was opened, read or measured, as <see cref="InputTooLongException"/>; null when there is a document.</summary>
    public Exception? Failure { get; }

    /// <summary>Whether there is a document.</summary>
    [MemberNotNullWhen(true, nameof(Document))]
    [MemberNotNullWhen(false, nameof(Failure))]
    public bool IsParsed => Document is not null;
}
