namespace Profile.Parsing.Tests.Api;

/// <summary>What holds for every public type, also for those that are still to come.</summary>
public sealed class ConsistencyTests
{
    [Fact]
    public void Every_public_type_is_sealed_or_static_or_a_value() =>
        Assert.All(PublicTypes.All, type => Assert.True(type.IsValueType || type.IsSealed, $"{type} can be inherited from."));

    [Fact]
    public void No_public_property_can_be_set_once_its_object_is_made() =>
        Assert.All(PublicTypes.Properties, property => Assert.False(PublicTypes.CanChange(property), $"{property.DeclaringType}.{property.Name} can be set."));

    [Fact]
    public void Every_public_field_is_a_constant() =>
        Assert.All(PublicTypes.Fields, field => Assert.True(field.IsLiteral, $"{field.DeclaringType}.{field.Name} is no constant."));

    [Fact]
    public void No_public_property_shows_a_list_that_can_be_changed() =>
        Assert.All(
            PublicTypes.Properties.Where(p => PublicTypes.IsList(p.PropertyType)),
            property => Assert.True(property.PropertyType.IsInterface && property.PropertyType.Name.StartsWith("IReadOnly", StringComparison.Ordinal), $"{property.DeclaringType}.{property.Name} is no read-only list."));

    /// <summary>A parameter added to a positional record breaks programs that were compiled against it.</summary>
    [Fact]
    public void No_public_record_is_positional() =>
        Assert.All(PublicTypes.All, type => Assert.True(type.GetMethod("Deconstruct") is null, $"{type} is a positional record."));

    /// <summary>Two records with equal lists compare unequal, which nobody expects.</summary>
    [Fact]
    public void No_public_record_holds_a_list() =>
        Assert.All(
            PublicTypes.Properties.Where(p => PublicTypes.IsRecord(p.DeclaringType!)),
            property => Assert.False(PublicTypes.IsList(property.PropertyType), $"{property.DeclaringType}.{property.Name} is a list in a record."));

    [Fact]
    public void Every_public_method_that_may_take_long_can_be_cancelled() =>
        Assert.All(
            PublicTypes.Methods.Where(m => m.ReturnType.IsAssignableTo(typeof(Task)) || m.ReturnType.Name.StartsWith("IAsyncEnumerable", StringComparison.Ordinal)),
            method => Assert.Contains(method.GetParameters(), p => p.ParameterType == typeof(CancellationToken)));

    [Fact]
    public void No_public_signature_holds_a_type_of_a_package()
    {
        Type[] mentioned = [.. PublicTypes.Properties.Select(p => p.PropertyType), .. PublicTypes.Methods.SelectMany(m => m.GetParameters().Select(p => p.ParameterType).Append(m.ReturnType))];
        Assert.All(mentioned, type => Assert.True(IsOursOrFramework(type), $"{type} comes from {type.Assembly.GetName().Name}."));
    }

    private static bool IsOursOrFramework(Type type) =>
        type.GetGenericArguments().All(IsOursOrFramework)
        && (type.Assembly == typeof(ProfileParser).Assembly || type.Assembly.GetName().Name is { } name && name.StartsWith("System.", StringComparison.Ordinal));
}
