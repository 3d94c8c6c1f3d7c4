using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Partnership.Conformance.Surface;

/// <summary>The assemblies that are compared, as they lie beside this one.</summary>
internal static class Genuine
{
    public static string AbstractionsPath { get; } = Path.Combine(AppContext.BaseDirectory, "Orleans.Core.Abstractions.dll");

    public static string EmbeddedPath { get; } = Path.Combine(AppContext.BaseDirectory, "surface", "Partnership.Embedded.dll");

    /// <summary>The types, and the constructors of types, that the genuine assembly takes from elsewhere, with the assembly they are in.</summary>
    public static IReadOnlyDictionary<string, (string Assembly, IReadOnlyList<string> Constructors)> TakenFromElsewhere()
    {
        using var file = File.OpenRead(AbstractionsPath);
        using var assembly = new PEReader(file);
        var reader = assembly.GetMetadataReader();
        var names = new SignatureNames();
        var constructors = reader.MemberReferences.Select(reader.GetMemberReference)
            .Where(member => member.Parent.Kind == HandleKind.TypeReference && reader.StringComparer.Equals(member.Name, ".ctor"))
            .ToLookup(
                member => names.GetTypeFromReference(reader, (TypeReferenceHandle)member.Parent, 0),
                member => $"Void .ctor({string.Join(", ", member.DecodeMethodSignature(names, null).ParameterTypes)})",
                StringComparer.Ordinal);
        return reader.TypeReferences
            .Where(handle => reader.GetTypeReference(handle).ResolutionScope.Kind == HandleKind.AssemblyReference)
            .ToDictionary(
                handle => names.GetTypeFromReference(reader, handle, 0),
                handle => (AssemblyOf(reader, handle), (IReadOnlyList<string>)[.. constructors[names.GetTypeFromReference(reader, handle, 0)]]),
                StringComparer.Ordinal);
    }

    private static string AssemblyOf(MetadataReader reader, TypeReferenceHandle handle) =>
        reader.GetString(reader.GetAssemblyReference((AssemblyReferenceHandle)reader.GetTypeReference(handle).ResolutionScope).Name);
}
