using System.Collections.Immutable;
using Partnership.Contracts.Cases;

namespace Partnership.Portal.Audit;

/// <summary>The overrides that are in force, for who reads the audit: references and dates.</summary>
public sealed partial class OverridesPage
{
    private ImmutableArray<OverrideInForce> _lines = [];

    protected override async Task OnInitializedAsync() => _lines =
        (await Grains.Ask<ICaseListGrain, ImmutableArray<OverrideInForce>>(grain => grain.OverridesInForce(Aborted))).Value;
}
