using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Silo.Referrals;
using Partnership.Silo.Tests.Referrals.Moves;

namespace Partnership.Silo.Tests.Referrals;

public sealed class RecallTests
{
    // The referral of these tests is accepted at Sample.Now.
    [Fact]
    public void Recall_KeepsWhoAtTheRecipientHadOpenedItAndWhetherAfterAcceptance()
    {
        var (early, late, sender) = (new UserId(Guid.NewGuid()), new UserId(Guid.NewGuid()), new UserId(Guid.NewGuid()));
        var (recipient, before, after) = (Life.Recipient.Organisation, Sample.Now.AddHours(-2), Sample.Now.AddHours(1));

        var recalled = RunningDecisions.Recall(
            Life.At(ReferralStatus.Active), new(CommandId.New(), 1, "The wrong person"),
            [
                new Opened(early, recipient, before, before.AddHours(1)),
                new Opened(late, recipient, before, after),
                new Opened(sender, Life.Sender.Organisation, before, after),
            ],
            Life.Mover(Life.Sender, after.AddHours(1))).Events.ShouldHaveSingleItem().ShouldBeOfType<ReferralRecalled>();

        recalled.OpenedBy.ShouldBe(
        [
            new Opening(early, recipient, before, before.AddHours(1), AfterAcceptance: false),
            new Opening(late, recipient, before, after, AfterAcceptance: true),
        ]);
    }
}
