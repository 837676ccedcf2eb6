namespace Profile.Parsing.Cli.Manifests;

/// <summary>A file that a run wrote.</summary>
/// <param name="Format">Name of its format.</param>
/// <param name="Path">From the output folder, with <c>/</c>.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Sha256">In lower-case hexadecimal digits.</param>
internal sealed record ManifestOutput(string Format, string Path, long Length, string Sha256);
