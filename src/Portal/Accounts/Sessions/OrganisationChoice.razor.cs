using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Components.Govuk;

namespace Partnership.Portal.Accounts.Sessions;

/// <summary>The organisations that a person may act for, one of which they choose.</summary>
public sealed partial class OrganisationChoice
{
    internal const string Field = "organisation";

    private readonly TableHeader[] _headers = [new("Organisation"), new("Your work there"), new("")];

    [Parameter, EditorRequired] public ImmutableArray<StaffEntry> Memberships { get; set; } = [];

    /// <summary>The one that they act for already.</summary>
    [Parameter] public OrganisationId? Current { get; set; }

    [Parameter, EditorRequired] public EventCallback Chosen { get; set; }
}
