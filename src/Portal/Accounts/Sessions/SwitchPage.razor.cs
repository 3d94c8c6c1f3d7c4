using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Accounts.Steps;
using Partnership.Portal.Security;

namespace Partnership.Portal.Accounts.Sessions;

/// <summary>Goes on for another of one's organisations, or says why a form was not taken: it was shown for another.</summary>
public sealed partial class SwitchPage
{
    private ImmutableArray<StaffEntry> _memberships = [];
    private OrganisationId? _shownFor;

    [Inject] private Sessions Sessions { get; set; } = null!;

    [Inject] private EnteringSteps Steps { get; set; } = null!;

    [SupplyParameterFromQuery] private string? To { get; set; }

    /// <summary>For which organisation the form was shown that was not taken.</summary>
    [SupplyParameterFromQuery(Name = ShownFor.Parameter)] private string? Shown { get; set; }

    private Caller Caller => SessionCaller.Of(HttpContext!.User)!;

    private OrganisationId Current => Caller.Organisation;

    protected override async Task OnInitializedAsync()
    {
        Form = PostedOr(() => Form);
        _shownFor = OrganisationId.TryParse(Shown ?? "");
        _memberships = await Steps.Memberships(Caller.User);
    }

    private string Explained(OrganisationId shown)
    {
        var now = SessionCaller.OrganisationOf(HttpContext!.User);
        return _memberships.FirstOrDefault(entry => entry.Organisation.Id == shown) is { } then
            ? $"That page was for {then.Organisation.Name}, and you now act for {now}. Nothing was done. To check what you typed and send it, act for {then.Organisation.Name} again."
            : $"That page was for an organisation that you no longer act for. Nothing was done. You act for {now}.";
    }

    private async Task Switch()
    {
        var chosen = OrganisationId.TryParse(Form[OrganisationChoice.Field]);
        if (chosen is not { } organisation || !_memberships.Any(entry => entry.Organisation.Id == organisation))
        {
            NotThere();
            return;
        }

        if (organisation != Current)
            await Sessions.Switch(HttpContext!, SessionTickets.Of(HttpContext)!, organisation);
        Navigation.NavigateTo(LocalPath.Or(To, "/"));
    }
}
