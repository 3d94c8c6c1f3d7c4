using System.Collections.Immutable;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Kernel.Time;

namespace Partnership.Silo.Referrals;

/// <summary>What may happen once a referral has been accepted.</summary>
internal static class RunningDecisions
{
    public static Decision RecordFirstContact(ReferralState state, RecordFirstContact command, Mover mover) => MoveGuard.Decide(
        state, ReferralMove.RecordFirstContact, mover,
        checks => checks
            .Require(command.On is not null, nameof(command.On), CommonRefusals.Missing)
            .Require(command.On is null || command.On <= London.Day(mover.Now), nameof(command.On), ReferralRefusals.InTheFuture)
            .Require(
                command.On is null || command.On >= London.Day(state.AcceptedBy!.At), nameof(command.On), ReferralRefusals.BeforeAcceptance),
        () => new FirstContactRecorded(command.On!.Value, mover.Act));

    public static Decision Complete(ReferralState state, CompleteReferral command, Mover mover) => MoveGuard.Decide(
        state, ReferralMove.Complete, mover,
        checks => checks
            .Choice(nameof(command.Outcome), command.Outcome)
            .Required(nameof(command.WhatWasDone), command.WhatWasDone, 2000)
            .Required(nameof(command.PersonMayBeTold), command.PersonMayBeTold, 1000),
        () => new ReferralCompleted(
            command.Outcome!.Value, command.WhatWasDone.Trim(), command.PersonMayBeTold.Trim(), mover.Act));

    public static Decision End(ReferralState state, EndReferral command, Mover mover) => MoveGuard.Decide(
        state, ReferralMove.End, mover,
        checks => checks.Required(nameof(command.Reason), command.Reason, 500),
        () => new ReferralEnded(command.Reason.Trim(), mover.Act));

    /// <summary><paramref name="opened"/> are all who opened it, of both sides; the recipient's are kept with the recall.</summary>
    public static Decision Recall(ReferralState state, RecallReferral command, ImmutableArray<Opened> opened, Mover mover) => MoveGuard.Decide(
        state, ReferralMove.Recall, mover,
        checks => checks.Required(nameof(command.Reason), command.Reason, 500),
        () => new ReferralRecalled(
            command.Reason.Trim(), ReferralClock.Destruction(mover.Now).DueAt, mover.Act,
            [
                .. opened.Where(each => each.Organisation == state.Sent!.Recipient).Select(each => new Opening(
                    each.User, each.Organisation, each.FirstAt, each.LastAt, each.LastAt >= state.AcceptedBy!.At)),
            ]));

    public static Decision ConfirmDestruction(ReferralState state, ConfirmDestruction command, Mover mover)
    {
        var decision = MoveGuard.Decide(
            state, ReferralMove.ConfirmDestruction, mover,
            checks => checks.Required(nameof(command.How), command.How, 500),
            () => new DestructionConfirmed(command.How.Trim(), mover.Act));
        return decision.Refusals.IsEmpty && state.DestructionIsConfirmed
            ? Decision.Refused(ReferralRefusals.DestructionConfirmed)
            : decision;
    }

    /// <summary>
    /// A deadline came. Nothing happens when its clock has stopped or the mark was reached before; nobody is refused,
    /// since nobody asked.
    /// </summary>
    public static Decision DeadlineCame(ReferralState state, string kind, DateTimeOffset now) =>
        ReferralDeadlines.Parse(kind) is { } mark && ReferralDeadlines.DueAt(state, mark) is { } due && due <= now
            ? Decision.Of(new ClockReached(mark.Clock, mark.Mark, now))
            : Decision.Nothing;
}
