using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Words;

namespace Partnership.Portal.Cases;

/// <summary>Chooses one organisation or one person of it.</summary>
public sealed partial class WhomFields
{
    [Parameter, EditorRequired] public string Label { get; set; } = "";

    [Parameter, EditorRequired] public OrganisationProfile Partner { get; set; } = null!;

    /// <summary>The partner leads the case: it cannot be kept from it as a whole.</summary>
    [Parameter, EditorRequired] public bool IsLead { get; set; }

    [Parameter, EditorRequired] public IReadOnlyList<CasePerson> People { get; set; } = [];

    [Parameter, EditorRequired] public UserId Me { get; set; }

    [Parameter, EditorRequired] public string Value { get; set; } = "";

    [Parameter, EditorRequired] public FormErrors Errors { get; set; } = FormErrors.None;
}
