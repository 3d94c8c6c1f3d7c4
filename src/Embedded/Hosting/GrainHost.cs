using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Orleans;

namespace Partnership.Embedded;

/// <summary>Gives references, takes calls and brings them to their grains, until it is stopped.</summary>
internal sealed class GrainHost : IGrainFactory, IDisposable
{
    private readonly GrainCatalogue catalogue;
    private readonly Lazy<ImmutableArray<IIncomingGrainCallFilter>> filters;
    private readonly CancellationTokenSource abandoned = new();
    private readonly TaskCompletionSource drained = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int inFlight;
    private volatile bool stopping;

    public GrainHost(IServiceProvider services, GrainCatalogue catalogue, EmbeddedGrainOptions options, TimeProvider time, ILogger<GrainHost> log)
    {
        this.catalogue = catalogue;
        // Late, since a filter may itself want the grain factory.
        filters = new(() => [.. services.GetServices<IIncomingGrainCallFilter>()]);
        Abandoned = abandoned.Token;
        Services = services;
        Options = options;
        Time = time;
        Log = new GrainHostLog(log);
        Directory = new ActivationDirectory(this);
        Collector = new ActivationCollector(this);
    }

    public IServiceProvider Services { get; }

    public EmbeddedGrainOptions Options { get; }

    public TimeProvider Time { get; }

    public GrainHostLog Log { get; }

    public ActivationDirectory Directory { get; }

    public ActivationCollector Collector { get; }

    public ImmutableArray<IIncomingGrainCallFilter> Filters => filters.Value;

    /// <summary>Cancelled when the patience of a stop is at its end.</summary>
    public CancellationToken Abandoned { get; }

    public TGrainInterface GetGrain<TGrainInterface>(string primaryKey, string? grainClassNamePrefix = null)
        where TGrainInterface : IGrainWithStringKey
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(primaryKey);
        if (grainClassNamePrefix is not null) throw new NotSupportedException("This host has one grain class for an interface; a class name prefix has no meaning.");
        return GrainReference.To<TGrainInterface>(this, new GrainAddress(catalogue.ClassOf(typeof(TGrainInterface)), primaryKey));
    }

    /// <summary>Sends the call; refusals arrive by the task, as all that goes wrong does.</summary>
    public Task<T> Send<T>(GrainCall<T> call)
    {
        Interlocked.Increment(ref inFlight);
        try
        {
            if (stopping && (call.Caller is null || Abandoned.IsCancellationRequested)) throw new GrainHostStoppedException();
            CallChain.Check(call);
        }
        catch (InvalidOperationException refusal)
        {
            call.Fail(refusal);
            return call.Answered;
        }

        Directory.Deliver(call);
        return call.Caller is null ? call.Answered : Bounded(call);
    }

    /// <summary>Told by each call once, when it has been answered.</summary>
    public void CallEnded()
    {
        if (Interlocked.Decrement(ref inFlight) == 0 && stopping) drained.TrySetResult();
    }

    /// <summary>Refuses new calls and waits for those under way, which may still call others; fails what then still waits.</summary>
    /// <exception cref="OperationCanceledException">Patience ended first.</exception>
    public async Task Drain(CancellationToken patience)
    {
        stopping = true;
        Interlocked.MemoryBarrier();
        if (Volatile.Read(ref inFlight) == 0) drained.TrySetResult();
        try
        {
            await drained.Task.WaitAsync(patience);
        }
        finally
        {
            await abandoned.CancelAsync();
            foreach (var activation in Directory.Activations()) activation.Abandon(new GrainHostStoppedException());
        }
    }

    public void Dispose()
    {
        Collector.Dispose();
        abandoned.Dispose();
    }

    private async Task<T> Bounded<T>(GrainCall<T> call)
    {
        try
        {
            return await call.Answered.WaitAsync(Options.ResponseTimeout, Time);
        }
        catch (TimeoutException timeout) when (!ReferenceEquals(timeout, call.Answered.Exception?.InnerException))
        {
            throw new TimeoutException($"No answer within {Options.ResponseTimeout}: {string.Join(" → ", CallChain.Names(call))}.", timeout);
        }
    }
}
