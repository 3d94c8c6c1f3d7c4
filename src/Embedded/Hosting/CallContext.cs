using System.Collections.Immutable;
using System.Reflection;
using Orleans;

namespace Partnership.Embedded;

/// <summary>A call on its way through the filters, the grain's own filter if it is one, and the method.</summary>
internal sealed class CallContext(GrainCall call, Grain grain, ImmutableArray<IIncomingGrainCallFilter> filters) : IIncomingGrainCallContext
{
    private int next = 0;
    private bool reachedGrain;
    private bool reachedMethod;

    public object Grain => grain;

    public MethodInfo InterfaceMethod => call.Method.InterfaceMethod;

    public MethodInfo ImplementationMethod => call.Method.Implementation;

    public string InterfaceName => call.Method.InterfaceName;

    public string MethodName => InterfaceMethod.Name;

    public object? Result { get; set; }

    public Task Invoke()
    {
        if (next < filters.Length) return filters[next++].Invoke(this);
        if (!reachedGrain)
        {
            reachedGrain = true;
            if (grain is IIncomingGrainCallFilter own) return own.Invoke(this);
        }

        if (reachedMethod) throw new InvalidOperationException($"A filter invoked {call.Method.Name} a second time.");
        reachedMethod = true;
        return InvokeMethod();
    }

    private async Task InvokeMethod() => Result = await call.Method.Invoke(grain, call.Arguments);
}
