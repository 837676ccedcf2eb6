namespace Profile.Parsing.Tests.Architecture;

/// <summary>That one type refers to another, both told by the outermost type they stand in.</summary>
internal sealed record Import(string FromNamespace, string FromType, string ToNamespace, string ToType, string ToAssembly)
{
    public override string ToString() => $"{FromNamespace}.{FromType} refers to {ToNamespace}.{ToType} of {ToAssembly}";
}
