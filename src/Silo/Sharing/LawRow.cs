using System.Collections.Immutable;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Sharing;

namespace Partnership.Silo.Sharing;

/// <summary>What must be so before a row of the law allows anything.</summary>
internal enum Need
{
    Nothing,

    /// <summary>The person's valid consent to this recipient and purpose.</summary>
    Consent,

    /// <summary>The person is under 18 or an adult at risk (Data Protection Act 2018, Schedule 1, paragraph 18).</summary>
    SomebodyAtRisk,

    /// <summary>An approved override for the reason that the row names.</summary>
    Override,
}

/// <summary>
/// One combination of law: who may share for what with whom, on which ground, from which day, and up to and with which
/// other one. <c>Override</c> is named exactly where <c>Need</c> is an override.
/// </summary>
internal sealed record LawRow(
    string Id,
    ImmutableArray<OrganisationKind> Senders,
    ImmutableArray<SharingPurpose> Purposes,
    ImmutableArray<OrganisationKind> Recipients,
    LawfulGround Ground,
    Need Need,
    string Source,
    DateOnly From,
    DateOnly? Until = null,
    OverrideReason? Override = null)
{
    /// <summary>Whether it is the law of this day.</summary>
    public bool IsInForce(DateOnly day) => From <= day && (Until is null || day <= Until);
}
