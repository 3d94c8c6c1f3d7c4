using Partnership.Contracts.Cases;
using Partnership.Silo.Kernel.Deadlines;

namespace Partnership.Silo.Cases;

/// <summary>Tells a case that one of its deadlines has come.</summary>
internal sealed class CaseDeadlineOwner(IGrainFactory grains) : IDeadlineOwner
{
    public string Category => CaseState.Definition.Category;

    public Task Came(string key, string kind, CancellationToken ct) => grains.GetGrain<ICaseGrain>(key).DeadlineCame(kind, ct);
}
