using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Components.Govuk;

namespace Partnership.Portal.Cases;

/// <summary>Chooses the partner whose people are shown to choose from.</summary>
public sealed partial class WhomPartner
{
    [Parameter, EditorRequired] public IEnumerable<OrganisationProfile> Partners { get; set; } = [];

    [Parameter, EditorRequired] public OrganisationId Chosen { get; set; }

    private SelectOption[] Options => [.. Partners.Select(partner => new SelectOption(partner.Id.ToString(), partner.Name))];
}
