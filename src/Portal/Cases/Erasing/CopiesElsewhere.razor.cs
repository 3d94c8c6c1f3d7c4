using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Components.Govuk;

namespace Partnership.Portal.Cases.Erasing;

/// <summary>Who else has to hear that somebody was erased.</summary>
public sealed partial class CopiesElsewhere
{
    private readonly TableHeader[] _headers = ["Partner", "Referral", "Sent", "It is", "Outside the portal"];

    [Parameter, EditorRequired] public ImmutableArray<DrawnReferral> Referrals { get; set; } = [];

    /// <summary>A partner's name.</summary>
    [Parameter, EditorRequired] public Func<OrganisationId, string> Name { get; set; } = _ => "";
}
