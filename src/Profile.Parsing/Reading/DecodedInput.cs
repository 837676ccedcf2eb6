namespace Profile.Parsing.Reading;

/// <summary>Bytes that were decoded to text.</summary>
internal readonly struct DecodedInput(string text, string encoding)
{
    public string Text { get; } = text;

    /// <summary>IANA name.</summary>
    public string Encoding { get; } = encoding;
}
