using System.Collections.Frozen;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Orleans;
using Orleans.Concurrency;

namespace Partnership.Embedded;

/// <summary>A grain class, how to make one and what may be called on it.</summary>
internal sealed class GrainClass
{
    private readonly ObjectFactory make;
    private readonly FrozenDictionary<MethodInfo, GrainMethod> methods;

    public GrainClass(Type type)
    {
        Type = type;
        Interfaces = [.. type.GetInterfaces().Where(each => each != typeof(IGrainWithStringKey) && each.IsAssignableTo(typeof(IGrainWithStringKey)))];
        if (Interfaces.Length == 0)
            throw new InvalidOperationException($"{type.FullName} is a grain class without a grain interface: none of its interfaces extends {nameof(IGrainWithStringKey)}.");
        if (type.ContainsGenericParameters)
            throw new InvalidOperationException($"{type.FullName} is generic; grain classes are not.");
        Workers = type.GetCustomAttribute<StatelessWorkerAttribute>()?.Bound;
        methods = Interfaces.SelectMany(each => each.GetInterfaces().Append(each)).Distinct()
            .SelectMany(each => GrainMethod.Of(type, each))
            .ToFrozenDictionary(method => method.InterfaceMethod);
        make = ActivatorUtilities.CreateFactory(type, []);
    }

    public Type Type { get; }

    public Type[] Interfaces { get; }

    /// <summary>How many activations of one key may live at once; null for the usual one.</summary>
    public int? Workers { get; }

    public GrainMethod Method(MethodInfo interfaceMethod) => methods[interfaceMethod];

    public Grain Make(IServiceProvider services) => (Grain)make(services, null);
}
