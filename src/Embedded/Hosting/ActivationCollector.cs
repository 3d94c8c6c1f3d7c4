using Orleans;

namespace Partnership.Embedded;

/// <summary>Ends activations that lie idle too long, and the longest idle ones while there are too many.</summary>
internal sealed class ActivationCollector(GrainHost host) : IDisposable
{
    private ITimer? timer;
    private int hurried;

    public void Start() =>
        timer = host.Time.CreateTimer(static self => ((ActivationCollector)self!).Collect(), this, host.Options.CollectionInterval, host.Options.CollectionInterval);

    /// <summary>Collects soon, since there are too many.</summary>
    public void Hurry()
    {
        if (Interlocked.Exchange(ref hurried, 1) == 1) return;
        ThreadPool.UnsafeQueueUserWorkItem(static self => self.CollectInHaste(), this, preferLocal: false);
    }

    public void Collect()
    {
        var living = host.Directory.Activations().Where(each => !each.IsEnding).OrderBy(each => each.LastUsed).ToList();
        var tooMany = living.Count > Many ? living.Count - Target : 0;
        foreach (var activation in living)
        {
            if (tooMany <= 0 && host.Time.GetElapsedTime(activation.LastUsed) < host.Options.CollectionAge) break;
            if (activation.Deactivate(Reason, evenIfBusy: false)) tooMany--;
        }
    }

    public void Dispose() => timer?.Dispose();

    private static DeactivationReason Reason => new(DeactivationReasonCode.ActivationIdle, "The activation was idle.");

    /// <summary>From here on activations are ended: below the bound by as many as may begin meanwhile.</summary>
    public int Many { get; } = host.Options.MaxActivations - (host.Options.MaxActivations / 20);

    // A little lower still, so that a process with many does not sort all activations for each new one.
    private int Target => host.Options.MaxActivations - (host.Options.MaxActivations / 10);

    private void CollectInHaste()
    {
        Volatile.Write(ref hurried, 0);
        Collect();
    }
}
