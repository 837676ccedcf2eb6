using Profile.Parsing.Diagnostics;

namespace Profile.Parsing.Tests.Documentation;

/// <summary>What users are told about options and diagnostics is there, and in the form that they can rely on.</summary>
public sealed class DocumentedMemberTests
{
    public static TheoryData<string> Codes => new(typeof(DiagnosticCodes).GetFields().Select(f => f.Name));

    public static TheoryData<string> Options => new(typeof(ProfileParserOptions).GetProperties().Where(p => p.SetMethod is not null).Select(p => p.Name));

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_diagnostic_code_is_its_name_in_kebab_case(string name)
    {
        string kebab = string.Concat(name.Select((c, i) => char.IsUpper(c) && i > 0 ? $"-{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));
        Assert.Equal(kebab, typeof(DiagnosticCodes).GetField(name)!.GetRawConstantValue());
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_diagnostic_code_says_what_it_means_and_how_severe_it_is(string name) =>
        Assert.Matches(@"\w.*\. (Note|Warning|Error)\.$", XmlDocumentation.OfField(typeof(DiagnosticCodes), name));

    [Theory]
    [MemberData(nameof(Options))]
    public void An_option_tells_its_default(string name) =>
        Assert.Contains("Default: ", XmlDocumentation.OfProperty(typeof(ProfileParserOptions), name), StringComparison.Ordinal);
}
