using System.Collections.Immutable;
using Partnership.Contracts.Cases;
using Partnership.Portal.Components.Govuk;

namespace Partnership.Portal.Cases.Overrides;

/// <summary>What waits for a supervisor's decision.</summary>
public sealed partial class UndecidedPage
{
    private readonly TableHeader[] _headers =
        [new("Case"), new("For whom"), new("What for"), new("Why"), new("Asked by"), new("Your decision")];

    private ImmutableArray<UndecidedOverride> _waiting = [];

    protected override async Task OnInitializedAsync() => _waiting =
        (await Grains.Ask<ICaseListGrain, ImmutableArray<UndecidedOverride>>(grain => grain.OverridesToDecide(Aborted))).Value;
}
