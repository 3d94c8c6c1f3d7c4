using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Components.Govuk;

namespace Partnership.Portal.Organisations.Invitations;

/// <summary>The invitations of an organisation that wait to be accepted.</summary>
public sealed partial class WaitingInvitations
{
    private readonly TableHeader[] _headers = [new("Invited as"), new("Roles"), new("Can be accepted until"), new("Change")];

    [Parameter, EditorRequired] public OrganisationId Organisation { get; set; }

    [Parameter, EditorRequired] public ImmutableArray<Invitation> Invitations { get; set; } = [];
}
