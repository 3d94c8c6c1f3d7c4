namespace Partnership.Embedded;

/// <summary>The activations of a stateless worker under one key: another one while all are busy, up to the bound.</summary>
internal sealed class WorkerPool(GrainHost host, GrainAddress address, ActivationDirectory directory) : IMailbox, IMailboxOwner
{
    // Shared with the workers: a choice among them must see them all at the same moment.
    private readonly Lock gate = new();
    private readonly List<Activation> workers = [];
    private bool ended;

    public bool TryAccept(GrainCall call)
    {
        lock (gate)
        {
            if (ended) return false;
            var worker = workers.MinBy(each => each.Load);
            if (worker is null || (worker.Load > 0 && workers.Count < address.Class.Workers))
            {
                worker = new Activation(host, address, this, gate);
                workers.Add(worker);
            }

            return worker.TryAccept(call);
        }
    }

    public IEnumerable<Activation> Activations()
    {
        lock (gate) return [.. workers];
    }

    public void Succeed(Activation ended, Queue<GrainCall> waiting)
    {
        lock (gate)
        {
            workers.Remove(ended);
            foreach (var call in waiting) TryAccept(call);
            if (workers.Count > 0) return;
            this.ended = true;
            directory.Remove(address, this);
        }
    }
}
