namespace Profile.Parsing.Cli.Tests.Running;

/// <summary>A test that needs the device of Linux that is always full.</summary>
internal sealed class FullDeviceFactAttribute : FactAttribute
{
    public const string Device = "/dev/full";

    public FullDeviceFactAttribute()
    {
        if (!File.Exists(Device)) Skip = "There is no /dev/full here.";
    }
}
