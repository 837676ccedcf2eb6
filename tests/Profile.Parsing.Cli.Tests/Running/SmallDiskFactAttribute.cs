namespace Profile.Parsing.Cli.Tests.Running;

/// <summary>A fact about a disk that is full or read-only. Told as skipped, with the reason, where no such disk can be made.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SmallDiskFactAttribute : FactAttribute
{
    public SmallDiskFactAttribute() => Skip = SmallDisk.WhyNot;
}
