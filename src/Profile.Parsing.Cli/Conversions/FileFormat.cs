using Profile.Parsing.Model;

namespace Profile.Parsing.Cli.Conversions;

/// <summary>A format with one file for each input.</summary>
/// <param name="Name">As <c>--format</c> takes it.</param>
/// <param name="Extension">Of the results, with its dot.</param>
/// <param name="Write">Writes a document, without a line end behind it.</param>
internal sealed record FileFormat(string Name, string Extension, Action<Stream, ProfileDocument> Write) : ResultFormat(Name);
