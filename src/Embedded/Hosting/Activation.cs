using Orleans;

namespace Partnership.Embedded;

/// <summary>
/// One living grain and its mailbox. The mailbox decides, under a lock, which call may start; the scheduler runs what
/// has started. Calls start in order of arrival: a plain call alone, read-only calls together, an always-interleaving
/// call at once. One file, long as it is: each member holds the same invariant under the same lock.
/// </summary>
internal sealed class Activation(GrainHost host, GrainAddress address, IMailboxOwner owner, Lock gate, Queue<GrainCall>? inherited = null)
    : IMailbox, IGrainSurroundings
{
    private readonly ActivationScheduler scheduler = new();
    private Queue<GrainCall> waiting = inherited ?? new();
    private ActivationStage stage;
    private RunningCalls running;
    private DeactivationReason? closing;
    private bool closed;
    private TaskCompletionSource? gone;
    private LivingGrain? living;

    public GrainAddress Address => address;

    public string Key => address.Key;

    public IGrainFactory GrainFactory => host;

    public IServiceProvider Services => living!.Services;

    /// <summary>When a call last started or ended, by the clock's own ticks.</summary>
    public long LastUsed { get; private set; } = host.Time.GetTimestamp();

    /// <summary>How many calls are running or waiting.</summary>
    public int Load
    {
        get { lock (gate) return running.Count + waiting.Count; }
    }

    /// <summary>It takes no more part in what the process holds: it has ended or is about to.</summary>
    public bool IsEnding
    {
        get { lock (gate) return closing is not null || stage == ActivationStage.Gone; }
    }

    public bool TryAccept(GrainCall call)
    {
        lock (gate)
        {
            if (stage == ActivationStage.Gone) return false;
            if ((waiting.Count == 0 || call.Method.IsAlwaysInterleave || call.Reenters) && MayStart(call)) Start(call);
            else waiting.Enqueue(call);
            Wake();
            return true;
        }
    }

    /// <summary>Begins the life of a grain for which calls wait already.</summary>
    public void Wake()
    {
        lock (gate)
        {
            if (stage != ActivationStage.Asleep) return;
            stage = ActivationStage.Waking;
            host.Directory.Grew();
            scheduler.Post(static self => _ = ((Activation)self!).Activate(), this);
        }
    }

    public void DeactivateOnIdle(DeactivationReason reason) => Deactivate(reason, evenIfBusy: true);

    /// <summary>Ends the activation once nothing runs; says whether it will.</summary>
    public bool Deactivate(DeactivationReason reason, bool evenIfBusy)
    {
        lock (gate)
        {
            if (!evenIfBusy && (stage != ActivationStage.Active || running.Count + waiting.Count > 0)) return false;
            closing ??= reason;
            if (stage == ActivationStage.Active) stage = ActivationStage.Closing;
            CloseIfDone();
            return true;
        }
    }

    /// <summary>Fails the calls that wait.</summary>
    public void Abandon(Exception reason)
    {
        foreach (var call in TakeWaiting()) call.Fail(reason);
    }

    public IEnumerable<Activation> Activations() => [this];

    /// <summary>Ends when the activation has.</summary>
    public Task Gone()
    {
        lock (gate)
        {
            if (stage == ActivationStage.Gone) return Task.CompletedTask;
            gone ??= new(TaskCreationOptions.RunContinuationsAsynchronously);
            return gone.Task;
        }
    }

    private async Task Activate()
    {
        // The first call's chain and context hold for its activation too.
        lock (gate) if (waiting.TryPeek(out var first)) first.Enter();
        try
        {
            living = new LivingGrain(host, address.Class);
            living.Make(this);
            await living.Grain.OnActivateAsync(host.Abandoned);
        }
        catch (Exception exception)
        {
            if (living is not null) await living.Discard();
            Queue<GrainCall> failed;
            lock (gate)
            {
                failed = TakeWaiting();
                End();
            }

            foreach (var call in failed) call.Fail(exception);
            return;
        }

        lock (gate)
        {
            stage = ActivationStage.Active;
            StartWhatMay();
            // Asked to end while it began: the calls it began for come first.
            if (closing is null) return;
            stage = ActivationStage.Closing;
            CloseIfDone();
        }
    }

    private bool MayStart(GrainCall call) =>
        (stage == ActivationStage.Active || (stage == ActivationStage.Closing && call.Reenters && running.Count > 0))
        && running.Admits(call.Method);

    private void Start(GrainCall call)
    {
        running.Add(call.Method, 1);
        LastUsed = host.Time.GetTimestamp();
        scheduler.Post(static turn => _ = Run(((Activation, GrainCall))turn!), (this, call));
    }

    private static async Task Run((Activation Activation, GrainCall Call) turn)
    {
        await turn.Call.Run(turn.Activation.living!.Grain);
        turn.Activation.Ended(turn.Call);
    }

    private void StartWhatMay()
    {
        while (waiting.TryPeek(out var call) && MayStart(call)) Start(waiting.Dequeue());
    }

    private void Ended(GrainCall call)
    {
        lock (gate)
        {
            running.Add(call.Method, -1);
            LastUsed = host.Time.GetTimestamp();
            StartWhatMay();
            CloseIfDone();
        }
    }

    private void CloseIfDone()
    {
        if (stage != ActivationStage.Closing || running.Count > 0 || closed) return;
        closed = true;
        scheduler.Post(static self => _ = ((Activation)self!).Close(), this);
    }

    private async Task Close()
    {
        await living!.SayGoodbye(closing!.Value);
        await living.Discard();
        lock (gate) End();
    }

    // Under the lock, so that no call can find an activation that has ended and is not yet replaced.
    private void End()
    {
        stage = ActivationStage.Gone;
        host.Directory.Shrank();
        owner.Succeed(this, TakeWaiting());
        gone?.SetResult();
    }

    private Queue<GrainCall> TakeWaiting()
    {
        lock (gate)
        {
            var taken = waiting;
            waiting = new();
            return taken;
        }
    }
}

/// <summary>The life of an activation.</summary>
internal enum ActivationStage
{
    Asleep,
    Waking,
    Active,
    Closing,
    Gone,
}
