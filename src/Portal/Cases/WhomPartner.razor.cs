using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Components.Govuk;
using Partnership.Portal.Forms;

namespace Partnership.Portal.Cases;

/// <summary>Chooses the partner whose people are shown to choose from.</summary>
public sealed partial class WhomPartner
{
    /// <summary>The field with the partner.</summary>
    internal const string Field = "Of";

    private const string Then = "then";

    [Parameter, EditorRequired] public IEnumerable<OrganisationProfile> Partners { get; set; } = [];

    [Parameter, EditorRequired] public OrganisationId Chosen { get; set; }

    /// <summary>Whether the form was sent only to see who works there: nothing is decided by it.</summary>
    internal static bool IsAsked(PostedForm form) => form[Then].Length > 0;

    private SelectOption[] Options => [.. Partners.Select(partner => new SelectOption(partner.Id.ToString(), partner.Name))];
}
