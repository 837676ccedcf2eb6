namespace Profile.Parsing.Tests.Properties;

/// <summary>A generated text, kept in its fragments so that FsCheck can shrink it to the ones that matter.</summary>
public sealed class ProfileText(IReadOnlyList<string> fragments)
{
    public IReadOnlyList<string> Fragments => fragments;

    public string Value { get; } = string.Concat(fragments);

    /// <summary>The text as a C# literal to paste into a test.</summary>
    public override string ToString() =>
        "\"" + string.Concat(Value.Select(c => c is >= ' ' and < '\u007F' and not '"' and not '\\' ? c.ToString() : $"\\u{(int)c:X4}")) + "\"";
}
