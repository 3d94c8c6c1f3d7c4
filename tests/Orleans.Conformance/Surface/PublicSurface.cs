using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Partnership.Conformance.Surface;

/// <summary>
/// What an assembly offers to source that is compiled against it: its public types and, as text, their public and
/// protected members. Read from metadata, since the assemblies that Orleans itself refers to are not at hand.
/// </summary>
internal sealed record PublicSurface(ImmutableSortedDictionary<string, ImmutableSortedSet<string>> Types, ImmutableArray<AssemblyName> References)
{
    private static readonly SignatureNames Names = new();

    /// <summary>Reads the assembly at this path.</summary>
    public static PublicSurface Of(string path)
    {
        using var file = File.OpenRead(path);
        using var assembly = new PEReader(file);
        var reader = assembly.GetMetadataReader();
        return new(
            reader.TypeDefinitions
                .Where(handle => IsPublic(reader, handle))
                .ToImmutableSortedDictionary(handle => SignatureNames.NameOf(reader, handle), handle => Members(reader, handle), StringComparer.Ordinal),
            [.. reader.AssemblyReferences.Select(handle => reader.GetAssemblyReference(handle).GetAssemblyName())]);
    }

    private static bool IsPublic(MetadataReader reader, TypeDefinitionHandle handle)
    {
        var type = reader.GetTypeDefinition(handle);
        return (type.Attributes & TypeAttributes.VisibilityMask) switch
        {
            TypeAttributes.Public => true,
            TypeAttributes.NestedPublic => IsPublic(reader, type.GetDeclaringType()),
            _ => false,
        };
    }

    private static ImmutableSortedSet<string> Members(MetadataReader reader, TypeDefinitionHandle handle)
    {
        var type = reader.GetTypeDefinition(handle);
        var inherited = type.BaseType.IsNil ? [] : new[] { $"base {TypeName(reader, type.BaseType)}" };
        var interfaces = type.GetInterfaceImplementations()
            .Select(each => $"interface {TypeName(reader, reader.GetInterfaceImplementation(each).Interface)}");
        var methods = type.GetMethods().Select(reader.GetMethodDefinition)
            .Where(method => (method.Attributes & MethodAttributes.MemberAccessMask) is MethodAttributes.Public or MethodAttributes.Family or MethodAttributes.FamORAssem)
            .Select(method => Describe(reader, method));
        var fields = type.GetFields().Select(reader.GetFieldDefinition)
            .Where(field => (field.Attributes & FieldAttributes.FieldAccessMask) is FieldAttributes.Public or FieldAttributes.Family or FieldAttributes.FamORAssem)
            .Select(field => $"{field.DecodeSignature(Names, null)} {reader.GetString(field.Name)}{Value(reader, field)}");
        return [.. inherited, .. interfaces, .. methods, .. fields];
    }

    private static string Describe(MetadataReader reader, MethodDefinition method)
    {
        var signature = method.DecodeSignature(Names, null);
        var generic = signature.GenericParameterCount == 0 ? "" : $"`{signature.GenericParameterCount}";
        var access = (method.Attributes & MethodAttributes.MemberAccessMask) == MethodAttributes.Public ? "" : "protected ";
        var kind = access + (method.Attributes.HasFlag(MethodAttributes.Static) ? "static " : "");
        return $"{kind}{signature.ReturnType} {reader.GetString(method.Name)}{generic}({string.Join(", ", signature.ParameterTypes)})";
    }

    private static string Value(MetadataReader reader, FieldDefinition field)
    {
        if (field.GetDefaultValue().IsNil) return "";
        var constant = reader.GetConstant(field.GetDefaultValue());
        return $" = {reader.GetBlobReader(constant.Value).ReadConstant(constant.TypeCode)}";
    }

    private static string TypeName(MetadataReader reader, EntityHandle handle) => handle.Kind switch
    {
        HandleKind.TypeDefinition => SignatureNames.NameOf(reader, (TypeDefinitionHandle)handle),
        HandleKind.TypeReference => Names.GetTypeFromReference(reader, (TypeReferenceHandle)handle, 0),
        _ => Names.GetTypeFromSpecification(reader, null, (TypeSpecificationHandle)handle, 0),
    };
}
