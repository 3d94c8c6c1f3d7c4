using System.Collections.Immutable;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Kernel.Text;

namespace Partnership.Silo.Referrals;

/// <summary>Who makes a move, when, and what they saw of the referral.</summary>
internal sealed record Mover(Caller Caller, int SeenVersion, int Version, DateTimeOffset Now)
{
    public Act Act => new(Caller.User, Caller.Organisation, Now);
}

/// <summary>What every move on a sent referral has to pass, before its own fields are looked at.</summary>
internal static class MoveGuard
{
    /// <summary>
    /// To anybody but its two sides the referral does not exist; to the wrong side, or without the permission, the
    /// move is not theirs; from the wrong state it is refused by name; on what has changed since it was shown, it
    /// must be looked at again.
    /// </summary>
    public static string? Refuse(ReferralState state, ReferralMove move, Mover mover)
    {
        if (state.SideOf(mover.Caller) is not { } side)
            return CommonRefusals.NotFound;
        if (!IsTheirs(ReferralTransitions.Of(move), state, side, mover.Caller))
            return CommonRefusals.NotPermitted;
        return ReferralTransitions.Refuse(state.Status, move)
            ?? (mover.SeenVersion == mover.Version ? null : CommonRefusals.ChangedMeanwhile);
    }

    /// <summary>The moves that this caller can make now.</summary>
    public static IEnumerable<ReferralMove> Open(ReferralState state, Caller caller) => ReferralTransitions.Table
        .Where(transition => state.SideOf(caller) is { } side
            && IsTheirs(transition, state, side, caller) && transition.From.Contains(state.Status)
            && !(transition.Move is ReferralMove.ConfirmDestruction && state.DestructionIsConfirmed)
            && !(transition.Move is ReferralMove.Claim && state.OwnerOn(side) is not null))
        .Select(transition => transition.Move);

    /// <summary>Whether somebody with these roles may work on referrals of this side.</summary>
    public static bool MayWork(Side side, ImmutableArray<Role> roles) =>
        RolePermissions.Allow(roles, side is Side.Sender ? Permission.SendReferrals : Permission.AnswerReferrals);

    /// <summary>The move's events once its fields are right, or all that is wrong with them.</summary>
    public static Decision Decide(
        ReferralState state, ReferralMove move, Mover mover, Func<FieldChecks, FieldChecks> check, Func<Kernel.Journal.IEvent> happened)
    {
        if (Refuse(state, move, mover) is { } refused)
            return Decision.Refused(refused);
        var refusals = check(new FieldChecks()).Refusals;
        return refusals.IsEmpty ? Decision.Of(happened()) : Decision.Refused(refusals);
    }

    private static bool IsTheirs(Transition transition, ReferralState state, Side side, Caller caller) =>
        (transition.By is Side.Either || transition.By == side) && caller.May(transition.Permission)
        && transition.Move switch
        {
            // Whoever takes a referral as theirs must be able to work on it, whatever else lets them read it.
            ReferralMove.Claim => MayWork(side, caller.Roles),
            ReferralMove.Reassign => MayReassign(state, side, caller),
            _ => true,
        };

    /// <summary>A supervisor gives any referral of their side to somebody; whoever works on one hands on their own.</summary>
    private static bool MayReassign(ReferralState state, Side side, Caller caller) =>
        caller.May(Permission.ReassignReferrals) || (state.OwnerOn(side) == caller.User && MayWork(side, caller.Roles));
}
