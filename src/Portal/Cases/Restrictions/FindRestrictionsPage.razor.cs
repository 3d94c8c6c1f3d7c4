using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Words;

namespace Partnership.Portal.Cases.Restrictions;

/// <summary>Finds the case whose restrictions are to be seen.</summary>
public sealed partial class FindRestrictionsPage
{
    [SupplyParameterFromQuery(Name = "case")] private string? Wanted { get; set; }

    protected override async Task OnInitializedAsync()
    {
        if (Wanted is null)
            return;
        if (CaseReference.TryParse(Wanted.Trim().ToUpperInvariant()) is not { } reference)
            Errors = FormErrors.None.And("Case", "Enter the reference of a case, such as C-1093");
        else if ((await Grains.Ask<ICaseGrain, ImmutableArray<Restriction>>(reference.ToString(), grain => grain.Restrictions(Aborted))).Succeeded)
            Navigation.NavigateTo(CaseLinks.RestrictionsOf(reference));
        else
            Errors = FormErrors.None.And("Case", $"Check the reference: your organisation leads no case {reference} that you may see");
    }
}
