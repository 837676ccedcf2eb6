namespace Profile.Parsing.Cli.Progress;

/// <summary>How far a run is.</summary>
/// <param name="Done">Files that are through, failed ones too.</param>
/// <param name="Total">All files.</param>
/// <param name="Failed">Of those that are through.</param>
/// <param name="Bytes">Of the inputs that are through.</param>
/// <param name="TotalBytes">Of all inputs.</param>
internal sealed record ProgressSnapshot(int Done, int Total, int Failed, long Bytes, long TotalBytes);
