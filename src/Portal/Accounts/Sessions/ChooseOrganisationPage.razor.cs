using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Accounts.Steps;
using Partnership.Portal.Accounts.Store;

namespace Partnership.Portal.Accounts.Sessions;

/// <summary>The last step before the session of somebody who is a member of several organisations.</summary>
public sealed partial class ChooseOrganisationPage
{
    private Entrance? _entrance;
    private ImmutableArray<StaffEntry> _memberships = [];

    [Inject] private Entrances Entrances { get; set; } = null!;

    [Inject] private EnteringSteps Steps { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        Form = PostedOr(() => Form);
        _entrance = Entrances.Of(HttpContext);
        // Who has not come so far yet is told nothing of where they belong.
        if (_entrance is not { Proved: not null and not Means.Password, Invitation: null })
        {
            _entrance = null;
            Navigation.NavigateTo(AccountLinks.SignIn);
            return;
        }

        _memberships = await Steps.Memberships(new UserId(_entrance.Account));
    }

    private async Task Choose()
    {
        if (_entrance is null)
            return;
        Navigation.NavigateTo(OrganisationId.TryParse(Form[OrganisationChoice.Field]) is { } organisation
            ? await Steps.Choose(HttpContext!, _entrance, organisation)
            : AccountLinks.Organisation);
    }
}
