using System.Collections.Immutable;
using System.Diagnostics;
using Orleans;
using Orleans.Runtime;

namespace Partnership.Embedded;

/// <summary>
/// One call: what is asked of whom, by whom, and with what context. It is also the frame by which calls made while it
/// runs know their chain. The context is the call's own: taken from the caller here, laid down again when the call runs.
/// </summary>
internal abstract class GrainCall(GrainHost host, GrainAddress target, GrainMethod method, object?[] arguments)
{
    private static readonly AsyncLocal<GrainCall?> Running = new();

    private readonly ImmutableDictionary<string, object> context = RequestContext.All;
    private readonly Activity? activity = Activity.Current;
    private volatile CallStage stage;

    public GrainAddress Target => target;

    public GrainMethod Method => method;

    public object?[] Arguments => arguments;

    /// <summary>The call during which this one was made, null for one from outside.</summary>
    public GrainCall? Caller { get; } = StillRunning(Running.Value);

    public CallStage Stage => stage;

    /// <summary>The chain of this call already runs through the same grain, in a way that may interleave.</summary>
    public bool Reenters { get; set; }

    /// <summary>Makes what follows, in the current asynchronous flow, part of this call.</summary>
    public void Enter()
    {
        RequestContext.All = context;
        Activity.Current = activity;
        Running.Value = this;
    }

    /// <summary>Runs the call through the filters on this grain and answers the caller. Never throws.</summary>
    public async Task Run(Grain grain)
    {
        Enter();
        stage = CallStage.Running;
        try
        {
            var through = new CallContext(this, grain, host.Filters);
            await through.Invoke();
            End();
            Answer(through.Result);
        }
        catch (Exception exception)
        {
            Fail(exception);
        }
    }

    /// <summary>Answers the caller with this exception, as it is.</summary>
    public void Fail(Exception exception)
    {
        End();
        Throw(exception);
    }

    // Work that a grain began and left behind carries the ended call's frame along: it is nobody's caller.
    private static GrainCall? StillRunning(GrainCall? call)
    {
        while (call is { Stage: CallStage.Ended }) call = call.Caller;
        return call;
    }

    protected abstract void Answer(object? result);

    protected abstract void Throw(Exception exception);

    private void End()
    {
        if (stage == CallStage.Ended) return;
        stage = CallStage.Ended;
        host.CallEnded();
    }
}

/// <summary>A call whose result is a <typeparamref name="T"/>.</summary>
internal sealed class GrainCall<T>(GrainHost host, GrainAddress target, GrainMethod method, object?[] arguments)
    : GrainCall(host, target, method, arguments)
{
    private readonly TaskCompletionSource<T> answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task<T> Answered => answer.Task;

    protected override void Answer(object? result) => answer.SetResult(result is null ? default! : (T)result);

    protected override void Throw(Exception exception) => answer.TrySetException(exception);
}

/// <summary>How far a call has come.</summary>
internal enum CallStage
{
    Waiting,
    Running,
    Ended,
}
