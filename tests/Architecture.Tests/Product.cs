using System.Reflection;
using System.Runtime.CompilerServices;
using Orleans;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Hosting;

namespace Partnership.Architecture.Tests;

/// <summary>The product's assemblies and their own types.</summary>
internal static class Product
{
    public static Assembly Contracts { get; } = typeof(Caller).Assembly;

    public static Assembly Silo { get; } = typeof(SiloOptions).Assembly;

    public static Assembly Embedded { get; } = typeof(IGrainWithStringKey).Assembly;

    /// <summary>Types that somebody wrote, those within others among them.</summary>
    public static IReadOnlyList<Type> Types { get; } =
    [
        .. new[] { Contracts, Silo, Embedded }.SelectMany(assembly => assembly.GetTypes()).Where(IsWritten),
    ];

    public static IReadOnlyList<Type> GrainInterfaces { get; } =
        [.. Contracts.GetTypes().Where(type => type.IsInterface && typeof(IGrainWithStringKey).IsAssignableFrom(type))];

    private static bool IsWritten(Type type) =>
        !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        && !type.Name.Contains('<', StringComparison.Ordinal)
        && (type.DeclaringType is not { } around || IsWritten(around));
}
