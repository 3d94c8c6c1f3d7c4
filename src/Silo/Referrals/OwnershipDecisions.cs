using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Referrals;
using Partnership.Silo.Kernel.Aggregates;

namespace Partnership.Silo.Referrals;

/// <summary>Whose the referral is on each side, and who has heard of it.</summary>
internal static class OwnershipDecisions
{
    public static Decision Acknowledge(ReferralState state, Mover mover) =>
        state is { Status: ReferralStatus.Sent or ReferralStatus.Questioned, AcknowledgedBy: null }
        && state.SideOf(mover.Caller) is Side.Recipient
            ? Decision.Of(new ReferralAcknowledged(mover.Act))
            : Decision.Nothing;

    public static Decision Claim(ReferralState state, Mover mover)
    {
        if (MoveGuard.Refuse(state, ReferralMove.Claim, mover) is { } refused)
            return Decision.Refused(refused);
        if (state.OwnerOn(state.SideOf(mover.Caller)!.Value) is { } owner)
            return Decision.Refused(owner == mover.Caller.User ? ReferralRefusals.AlreadyOwner : ReferralRefusals.AlreadyClaimed);
        return Decision.Of(new ReferralClaimed(mover.Act));
    }

    /// <summary><paramref name="to"/> is the member of the caller's own organisation who was named; null when there is none.</summary>
    public static Decision Reassign(ReferralState state, ReassignReferral command, Member? to, Mover mover)
    {
        var side = state.SideOf(mover.Caller) ?? Side.Either;
        return MoveGuard.Decide(
            state, ReferralMove.Reassign, mover,
            checks => checks
                .Require(command.To is not null, nameof(command.To), CommonRefusals.Missing)
                .Require(
                    command.To is null || (to is not null && to.User == command.To && MoveGuard.MayWork(side, to.Roles)),
                    nameof(command.To), ReferralRefusals.CannotTakeReferrals)
                .Require(
                    command.To is null || state.OwnerOn(side) != command.To, nameof(command.To), ReferralRefusals.AlreadyOwner),
            () => new ReferralReassigned(command.To!.Value, mover.Act));
    }

    /// <summary>As <see cref="Reassign"/>, for what is still theirs who left: nothing else that changed since stands in the way.</summary>
    public static Decision HandOver(ReferralState state, HandOverReferral command, Member? to, Mover mover)
    {
        var given = Reassign(state, new ReassignReferral(command.Command, mover.Version, command.To), to, mover with { SeenVersion = mover.Version });
        return given.Refusals.IsEmpty && state.OwnerOn(state.SideOf(mover.Caller)!.Value) != command.From
            ? Decision.Refused(CommonRefusals.ChangedMeanwhile)
            : given;
    }

    /// <summary>A supervisor has heard of what was escalated; hearing of it again, or once its clock has stopped, changes nothing.</summary>
    public static Decision Hear(ReferralState state, HearEscalation command, Mover mover)
    {
        if (state.SideOf(mover.Caller) is null)
            return Decision.Refused(CommonRefusals.NotFound);
        if (!mover.Caller.May(Permission.HearEscalations))
            return Decision.Refused(CommonRefusals.NotPermitted);
        var escalated = ReferralNotices.Of(state).FirstOrDefault(notice =>
            notice.Audience is NoticeAudience.Supervisor && notice.Viewer == mover.Caller.Organisation && notice.What == command.What);
        return escalated switch
        {
            null => Decision.Refused(ReferralRefusals.NothingEscalated, nameof(command.What)),
            { IsOpen: true } => Decision.Of(new EscalationHeard(escalated.What, mover.Act)),
            _ => Decision.Nothing,
        };
    }
}
