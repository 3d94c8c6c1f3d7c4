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
    public void Reassign_ByAPractitioner_IsNotPermitted() =>
        Code(OwnershipDecisions.Reassign(
            Life.At(ReferralStatus.Sent), new(CommandId.New(), 1, Life.Colleagues[0].User), Life.Colleagues[0], Life.Mover(Sample.Housing)))
            .ShouldBe(CommonRefusals.NotPermitted);

    private static Decision Reassign(ReferralState state, UserId? to, Member? member) =>
        OwnershipDecisions.Reassign(state, new(CommandId.New(), 1, to), member, Life.Mover(Life.Recipient));

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
