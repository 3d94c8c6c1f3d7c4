using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.Extensions.Logging;
using Partnership.Contracts.Kernel;

namespace Partnership.Silo.Kernel.Security;

/// <summary>
/// Stands before every grain call and denies by default: a method that declares neither a permission nor that it is
/// anonymous cannot be called by anybody. Orleans' own grains pass by the namespace of their interface.
/// </summary>
internal sealed partial class PermissionFilter(CallerSeal callers, ILogger<PermissionFilter> logger) : IIncomingGrainCallFilter
{
    private readonly ConcurrentDictionary<MethodInfo, Permission?> _required = new();

    public Task Invoke(IIncomingGrainCallContext context)
    {
        var method = context.InterfaceMethod;
        if (IsForeign(method))
            return context.Invoke();

        var permission = _required.GetOrAdd(method, Declared);
        if (permission is null || callers.Current() is { } caller && caller.May(permission.Value))
            return context.Invoke();

        Denied(logger, method.DeclaringType!.Name, method.Name);
        throw new CallDeniedException(method.Name);
    }

    private static bool IsForeign(MethodInfo method) =>
        method.DeclaringType?.Namespace?.StartsWith("Orleans", StringComparison.Ordinal) == true;

    /// <exception cref="InvalidOperationException">The method declares nothing.</exception>
    private static Permission? Declared(MethodInfo method)
    {
        if (method.GetCustomAttribute<RequiresAttribute>() is { } requires)
            return requires.Permission;
        return method.IsDefined(typeof(AnonymousAttribute))
            ? null
            : throw new InvalidOperationException($"{method.DeclaringType!.Name}.{method.Name} declares neither a permission nor that it is anonymous.");
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Denied {Grain}.{Method}")]
    private static partial void Denied(ILogger logger, string grain, string method);
}
