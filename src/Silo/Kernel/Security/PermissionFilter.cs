using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.Extensions.Logging;
using Partnership.Contracts.Kernel;

namespace Partnership.Silo.Kernel.Security;

/// <summary>
/// Stands before every grain call and denies by default: a method that declares neither a permission nor that it is
/// anonymous cannot be called by anybody. What is marked so also wants a recent proof of who calls. Orleans' own grains
/// pass by the namespace of their interface.
/// </summary>
internal sealed partial class PermissionFilter(CallerSeal callers, TimeProvider time, ILogger<PermissionFilter> logger) : IIncomingGrainCallFilter
{
    private readonly ConcurrentDictionary<MethodInfo, Declaration> _required = new();

    public Task Invoke(IIncomingGrainCallContext context)
    {
        var method = context.InterfaceMethod;
        if (IsForeign(method))
            return context.Invoke();

        var (permission, recent) = _required.GetOrAdd(method, Declared);
        var caller = callers.Current();
        if (permission is { } required && caller?.May(required) != true)
        {
            Denied(logger, method.DeclaringType!.Name, method.Name);
            throw new CallDeniedException(method.Name);
        }

        return !recent || caller?.ProvedRecently(time.GetUtcNow()) == true
            ? context.Invoke()
            : throw new ProofNeededException(method.Name);
    }

    private static bool IsForeign(MethodInfo method) =>
        method.DeclaringType?.Namespace?.StartsWith("Orleans", StringComparison.Ordinal) == true;

    /// <exception cref="InvalidOperationException">The method declares nothing.</exception>
    private static Declaration Declared(MethodInfo method)
    {
        if (method.GetCustomAttribute<RequiresAttribute>() is not { } requires && !method.IsDefined(typeof(AnonymousAttribute)))
            throw new InvalidOperationException($"{method.DeclaringType!.Name}.{method.Name} declares neither a permission nor that it is anonymous.");
        return new(method.GetCustomAttribute<RequiresAttribute>()?.Permission, method.IsDefined(typeof(RequiresRecentAttribute)));
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Denied {Grain}.{Method}")]
    private static partial void Denied(ILogger logger, string grain, string method);

    private readonly record struct Declaration(Permission? Permission, bool Recent);
}
