namespace Profile.Parsing.Tests.Parsing;

/// <summary>A stream that knows whether it was closed.</summary>
internal sealed class ClosingStream(byte[] bytes) : MemoryStream(bytes)
{
    public bool IsClosed { get; private set; }

    protected override void Dispose(bool disposing)
    {
        IsClosed = true;
        base.Dispose(disposing);
    }
}
