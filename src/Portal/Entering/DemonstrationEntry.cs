using System.Collections.Immutable;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Security;

namespace Partnership.Portal.Entering;

/// <summary>Entering without credentials: in Development alone.</summary>
internal sealed class DemonstrationEntry(IHostEnvironment environment, PortalCalls grains)
{
    public bool IsOpen => environment.IsDevelopment();

    /// <summary>The people one may be, without those who have left; nobody where the entry is closed.</summary>
    public async Task<ImmutableArray<StaffEntry>> Staff(CancellationToken ct)
    {
        if (!IsOpen)
            return [];
        var staff = await grains.Ask<IDirectoryGrain, ImmutableArray<StaffEntry>>("entering the demonstration", grain => grain.Staff(ct));
        return [.. staff.Value.Where(entry => entry.Member.EndedOn is null)];
    }
}
