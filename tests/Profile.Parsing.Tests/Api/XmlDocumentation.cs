using System.Xml.Linq;

namespace Profile.Parsing.Tests.Api;

/// <summary>The library's XML documentation, as it ships.</summary>
internal static class XmlDocumentation
{
    private static readonly Dictionary<string, string> Summaries = Read();

    /// <summary>The words of a member's summary, as <c>F:Profile.Parsing.Diagnostics.DiagnosticCodes.LoneSurrogate</c>; empty when it has none.</summary>
    public static string SummaryOf(string member) => Summaries.GetValueOrDefault(member, "");

    private static Dictionary<string, string> Read() =>
        XDocument.Load(Path.ChangeExtension(typeof(ProfileParser).Assembly.Location, ".xml"))
            .Descendants("member")
            .ToDictionary(m => m.Attribute("name")!.Value, m => m.Element("summary")?.Value.Trim() ?? "");
}
