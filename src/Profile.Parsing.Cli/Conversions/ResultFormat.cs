using Profile.Parsing.Json;
using Profile.Parsing.Model;

namespace Profile.Parsing.Cli.Conversions;

/// <summary>A format that <c>profiles convert</c> writes.</summary>
/// <param name="Name">As <c>--format</c> takes it.</param>
/// <param name="Extension">Of the results, with its dot.</param>
/// <param name="Write">Writes a document, without a line end behind it.</param>
internal sealed record ResultFormat(string Name, string Extension, Action<Stream, ProfileDocument> Write)
{
    /// <summary>The whole document.</summary>
    public static ResultFormat Json { get; } = new("json", ".json", static (stream, document) => ProfileJson.Write(stream, document, indented: true));

    /// <summary>The works that the notes cite, as a CSL-JSON library.</summary>
    public static ResultFormat Csl { get; } = new("csl", ".csl.json", CslLibrary.Write);

    public static IReadOnlyList<ResultFormat> All { get; } = [Json, Csl];

    public static ResultFormat Of(string name) => All.First(format => format.Name == name);
}
