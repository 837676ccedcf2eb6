using System.Xml.Linq;

namespace Profile.Parsing.Tests.Documentation;

/// <summary>The library's XML documentation, as it ships.</summary>
internal static class XmlDocumentation
{
    private static readonly Dictionary<string, string> Summaries = Read();

    /// <summary>The words of a constant's summary on one line; empty when it has none.</summary>
    public static string OfField(Type type, string name) => Summaries.GetValueOrDefault($"F:{type}.{name}", "");

    /// <summary>The words of a property's summary on one line; empty when it has none.</summary>
    public static string OfProperty(Type type, string name) => Summaries.GetValueOrDefault($"P:{type}.{name}", "");

    private static Dictionary<string, string> Read() =>
        XDocument.Load(Path.ChangeExtension(typeof(ProfileParser).Assembly.Location, ".xml"))
            .Descendants("member")
            .ToDictionary(m => m.Attribute("name")!.Value, m => OnOneLine(m.Element("summary")?.Value ?? ""));

    private static string OnOneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
