using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;

namespace Partnership.Portal.Cases;

/// <summary>Who changed what of a case, and when.</summary>
public sealed partial class HistoryPage
{
    private CaseHistory? _history;

    [Parameter] public string Reference { get; set; } = "";

    protected override async Task OnInitializedAsync()
    {
        if (CaseReference.TryParse(Reference) is { } reference)
            _history = OrNotThere(await Grains.Ask<ICaseGrain, CaseHistory>(reference.ToString(), grain => grain.History(Aborted)));
        else
            NotThere();
    }
}
