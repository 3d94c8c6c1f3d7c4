using System.Collections.Immutable;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;

namespace Partnership.Silo.Referrals;

/// <summary>What is not built yet is out of everybody's sight.</summary>
internal sealed partial class ReferralGrain
{
    public Task<Outcome<UpdatePreview>> PreviewUpdate(ShareUpdate command, CancellationToken ct) => Absent<UpdatePreview>();

    public Task<Outcome<ReferralAnswer>> ShareUpdate(ShareUpdate command, CancellationToken ct) => Absent<ReferralAnswer>();

    public Task<Outcome<ReferralAnswer>> Claim(ClaimReferral command, CancellationToken ct) => Absent<ReferralAnswer>();

    public Task<Outcome<ImmutableArray<Colleague>>> Colleagues(CancellationToken ct) => Absent<ImmutableArray<Colleague>>();

    public Task<Outcome<ReferralAnswer>> Reassign(ReassignReferral command, CancellationToken ct) => Absent<ReferralAnswer>();

    public Task<Outcome<ReferralAnswer>> Hear(HearEscalation command, CancellationToken ct) => Absent<ReferralAnswer>();

    private static Task<Outcome<T>> Absent<T>() => Task.FromResult<Outcome<T>>(CommonRefusals.Absent);
}
