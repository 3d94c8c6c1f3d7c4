using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Referrals;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Referrals;
using Partnership.Silo.Tests.Referrals.Moves;

namespace Partnership.Silo.Tests.Referrals;

public sealed class OwnershipTests
{
    private static readonly Caller Colleague = Life.Recipient with { User = new UserId(Guid.NewGuid()) };

    [Fact]
    public void Acknowledge_FirstOpeningByTheRecipient_IsRecordedAndIsNoMove()
    {
        var sent = Life.At(ReferralStatus.Sent);

        var opened = sent.Apply(OwnershipDecisions.Acknowledge(sent, Life.Mover(Life.Recipient)).Events.ShouldHaveSingleItem());

        opened.AcknowledgedBy.ShouldBe(Life.Mover(Life.Recipient).Act);
        opened.MovesMade.ShouldBe(sent.MovesMade);
        opened.Status.ShouldBe(ReferralStatus.Sent);
        opened.History[^1].What.ShouldBe("acknowledged");
        Nothing(OwnershipDecisions.Acknowledge(opened, Life.Mover(Colleague)));
    }

    [Theory]
    [InlineData(ReferralStatus.Draft, false)]
    [InlineData(ReferralStatus.Sent, true)]
    [InlineData(ReferralStatus.Questioned, true)]
    [InlineData(ReferralStatus.Accepted, false)]
    [InlineData(ReferralStatus.Active, false)]
    [InlineData(ReferralStatus.Declined, false)]
    [InlineData(ReferralStatus.Withdrawn, false)]
    [InlineData(ReferralStatus.Completed, false)]
    [InlineData(ReferralStatus.Ended, false)]
    [InlineData(ReferralStatus.Recalled, false)]
    public void Acknowledge_IsOfAnUnansweredReferralByItsRecipientAlone(ReferralStatus status, bool recorded)
    {
        OwnershipDecisions.Acknowledge(Life.At(status), Life.Mover(Life.Recipient)).Events.Length.ShouldBe(recorded ? 1 : 0);
        Nothing(OwnershipDecisions.Acknowledge(Life.At(status), Life.Mover(Life.Sender)));
        Nothing(OwnershipDecisions.Acknowledge(Life.At(status), Life.Mover(Life.Stranger)));
    }

    [Fact]
    public void Claim_IsForTheOwnSideAndTurnsNobodyBack()
    {
        var sent = Life.At(ReferralStatus.Sent);

        var claimed = sent.Apply(OwnershipDecisions.Claim(sent, Life.Mover(Life.Recipient)).Events.ShouldHaveSingleItem());

        claimed.RecipientOwner.ShouldBe(Life.Recipient.User);
        claimed.SenderOwner.ShouldBeNull();
        claimed.MovesMade.ShouldBe(sent.MovesMade);
        MoveGuard.Open(claimed, Colleague).ShouldNotContain(ReferralMove.Claim);
        MoveGuard.Open(claimed, Life.Sender).ShouldContain(ReferralMove.Claim);
        claimed.Apply(OwnershipDecisions.Claim(claimed, Life.Mover(Life.Sender)).Events.ShouldHaveSingleItem()).SenderOwner.ShouldBe(Life.Sender.User);
    }

    [Fact]
    public void Claim_WhatIsSomebodys_IsRefusedByName()
    {
        var claimed = Life.At(ReferralStatus.Sent).Apply(new ReferralClaimed(Life.Mover(Life.Recipient).Act));

        Code(OwnershipDecisions.Claim(claimed, Life.Mover(Colleague))).ShouldBe(ReferralRefusals.AlreadyClaimed);
        Code(OwnershipDecisions.Claim(claimed, Life.Mover(Life.Recipient))).ShouldBe(ReferralRefusals.AlreadyOwner);
    }

    [Fact]
    public void Reassign_GivesItToAWorkerOfTheOwnOrganisation()
    {
        var claimed = Life.At(ReferralStatus.Accepted).Apply(new ReferralClaimed(Life.Mover(Colleague).Act));
        var to = Life.Colleagues[0];

        var given = claimed.Apply(Reassign(claimed, to.User, to).Events.ShouldHaveSingleItem());

        given.RecipientOwner.ShouldBe(to.User);
        given.SenderOwner.ShouldBeNull();
        given.MovesMade.ShouldBe(claimed.MovesMade);
        Reassign(given, to.User, to).Refusals.ShouldBe([new Refusal("To", ReferralRefusals.AlreadyOwner)]);
    }

    [Fact]
    public void Reassign_ToWhoCannotTakeIt_IsRefusedByName()
    {
        var sent = Life.At(ReferralStatus.Sent);
        var auditor = Life.Worker("Pat Specimen", Role.Auditor, Role.OrganisationAdministrator);

        Reassign(sent, null, null).Refusals.ShouldBe([new Refusal("To", CommonRefusals.Missing)]);
        Reassign(sent, auditor.User, auditor).Refusals.ShouldBe([new Refusal("To", ReferralRefusals.CannotTakeReferrals)]);
        Reassign(sent, new UserId(Guid.NewGuid()), null).Refusals.ShouldBe([new Refusal("To", ReferralRefusals.CannotTakeReferrals)]);
        Reassign(sent, auditor.User, Life.Colleagues[0]).Refusals.ShouldBe([new Refusal("To", ReferralRefusals.CannotTakeReferrals)]);
    }

    [Fact]
    public void Reassign_ByWhoseItIs_GivesItAwayAndNoFurther()
    {
        var worker = Sample.Housing;
        var theirs = Life.At(ReferralStatus.Accepted).Apply(new ReferralClaimed(Life.Mover(worker).Act));
        MoveGuard.Open(theirs, worker).ShouldContain(ReferralMove.Reassign);

        var given = theirs.Apply(ReassignBy(worker, theirs).Events.ShouldHaveSingleItem());

        given.RecipientOwner.ShouldBe(Life.Colleagues[0].User);
        MoveGuard.Open(given, worker).ShouldNotContain(ReferralMove.Reassign);
        Code(ReassignBy(worker, given)).ShouldBe(CommonRefusals.NotPermitted);
    }

    [Fact]
    public void Reassign_ByAWorkerOfWhatIsAnothers_IsNotPermitted()
    {
        var worker = Sample.Housing;
        var anothers = Life.At(ReferralStatus.Accepted).Apply(new ReferralClaimed(Life.Mover(Colleague).Act));
        // Theirs on one side is not theirs on the other.
        var sendersOwn = Life.At(ReferralStatus.Accepted).Apply(new ReferralClaimed(new Act(worker.User, Life.Sender.Organisation, Sample.Now)));
        var noLonger = Life.At(ReferralStatus.Accepted).Apply(new ReferralClaimed(Life.Mover(worker).Act));

        Code(ReassignBy(worker, anothers)).ShouldBe(CommonRefusals.NotPermitted);
        Code(ReassignBy(worker, sendersOwn)).ShouldBe(CommonRefusals.NotPermitted);
        Code(ReassignBy(worker with { Roles = [Role.Auditor, Role.OrganisationAdministrator] }, noLonger)).ShouldBe(CommonRefusals.NotPermitted);
        Code(ReassignBy(Sample.Stranger with { User = worker.User }, noLonger)).ShouldBe(CommonRefusals.NotFound);
    }

    [Fact]
    public void Reassign_ByWhoseItIs_OnceItIsOver_IsRefusedByName()
    {
        var worker = Sample.Housing;
        foreach (var (status, code) in new[] { (ReferralStatus.Completed, ReferralRefusals.WasClosed), (ReferralStatus.Recalled, ReferralRefusals.WasRecalled) })
            Code(ReassignBy(worker, Life.At(status).Apply(new ReferralClaimed(Life.Mover(worker).Act)))).ShouldBe(code);
    }

    [Fact]
    public void Reassign_ByAPractitioner_IsNotPermitted() =>
        Code(OwnershipDecisions.Reassign(
            Life.At(ReferralStatus.Sent), new(CommandId.New(), 1, Life.Colleagues[0].User), Life.Colleagues[0], Life.Mover(Sample.Housing)))
            .ShouldBe(CommonRefusals.NotPermitted);

    private static Decision Reassign(ReferralState state, UserId? to, Member? member) =>
        OwnershipDecisions.Reassign(state, new(CommandId.New(), 1, to), member, Life.Mover(Life.Recipient));

    private static Decision ReassignBy(Caller caller, ReferralState state) => OwnershipDecisions.Reassign(
        state, new(CommandId.New(), 1, Life.Colleagues[0].User), Life.Colleagues[0], Life.Mover(caller));

    private static string Code(Decision decision)
    {
        decision.Events.ShouldBeEmpty();
        return decision.Refusals.ShouldHaveSingleItem().Code;
    }

    private static void Nothing(Decision decision)
    {
        decision.Events.ShouldBeEmpty();
        decision.Refusals.ShouldBeEmpty();
    }
}
