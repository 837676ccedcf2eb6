using Profile.Parsing.Tests.Golden;

namespace Profile.Parsing.Tests.Architecture;

/// <summary>Folders only point one way: ARCHITECTURE.md says who may import whom.</summary>
public sealed class ImportRuleTests
{
    private const string Root = "Profile.Parsing";
    private static readonly string[] Foundation = ["Text", "Diagnostics", "Model"];

    /// <summary>What each folder may import besides itself. The façade, which is no folder, may import all.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Text"] = [],
        ["Diagnostics"] = ["Text"],
        ["Model"] = ["Text", "Diagnostics"],
        ["Reading"] = Foundation,
        ["Structure"] = Foundation,
        ["Dates"] = Foundation,
        ["Casualties"] = Foundation,
        ["Citations"] = Foundation,
        ["Linking"] = Foundation,
        ["Json"] = Foundation,
        ["Tables"] = Foundation,
    };

    /// <summary>The one folder that may use a package.</summary>
    private static readonly Dictionary<string, string> PackageUsers = new()
    {
        ["AngleSharp"] = "Reading",
        ["UtfUnknown"] = "Reading",
    };

    private static readonly IReadOnlyList<Import> Imports = ImportReader.Read(typeof(ProfileParser).Assembly.Location);

    public static TheoryData<string> Folders => new(SourceFiles.Folders);

    [Fact]
    public void Every_folder_has_a_rule() => Assert.Equal(SourceFiles.Folders.Order(), Allowed.Keys.Order());

    [Fact]
    public void The_rules_are_those_of_the_architecture_page()
    {
        IEnumerable<string> rules = Allowed.Select(rule => $"{rule.Key}: {(rule.Value.Length == 0 ? "nothing" : string.Join(", ", rule.Value))}");
        IEnumerable<string> rows = File.ReadLines(Repository.PathOf("ARCHITECTURE.md"))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Select(cells => $"{cells[1].Trim('`')}: {cells[3]}");
        Assert.Equal(rules.Order(), rows.Order());
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_imports_only_what_its_rule_allows(string folder)
    {
        string[] allowed = AllowedNamespaces(folder);
        Import[] forbidden = [.. Imports.Where(i => i.FromNamespace == NamespaceOf(folder) && IsOurs(i.ToNamespace) && !allowed.Contains(i.ToNamespace))];
        Assert.Empty(forbidden);
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_names_only_what_its_rule_allows_in_its_using_directives(string folder)
    {
        string[] allowed = AllowedNamespaces(folder);
        var forbidden =
            from path in SourceFiles.In(folder)
            from name in SourceFiles.UsingsOf(path)
            where !allowed.Any(a => name == a || name.StartsWith(a + ".", StringComparison.Ordinal))
            select $"{Path.GetFileName(path)} uses {name}";
        Assert.Empty(forbidden.ToList());
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void The_namespace_of_a_file_is_its_folder(string folder) =>
        Assert.All(SourceFiles.In(folder), path => Assert.Contains($"namespace {NamespaceOf(folder)};", File.ReadLines(path)));

    [Fact]
    public void The_files_beside_the_folders_are_the_facade() =>
        Assert.All(SourceFiles.BesideFolders, path => Assert.Contains($"namespace {Root};", File.ReadLines(path)));

    [Fact]
    public void A_package_is_used_only_by_its_own_folder()
    {
        Import[] forbidden = [.. Imports.Where(i => !IsFramework(i.ToAssembly) && i.ToAssembly != Root
            && !(PackageUsers.TryGetValue(i.ToAssembly, out string? folder) && i.FromNamespace == NamespaceOf(folder)))];
        Assert.Empty(forbidden);
    }

    [Fact]
    public void A_file_holds_400_lines_at_most()
    {
        string[] longer = [.. SourceFiles.All.Where(path => File.ReadLines(path).Count() > 400)];
        Assert.Empty(longer);
    }

    private static string NamespaceOf(string folder) => $"{Root}.{folder}";

    private static string[] AllowedNamespaces(string folder) => [NamespaceOf(folder), .. Allowed[folder].Select(NamespaceOf)];

    private static bool IsOurs(string name) => name == Root || name.StartsWith(Root + ".", StringComparison.Ordinal);

    private static bool IsFramework(string assembly) => assembly.StartsWith("System.", StringComparison.Ordinal) || assembly is "System" or "netstandard" or "mscorlib";
}
