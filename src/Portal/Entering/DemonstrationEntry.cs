using System.Collections.Immutable;
using Orleans;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;

namespace Partnership.Portal.Entering;

/// <summary>Entering without credentials: in Development alone.</summary>
internal sealed class DemonstrationEntry(IHostEnvironment environment, IGrainFactory grains, CallerSeal seal)
{
    public bool IsOpen => environment.IsDevelopment();

    /// <summary>The people one may be, without those who have left; nobody where the entry is closed.</summary>
    public async Task<ImmutableArray<StaffEntry>> Staff(CancellationToken ct)
    {
        if (!IsOpen)
            return [];
        seal.Attach(Caller.System("entering the demonstration"));
        return [.. (await grains.GetGrain<IDirectoryGrain>("all").Staff(ct)).Value.Where(entry => entry.Member.EndedOn is null)];
    }
}
