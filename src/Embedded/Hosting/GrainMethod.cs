using System.Reflection;
using Orleans.Concurrency;

namespace Partnership.Embedded;

/// <summary>One method of a grain interface, as one grain class has it.</summary>
internal abstract class GrainMethod(MethodInfo interfaceMethod, MethodInfo implementation)
{
    // Throws what the method throws, as it was thrown (BindingFlags.DoNotWrapExceptions).
    private readonly MethodInvoker invoker = MethodInvoker.Create(interfaceMethod);

    public MethodInfo InterfaceMethod { get; } = interfaceMethod;

    public MethodInfo Implementation { get; } = implementation;

    public string InterfaceName { get; } = interfaceMethod.DeclaringType!.FullName!;

    public string Name { get; } = $"{interfaceMethod.DeclaringType!.Name}.{interfaceMethod.Name}";

    public bool IsReadOnly { get; } = interfaceMethod.IsDefined(typeof(ReadOnlyAttribute));

    public bool IsAlwaysInterleave { get; } = interfaceMethod.IsDefined(typeof(AlwaysInterleaveAttribute));

    /// <summary>The methods that this interface adds, refused here if the host could not carry their calls.</summary>
    public static IEnumerable<GrainMethod> Of(Type grainClass, Type grainInterface)
    {
        var map = grainClass.GetInterfaceMap(grainInterface);
        return map.InterfaceMethods.Zip(map.TargetMethods)
            .Where(pair => !pair.First.IsStatic)
            .Select(pair => Of(pair.First, pair.Second));
    }

    /// <summary>Sends a call and returns what the method's signature promises.</summary>
    public abstract object Send(GrainHost host, GrainAddress target, object?[] arguments);

    /// <summary>Calls the method on this grain instance and waits for its result, null for none.</summary>
    public abstract Task<object?> Invoke(object grain, object?[] arguments);

    protected object Returned(object grain, object?[] arguments) =>
        invoker.Invoke(grain, arguments.AsSpan()) ?? throw new InvalidOperationException($"{Name} returned null in place of a task.");

    private static GrainMethod Of(MethodInfo method, MethodInfo implementation)
    {
        var name = $"{method.DeclaringType!.FullName}.{method.Name}";
        if (method.IsSpecialName) throw new InvalidOperationException($"{name} is a property or an event; a grain interface has methods only.");
        if (method.IsGenericMethod) throw new InvalidOperationException($"{name} is generic; grain methods are not.");
        if (method.GetParameters().Any(parameter => parameter.ParameterType.IsByRef))
            throw new InvalidOperationException($"{name} has a ref, in or out parameter; grain methods pass values.");
        return GrainMethodShapes.Create(method, implementation)
            ?? throw new InvalidOperationException($"{name} returns {method.ReturnType.Name}; a grain method returns Task, Task<T>, ValueTask or ValueTask<T>.");
    }
}
