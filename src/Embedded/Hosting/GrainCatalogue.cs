using System.Collections.Frozen;
using System.Reflection;
using Orleans;

namespace Partnership.Embedded;

/// <summary>The grain classes of some assemblies, found by their interfaces.</summary>
internal sealed class GrainCatalogue
{
    private readonly FrozenDictionary<Type, GrainClass[]> byInterface;

    public GrainCatalogue(IEnumerable<Assembly> assemblies) =>
        byInterface = assemblies.Distinct()
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(Grain)))
            .Select(type => new GrainClass(type))
            .SelectMany(each => each.Interfaces, (each, grainInterface) => (Interface: grainInterface, Class: each))
            .GroupBy(pair => pair.Interface, pair => pair.Class)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray());

    /// <summary>The one class that has this interface.</summary>
    public GrainClass ClassOf(Type grainInterface) => byInterface.GetValueOrDefault(grainInterface) switch
    {
        [var only] => only,
        null => throw new ArgumentException($"No grain class of this host has the interface {grainInterface.FullName}.", nameof(grainInterface)),
        var several => throw new ArgumentException($"{grainInterface.FullName} is the interface of several grain classes: {string.Join(", ", several.Select(each => each.Type.Name))}.", nameof(grainInterface)),
    };
}
