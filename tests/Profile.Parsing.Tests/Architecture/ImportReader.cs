using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;

namespace Profile.Parsing.Tests.Architecture;

/// <summary>
/// Lists what the types of an assembly refer to, as compiled: base types, attributes, signatures, and every instruction of every body,
/// with the arguments of generic types. What a compiler makes of a type (closures, iterators) counts as that type's.
/// </summary>
/// <remarks>Constants and <c>nameof</c> leave no trace in compiled code; <see cref="SourceFiles"/> sees to the using directives that they need.</remarks>
internal static class ImportReader
{
    public static IReadOnlyList<Import> Read(string assemblyPath)
    {
        using var module = ModuleDefinition.ReadModule(assemblyPath);
        var imports = new HashSet<Import>();
        foreach (TypeDefinition type in module.GetAllTypes())
        {
            string from = Outermost(type).Namespace;
            foreach (TypeReference to in References(type).SelectMany(Parts))
                imports.Add(new Import(from, Outermost(type).Name, Outermost(to).Namespace, Outermost(to).Name, AssemblyOf(to)));
        }
        return [.. imports];
    }

    private static IEnumerable<TypeReference?> References(TypeDefinition type) =>
    [
        type.BaseType,
        .. type.Interfaces.Select(i => i.InterfaceType),
        .. type.GenericParameters.SelectMany(Constraints),
        .. Attributes(type),
        .. type.Fields.SelectMany(f => Attributes(f).Append(f.FieldType)),
        .. type.Properties.SelectMany(Attributes),
        .. type.Methods.SelectMany(References),
    ];

    private static IEnumerable<TypeReference?> References(MethodDefinition method) =>
    [
        .. Attributes(method),
        .. method.GenericParameters.SelectMany(Constraints),
        .. Signature(method),
        .. method.Parameters.SelectMany(Attributes),
        .. method.HasBody ? References(method.Body) : [],
    ];

    private static IEnumerable<TypeReference?> References(MethodBody body) =>
    [
        .. body.Variables.Select(v => v.VariableType),
        .. body.ExceptionHandlers.Select(h => h.CatchType),
        .. body.Instructions.SelectMany(i => References(i.Operand)),
    ];

    private static IEnumerable<TypeReference?> References(object? operand) => operand switch
    {
        TypeReference type => [type],
        FieldReference field => [field.DeclaringType, field.FieldType],
        GenericInstanceMethod method => [.. method.GenericArguments, .. Signature(method)],
        MethodReference method => Signature(method),
        _ => [],
    };

    private static IEnumerable<TypeReference?> Signature(MethodReference method) =>
        [method.DeclaringType, method.ReturnType, .. method.Parameters.Select(p => p.ParameterType)];

    private static IEnumerable<TypeReference?> Constraints(GenericParameter parameter) => parameter.Constraints.Select(c => c.ConstraintType);

    private static IEnumerable<TypeReference?> Attributes(ICustomAttributeProvider provider)
    {
        foreach (CustomAttribute attribute in provider.CustomAttributes)
        {
            yield return attribute.AttributeType;
            foreach (CustomAttributeArgument argument in attribute.ConstructorArguments)
                if (argument.Value is TypeReference type) yield return type;
        }
    }

    /// <summary>A type taken apart: <c>List&lt;Span&gt;[]</c> is List and Span.</summary>
    private static IEnumerable<TypeReference> Parts(TypeReference? type) => type switch
    {
        null or GenericParameter => [],
        GenericInstanceType generic => generic.GenericArguments.SelectMany(Parts).Append(generic.ElementType),
        IModifierType modifier => Parts(modifier.ElementType).Concat(Parts(modifier.ModifierType)),
        FunctionPointerType pointer => Parts(pointer.ReturnType).Concat(pointer.Parameters.SelectMany(p => Parts(p.ParameterType))),
        TypeSpecification wrapped => Parts(wrapped.ElementType),
        _ => [type],
    };

    private static TypeReference Outermost(TypeReference type)
    {
        while (type.DeclaringType is { } outer) type = outer;
        return type;
    }

    private static string AssemblyOf(TypeReference type) => Outermost(type).Scope switch
    {
        AssemblyNameReference assembly => assembly.Name,
        ModuleDefinition module => module.Assembly.Name.Name,
        IMetadataScope other => other.Name,
    };
}
