using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;

namespace Partnership.Portal.Cases.Corrections;

/// <summary>Says that the open referrals stay as they are.</summary>
public sealed partial class ReferralsKeep
{
    [Parameter, EditorRequired] public ImmutableArray<CaseReferral> Referrals { get; set; } = [];

    /// <summary>A partner's name.</summary>
    [Parameter, EditorRequired] public Func<OrganisationId, string> Name { get; set; } = _ => "";

    private string Whom => Referrals.Length > 3
        ? $"the {Referrals.Length} partners who have an open referral"
        : string.Join(" and ", Referrals.Select(referral => Name(referral.Partner)));
}
