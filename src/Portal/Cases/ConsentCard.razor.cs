using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;

namespace Partnership.Portal.Cases;

/// <summary>What the person agreed to, beside the case.</summary>
public sealed partial class ConsentCard
{
    [Parameter, EditorRequired] public CaseView Case { get; set; } = null!;

    /// <summary>A partner's name.</summary>
    [Parameter, EditorRequired] public Func<OrganisationId, string> Name { get; set; } = _ => "";

    [Parameter, EditorRequired] public DateOnly Today { get; set; }

    private Consent Consent => Case.Consent;

    private bool HasRunOut => Consent is { State: ConsentState.Given, ExpiresOn: { } last } && last < Today;
}
