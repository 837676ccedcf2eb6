using System.Reflection;
using Profile.Parsing.Model;
using Profile.Parsing.Tables;
using Profile.Parsing.Tests.Documentation;
using Profile.Parsing.Tests.Json;

namespace Profile.Parsing.Tests.Tables;

/// <summary>The columns are what the rows and the README say.</summary>
public sealed class ColumnTests
{
    public static TheoryData<string> Tables => new(AnyTable.All.Select(t => t.Name));

    [Fact]
    public void There_is_a_table_for_each_list_of_the_document() =>
        Assert.Equal(["documents", "sections", "footnotes", "sources", "citations", "dates", "casualties", "diagnostics"], AnyTable.All.Select(t => t.Name));

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_table_has_one_column_for_each_property_of_its_rows(string name)
    {
        AnyTable table = AnyTable.All.Single(t => t.Name == name);
        Assert.Equal(table.Properties.Select(p => (SnakeCase(p.Name), TypeOf(p), IsNullable(p))), table.Columns);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void The_README_tells_each_column_as_its_documentation_does(string name)
    {
        AnyTable table = AnyTable.All.Single(t => t.Name == name);
        IEnumerable<string> told = table.Properties.Select(p => $"`{SnakeCase(p.Name)}` | {TypeOf(p).ToString().ToLowerInvariant()}{(IsNullable(p) ? ", null" : "")} | {Words(p)}");
        IEnumerable<string> rows = new MarkdownPage("README.md").Table($"`{name}`").Select(cells => string.Join(" | ", cells).Replace("`", "", StringComparison.Ordinal));
        Assert.Equal(string.Join('\n', told).Replace("`", "", StringComparison.Ordinal), string.Join('\n', rows));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_column_that_may_be_null_says_when(string name) =>
        Assert.All(
            AnyTable.All.Single(t => t.Name == name).Properties.Where(IsNullable),
            p => Assert.Contains("null", Words(p), StringComparison.Ordinal));

    [Fact]
    public void A_column_gives_its_value_of_a_row_by_its_type()
    {
        CasualtyRow row = Assert.Single(ProfileTables.Casualties.RowsOf("a", new ProfileParser().Parse("In March 2013 the Northern Front killed 12 people near Tesk.")));

        Assert.Equal("killed", Column("kind").TextOf(row));
        Assert.Equal(12, Column("low").IntegerOf(row));
        Assert.Equal(new DateOnly(2013, 3, 31), Column("date_latest").DateOf(row));
        Assert.True(Column("is_distinct").BooleanOf(row));
        Assert.Null(Column("source").TextOf(row));
    }

    [Fact]
    public void A_column_of_another_type_throws()
    {
        CasualtyRow row = ProfileTables.Casualties.RowsOf("a", new ProfileParser().Parse("They killed 12 people.")).First();

        var fault = Assert.Throws<InvalidOperationException>(() => Column("low").TextOf(row));
        Assert.Equal("The column low is of type Integer, not Text.", fault.Message);
        Assert.Throws<InvalidOperationException>(() => Column("kind").IntegerOf(row));
        Assert.Throws<InvalidOperationException>(() => Column("kind").DateOf(row));
        Assert.Throws<InvalidOperationException>(() => Column("kind").BooleanOf(row));
    }

    [Fact]
    public void Null_arguments_throw_at_once()
    {
        ProfileDocument document = Documents.Of("Quiet.");
        Assert.Throws<ArgumentNullException>(() => ProfileTables.Dates.RowsOf(null!, document));
        Assert.Throws<ArgumentNullException>(() => ProfileTables.Dates.RowsOf("a", null!));
    }

    private static Column<CasualtyRow> Column(string name) => ProfileTables.Casualties.Columns.Single(c => c.Name == name);

    private static string SnakeCase(string name) => string.Concat(name.Select((c, i) => char.IsUpper(c) && i > 0 ? $"_{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));

    private static ColumnType TypeOf(PropertyInfo property) => (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType).Name switch
    {
        nameof(String) => ColumnType.Text,
        nameof(Int32) => ColumnType.Integer,
        nameof(DateOnly) => ColumnType.Date,
        _ => ColumnType.Boolean,
    };

    private static bool IsNullable(PropertyInfo property) => new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable;

    private static string Words(PropertyInfo property) => XmlDocumentation.OfProperty(property.DeclaringType!, property.Name);
}
