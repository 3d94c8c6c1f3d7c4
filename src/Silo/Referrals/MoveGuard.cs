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
        if (state.Sent is not { } sent || SideOf(sent, mover.Caller) is not { } side)
            return CommonRefusals.NotFound;
        var transition = ReferralTransitions.Of(move);
        if (side != transition.By || !mover.Caller.May(transition.Permission))
            return CommonRefusals.NotPermitted;
        return ReferralTransitions.Refuse(state.Status, move)
            ?? (mover.SeenVersion == mover.Version ? null : CommonRefusals.ChangedMeanwhile);
    }

    /// <summary>The moves that this caller can make now.</summary>
    public static IEnumerable<ReferralMove> Open(ReferralState state, Caller caller) => ReferralTransitions.Table
        .Where(transition => state.Sent is { } sent && SideOf(sent, caller) == transition.By
            && caller.May(transition.Permission) && transition.From.Contains(state.Status)
            && !(transition.Move is ReferralMove.ConfirmDestruction && state.DestructionIsConfirmed))
        .Select(transition => transition.Move);

    /// <summary>The move's events once its fields are right, or all that is wrong with them.</summary>
    public static Decision Decide(
        ReferralState state, ReferralMove move, Mover mover, Func<FieldChecks, FieldChecks> check, Func<Kernel.Journal.IEvent> happened)
    {
        if (Refuse(state, move, mover) is { } refused)
            return Decision.Refused(refused);
        var refusals = check(new FieldChecks()).Refusals;
        return refusals.IsEmpty ? Decision.Of(happened()) : Decision.Refused(refusals);
    }

    private static Side? SideOf(ReferralSent sent, Caller caller) =>
        caller.Organisation == sent.Recipient ? Side.Recipient
        : caller.Organisation == sent.Sender ? Side.Sender
        : null;
}
