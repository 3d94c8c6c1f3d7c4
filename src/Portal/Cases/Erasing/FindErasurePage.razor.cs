using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;

namespace Partnership.Portal.Cases.Erasing;

/// <summary>Finds the case of which somebody is to be erased.</summary>
public sealed partial class FindErasurePage
{
    private async Task<bool> IsThere(CaseReference reference) =>
        (await Grains.Ask<IErasureGrain, ErasureReach>(reference.ToString(), grain => grain.Reach(Aborted))).Succeeded;
}
