namespace Partnership.Silo.Kernel.Outbox;

/// <summary>Delivers outbox messages of one kind.</summary>
internal interface IOutboxDelivery
{
    /// <summary>The kind of message.</summary>
    string Kind { get; }

    /// <summary>
    /// Delivers it. A message may come twice, when a process died between delivering and writing that down; whoever
    /// receives it knows it by its key. Throws when it could not be delivered: it is then tried again.
    /// </summary>
    Task Deliver(string key, string payload, CancellationToken ct);
}
