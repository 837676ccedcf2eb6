using Profile.Parsing.Tests.Golden;
using PublicApiGenerator;
using Xunit.Sdk;

namespace Profile.Parsing.Tests.Api;

/// <summary>The public surface is what <c>public-api.txt</c> says: it only changes on purpose.</summary>
public sealed class PublicApiTests
{
    private static readonly string Snapshot = Repository.PathOf("tests/Profile.Parsing.Tests/Api/public-api.txt");

    [Fact]
    public void The_public_surface_is_the_one_written_down()
    {
        string actual = Surface();
        string expected = File.Exists(Snapshot) ? File.ReadAllText(Snapshot) : "";
        string difference = LineDifference.Of(expected.Split('\n'), actual.Split('\n'));
        if (difference.Length == 0) return;
        if (!Acceptance.IsOn) throw new XunitException($"public-api.txt (- written down, + found)\n{difference}{Acceptance.Hint}");
        File.WriteAllText(Snapshot, actual);
    }

    private static string Surface()
    {
        var options = new ApiGeneratorOptions { IncludeAssemblyAttributes = false };
        return typeof(ProfileParser).Assembly.GeneratePublicApi(options).ReplaceLineEndings("\n").TrimEnd() + "\n";
    }
}
