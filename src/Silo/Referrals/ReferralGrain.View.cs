using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;

namespace Partnership.Silo.Referrals;

/// <summary>Reading a sent referral: recorded, and acknowledged by the recipient's first, before anything is returned.</summary>
internal sealed partial class ReferralGrain
{
    public async Task<Outcome<ReferralView>> View(CancellationToken ct)
    {
        await _referral.Refresh(ct);
        if (!await gather.IsInSight(_referral.State, Caller, ct))
            return CommonRefusals.Absent;
        await accessLog.Opened(Reference.ToString());
        var opened = await Acknowledge();
        if (!opened.Succeeded)
            return opened.Refusals;
        return await views.Of(Reference, _referral.State, Caller, ct);
    }

    // An opening is a fact and no command, so each has a fresh one; the second finds the first and is nothing.
    private async Task<Outcome<ReferralAnswer>> Acknowledge()
    {
        var opening = new Mover(Caller, 0, 0, default);
        return OwnershipDecisions.Acknowledge(_referral.State, opening).Events.IsEmpty
            ? new ReferralAnswer(Reference, _referral.State.Status, _referral.State.MovesMade)
            : await Move(CommandId.New(), 0, OwnershipDecisions.Acknowledge);
    }
}
