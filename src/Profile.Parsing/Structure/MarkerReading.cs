using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>A marker as decoded.</summary>
internal readonly struct MarkerReading(int token, SourceSpan span, int number, MarkerDoubt doubt)
{
    /// <summary>Index of the token that holds its digits.</summary>
    public int Token { get; } = token;

    /// <summary>The digits.</summary>
    public SourceSpan Span { get; } = span;

    public int Number { get; } = number;

    public MarkerDoubt Doubt { get; } = doubt;

    /// <summary>The same marker when so many tokens were put in before its digits.</summary>
    public MarkerReading Shifted(int tokens) => new(Token + tokens, Span, Number, Doubt);
}
