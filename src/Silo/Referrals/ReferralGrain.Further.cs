using System.Collections.Immutable;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;

namespace Partnership.Silo.Referrals;

/// <summary>Updates, whose the referral is, and who has heard of it.</summary>
internal sealed partial class ReferralGrain
{
    public async Task<Outcome<UpdatePreview>> PreviewUpdate(ShareUpdate command, CancellationToken ct)
    {
        await _referral.Refresh(ct);
        return await gather.Preview(Reference, _referral.State, command, Caller, ct);
    }

    public async Task<Outcome<ReferralAnswer>> ShareUpdate(ShareUpdate command, CancellationToken ct)
    {
        await _referral.Refresh(ct);
        var facts = await gather.Update(_referral.State, command, Caller, ct);
        return await Move(command.Command, command.SeenVersion, (state, mover) => UpdateDecisions.Share(state, command, facts, mover));
    }

    public Task<Outcome<ReferralAnswer>> Claim(ClaimReferral command, CancellationToken ct) =>
        Move(command.Command, command.SeenVersion, OwnershipDecisions.Claim);

    public async Task<Outcome<ImmutableArray<Colleague>>> Colleagues(CancellationToken ct)
    {
        await _referral.Refresh(ct);
        return await gather.Colleagues(_referral.State, Caller, ct);
    }

    public async Task<Outcome<ReferralAnswer>> Reassign(ReassignReferral command, CancellationToken ct)
    {
        var to = await gather.Member(command.To, Caller, ct);
        return await Move(command.Command, command.SeenVersion, (state, mover) => OwnershipDecisions.Reassign(state, command, to, mover));
    }

    public async Task<Outcome<ReferralAnswer>> HandOver(HandOverReferral command, CancellationToken ct)
    {
        await _referral.Refresh(ct);
        var to = await gather.Member(command.To, Caller, ct);
        return _referral.State.Sent is null
            ? await desk.HandOver(Reference, command, to, Caller, ct)
            : await Move(command.Command, 0, (state, mover) => OwnershipDecisions.HandOver(state, command, to, mover));
    }

    public Task<Outcome<ReferralAnswer>> Hear(HearEscalation command, CancellationToken ct) =>
        Move(command.Command, 0, (state, mover) => OwnershipDecisions.Hear(state, command, mover));
}
