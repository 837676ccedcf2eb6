using System.Reflection;
using System.Runtime.CompilerServices;

namespace Profile.Parsing.Tests.Api;

/// <summary>The library's public types and what reflection tells of them.</summary>
internal static class PublicTypes
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IReadOnlyList<Type> All { get; } = typeof(ProfileParser).Assembly.GetExportedTypes();

    public static IEnumerable<PropertyInfo> Properties => All.SelectMany(t => t.GetProperties(Declared));

    public static IEnumerable<FieldInfo> Fields => All.Where(t => !t.IsEnum).SelectMany(t => t.GetFields(Declared));

    public static IEnumerable<MethodInfo> Methods => All.SelectMany(t => t.GetMethods(Declared));

    /// <summary>Classes by the copy method that a compiler gives to records, structs by the print method.</summary>
    public static bool IsRecord(Type type) =>
        type.GetMethod("<Clone>$") is not null
        || (type.IsValueType && type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null);

    /// <summary>Whether the property can be set after its object was made.</summary>
    public static bool CanChange(PropertyInfo property) =>
        property.SetMethod is { IsPublic: true } setter && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    public static bool IsList(Type type) => type != typeof(string) && type.IsAssignableTo(typeof(System.Collections.IEnumerable));
}
