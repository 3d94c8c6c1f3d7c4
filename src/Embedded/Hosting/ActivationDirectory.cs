using System.Collections.Concurrent;

namespace Partnership.Embedded;

/// <summary>Every living activation of the process, one mailbox a grain.</summary>
internal sealed class ActivationDirectory(GrainHost host) : IMailboxOwner
{
    private readonly ConcurrentDictionary<GrainAddress, IMailbox> mailboxes = new();
    private int count;

    /// <summary>How many activations live.</summary>
    public int Count => Volatile.Read(ref count);

    /// <summary>Brings the call to its grain, which begins to live if it does not yet.</summary>
    public void Deliver(GrainCall call)
    {
        // A mailbox that refuses has left the directory before it did so.
        while (!mailboxes.GetOrAdd(call.Target, static (address, self) => self.Create(address), this).TryAccept(call))
        {
        }
    }

    public IEnumerable<Activation> Activations() => mailboxes.Values.SelectMany(mailbox => mailbox.Activations());

    public void Succeed(Activation ended, Queue<GrainCall> waiting)
    {
        var address = ended.Address;
        if (waiting.Count == 0)
        {
            Remove(address, ended);
            return;
        }

        var fresh = new Activation(host, address, this, new Lock(), waiting);
        mailboxes[address] = fresh;
        fresh.Wake();
    }

    public void Remove(GrainAddress address, IMailbox mailbox) => mailboxes.TryRemove(new(address, mailbox));

    public void Grew()
    {
        if (Interlocked.Increment(ref count) > host.Collector.Many) host.Collector.Hurry();
    }

    public void Shrank() => Interlocked.Decrement(ref count);

    private IMailbox Create(GrainAddress address)
    {
        if (address.Class.Workers is not null) return new WorkerPool(host, address, this);
        return new Activation(host, address, this, new Lock());
    }
}
