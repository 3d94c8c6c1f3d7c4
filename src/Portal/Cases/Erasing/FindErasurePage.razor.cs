using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Words;

namespace Partnership.Portal.Cases.Erasing;

/// <summary>Finds the case of which somebody is to be erased.</summary>
public sealed partial class FindErasurePage
{
    [SupplyParameterFromQuery(Name = "case")] private string? Wanted { get; set; }

    protected override async Task OnInitializedAsync()
    {
        if (Wanted is null)
            return;
        if (CaseReference.TryParse(Wanted.Trim().ToUpperInvariant()) is not { } reference)
            Errors = FormErrors.None.And("Case", "Enter the reference of a case, such as C-1093");
        else if ((await Grains.Ask<IErasureGrain, ErasureReach>(reference.ToString(), grain => grain.Reach(Aborted))).Succeeded)
            Navigation.NavigateTo(ErasureLinks.Choose(reference));
        else
            Errors = FormErrors.None.And("Case", $"Check the reference: your organisation leads no case {reference} that you may see");
    }
}
