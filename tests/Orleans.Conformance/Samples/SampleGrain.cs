using System.Collections.Immutable;
using Orleans.Concurrency;

namespace Partnership.Conformance.Samples;

/// <summary>Uses all of the surface that <c>src/Embedded</c> offers, so that each part of it is compiled here at least once.</summary>
public interface ISampleGrain : IGrainWithStringKey
{
    [ReadOnly]
    Task<SampleView> Look(CancellationToken cancellationToken);

    [AlwaysInterleave]
    ValueTask Peek();

    ValueTask<int> Count(ImmutableArray<SampleView> views);

    Task Leave();
}

[GenerateSerializer]
[Alias("sample")]
[Immutable]
public sealed record SampleView([property: Id(0)] string Key, [property: Id(1)] int Calls);

internal sealed class SampleGrain(IServiceProvider services) : Grain, ISampleGrain, IIncomingGrainCallFilter
{
    private int calls;

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        RequestContext.Set("sample", services);
        return base.OnActivateAsync(cancellationToken);
    }

    public override Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken) =>
        reason.ReasonCode == DeactivationReasonCode.ShuttingDown && reason.Exception is null && reason.Description.Length > 0
            ? Task.CompletedTask
            : base.OnDeactivateAsync(reason, cancellationToken);

    public Task<SampleView> Look(CancellationToken cancellationToken) => Task.FromResult(new SampleView(this.GetPrimaryKeyString(), calls));

    public async ValueTask Peek() => await GrainFactory.GetGrain<ISampleWorker>("0").Work(ServiceProvider.GetHashCode());

    public ValueTask<int> Count(ImmutableArray<SampleView> views) => new(++calls + views.Length);

    public Task Leave()
    {
        DeactivateOnIdle();
        return Task.CompletedTask;
    }

    public Task Invoke(IIncomingGrainCallContext context) => context.Invoke();
}

public interface ISampleWorker : IGrainWithStringKey
{
    Task Work(int amount);
}

[StatelessWorker(4)]
internal sealed class SampleWorker : Grain, ISampleWorker
{
    public Task Work(int amount) => Task.CompletedTask;
}

internal sealed class SampleFilter(IGrainFactory grains) : IIncomingGrainCallFilter
{
    public async Task Invoke(IIncomingGrainCallContext context)
    {
        if (context.Grain is not Grain grain || grain.GetPrimaryKeyString().Length == 0) return;
        if (grains.GetGrain<ISampleGrain>("one").GetPrimaryKeyString().Length == 0) return;
        if (RequestContext.Get("who") is null) throw new UnauthorizedAccessException($"{context.InterfaceName}.{context.MethodName}");
        if (context.InterfaceMethod.DeclaringType == context.ImplementationMethod.DeclaringType) return;
        await context.Invoke();
        context.Result = context.Result as SampleView ?? context.Result;
        RequestContext.Remove("who");
        if (RequestContext.Keys.Any() || RequestContext.Entries.Any()) RequestContext.Clear();
    }
}
