using System.Collections.Immutable;
using Partnership.Contracts.Cases;

namespace Partnership.Portal.Cases.Overrides;

/// <summary>The overrides that are in force, for a supervisor.</summary>
public sealed partial class InForcePage
{
    private ImmutableArray<OverrideInForce> _lines = [];

    protected override async Task OnInitializedAsync() => _lines =
        (await Grains.Ask<ICaseListGrain, ImmutableArray<OverrideInForce>>(grain => grain.OverridesToAudit(Aborted))).Value;
}
