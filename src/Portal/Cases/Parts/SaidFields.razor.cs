using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Organisations;

namespace Partnership.Portal.Cases.Parts;

/// <summary>What the person said about sharing when they were asked for the first time.</summary>
public sealed partial class SaidFields
{
    /// <summary>Whom the case could be shared with.</summary>
    [Parameter, EditorRequired] public IReadOnlyList<OrganisationProfile> Partners { get; set; } = [];

    /// <summary>How a date is typed.</summary>
    [Parameter, EditorRequired] public string Example { get; set; } = "";
}
