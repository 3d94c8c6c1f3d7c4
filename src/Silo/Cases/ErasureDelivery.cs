using Partnership.Silo.Kernel.Outbox;

namespace Partnership.Silo.Cases;

/// <summary>
/// Tells referrals that a person of their case was erased, in case whoever erased them could not: their process died, or a
/// referral was being sent at that moment.
/// </summary>
internal sealed class ErasureDelivery(DrawnReferrals drawn) : IOutboxDelivery
{
    public string Kind => PersonToForget.Kind;

    public Task Deliver(string key, string payload, CancellationToken ct) => drawn.Tell(PersonToForget.Of(payload), ct);
}
