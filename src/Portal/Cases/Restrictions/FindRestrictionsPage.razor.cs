using System.Collections.Immutable;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;

namespace Partnership.Portal.Cases.Restrictions;

/// <summary>Finds the case whose restrictions are to be seen.</summary>
public sealed partial class FindRestrictionsPage
{
    private async Task<bool> IsThere(CaseReference reference) =>
        (await Grains.Ask<ICaseGrain, ImmutableArray<Restriction>>(reference.ToString(), grain => grain.Restrictions(Aborted))).Succeeded;
}
