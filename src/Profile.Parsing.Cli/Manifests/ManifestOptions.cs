using System.Text.Json;

namespace Profile.Parsing.Cli.Manifests;

/// <summary>The options of a run that decide what its outputs hold.</summary>
/// <param name="Formats">By name.</param>
/// <param name="KeepExtension">Whether outputs keep the extension of their input in their name.</param>
/// <param name="ByteOrderMark">Whether CSV files begin with one.</param>
/// <param name="Parser">The options of the parser that differ from their defaults, as documents tell them.</param>
internal sealed record ManifestOptions(IReadOnlyList<string> Formats, bool KeepExtension, bool ByteOrderMark, JsonElement Parser);
