using Profile.Parsing.Cli.Conversions;

namespace Profile.Parsing.Cli.Manifests;

/// <summary>What a run came to.</summary>
/// <param name="Inputs">All of them.</param>
/// <param name="Converted">Those whose outputs are there.</param>
/// <param name="Failed">The others.</param>
/// <param name="Found">In all documents together.</param>
internal sealed record ManifestCounts(int Inputs, int Converted, int Failed, ConversionCounts Found);
