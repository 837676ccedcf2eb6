namespace Profile.Parsing.Cli.Tests.Running;

/// <summary>A fact about signals, file descriptors or links that Windows has not, or grants to administrators only.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute()
    {
        if (OperatingSystem.IsWindows()) Skip = "Unix only.";
    }
}
