using Profile.Parsing.Tests.Architecture.Imported;
using Profile.Parsing.Tests.Architecture.Importing;

namespace Profile.Parsing.Tests.Architecture;

/// <summary>The rules of imports are worth what their reader sees: it must see a type however it is used.</summary>
public sealed class ImportReaderTests
{
    private static readonly IReadOnlyList<Import> Imports = ImportReader.Read(typeof(ImportReaderTests).Assembly.Location);

    [Theory]
    [InlineData(nameof(UsesAsBase))]
    [InlineData(nameof(UsesAsField))]
    [InlineData(nameof(UsesAsParameter))]
    [InlineData(nameof(UsesInBody))]
    [InlineData(nameof(UsesInIterator))]
    [InlineData(nameof(UsesInClosure))]
    [InlineData(nameof(UsesAsGenericArgument))]
    [InlineData(nameof(UsesAsArrayOfNested))]
    [InlineData(nameof(UsesAsConstraint<>))]
    [InlineData(nameof(UsesInAttribute))]
    [InlineData(nameof(UsesAsCaughtException))]
    public void A_type_is_seen_however_it_is_used(string user) =>
        Assert.Contains(Imports, i => i.FromType.Split('`')[0] == user && i.ToNamespace == typeof(Thing).Namespace);

    [Fact]
    public void A_type_that_is_not_used_is_not_seen() =>
        Assert.DoesNotContain(Imports, i => i.FromType == nameof(UsesNothing) && i.ToNamespace == typeof(Thing).Namespace);
}
