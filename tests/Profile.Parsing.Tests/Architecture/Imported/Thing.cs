namespace Profile.Parsing.Tests.Architecture.Imported;

internal class Thing
{
    public static int Count { get; set; }

    internal struct Part;
}

internal sealed class ThingException : Exception;
