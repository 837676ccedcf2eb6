namespace Profile.Parsing.Cli.Tests.Running;

/// <summary>An output whose reader does not read, until it is released.</summary>
internal sealed class StuckStream : MemoryStream
{
    private readonly ManualResetEventSlim _stuck = new();
    private readonly ManualResetEventSlim _released = new();

    public void WaitUntilStuck() => Assert.True(_stuck.Wait(ProfilesProcess.Patience), "Nothing was written.");

    public void Release() => _released.Set();

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        _stuck.Set();
        _released.Wait();
    }
}
