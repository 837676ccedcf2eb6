namespace Profile.Parsing.Tests.Properties;

/// <summary>The seed of all properties: a run that fails is the run that anyone can repeat. Take it away from a property to look further.</summary>
internal static class Repeatable
{
    public const string Seed = "17361781448475269760,5975783507467084909";
}
