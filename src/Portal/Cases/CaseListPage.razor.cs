using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Components.Govuk;

namespace Partnership.Portal.Cases;

/// <summary>The cases of the signed-in person's organisation.</summary>
public sealed partial class CaseListPage
{
    private readonly TableHeader[] _headers = [new("Case"), new("About"), new("District"), new("Risk"), new("Opened")];
    private CasePage? _page;

    [SupplyParameterFromQuery] private string? After { get; set; }

    protected override async Task OnInitializedAsync() =>
        _page = (await Grains.Ask<ICaseListGrain, CasePage>(grain => grain.Ours(CaseReference.TryParse(After), Aborted))).Value;
}
