using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Components.Govuk;
using Partnership.Portal.Words;

namespace Partnership.Portal.Organisations;

/// <summary>An organisation's people and capacity, for who looks after them.</summary>
public sealed partial class OrganisationPage
{
    private readonly TableHeader[] _headers = [new("Name"), new("Job title"), new("Roles"), new("Vetted until"), new("Trained until"), new("Change")];

    private ImmutableArray<Invitation> _invitations = [];

    [SupplyParameterFromQuery] private bool Saved { get; set; }

    private int Overdue => Members!.All.Count(member => RolePermissions.Allow(member.Roles, Permission.ReadReferrals) && IsOverdue(member));

    protected override async Task OnInitializedAsync()
    {
        await base.OnInitializedAsync();
        if (Profile is { } it)
            _invitations = (await Grains.Ask<IOrganisationGrain, OrganisationInvitations>(it.Id.ToString(), grain => grain.Invitations(Aborted))).Value?.All ?? [];
    }

    private SummaryAction[] ChangeProfile(string what) => [new("Change", OrganisationLinks.Profile(Profile!.Id), what)];

    private bool IsOverdue(Member member) =>
        (OrganisationWords.Overdue(member.VettedUntil, Today) ?? OrganisationWords.Overdue(member.TrainedUntil, Today)) is not null;
}
