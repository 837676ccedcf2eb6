using System.Collections;
using System.Reflection;
using Profile.Parsing.Json;

namespace Profile.Parsing.Tests.Json;

public sealed class CompleteDocumentTests
{
    /// <summary>
    /// Guards the tests of this folder against a member that they do not know. If it fails, give the new member a value in <see cref="CompleteDocument"/>,
    /// and read and describe it where the failures of the other tests say.
    /// </summary>
    [Fact]
    public void Every_member_of_the_model_has_a_value()
    {
        var all = new SortedSet<string>(StringComparer.Ordinal);
        var told = new SortedSet<string>(StringComparer.Ordinal);
        Visit(CompleteDocument.Make(), all, told);

        Assert.Contains("Footnote.CitedBy", told);
        Assert.Equal(all, told);
    }

    [Fact]
    public void Every_member_of_the_model_comes_back_from_json()
    {
        var all = new SortedSet<string>(StringComparer.Ordinal);
        var read = new SortedSet<string>(StringComparer.Ordinal);
        Visit(ProfileJson.Read(CompleteDocument.Json), all, read);
        Assert.Equal(all, read);
    }

    /// <summary>Collects the members that can be set, and of those the ones that have a value other than an empty list somewhere.</summary>
    private static void Visit(object value, SortedSet<string> all, SortedSet<string> told)
    {
        if (value is string || value.GetType() is { IsValueType: true }) return;
        if (value is IEnumerable items)
        {
            foreach (object item in items) Visit(item, all, told);
            return;
        }
        foreach (PropertyInfo member in value.GetType().GetProperties().Where(m => m.CanWrite))
        {
            string name = $"{value.GetType().Name}.{member.Name}";
            all.Add(name);
            if (member.GetValue(value) is not { } content || content is ICollection { Count: 0 }) continue;
            told.Add(name);
            Visit(content, all, told);
        }
    }
}
