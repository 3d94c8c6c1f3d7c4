using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Referrals;
using Partnership.Silo.Tests.Time;

namespace Partnership.Silo.Tests.Referrals.Moves;

public sealed class FieldsOfMovesTests
{
    [Theory]
    [InlineData(ReferralMove.Decline, "WhereElse", 500)]
    [InlineData(ReferralMove.Ask, "Question", 1000)]
    [InlineData(ReferralMove.Reply, "Reply", 1000)]
    [InlineData(ReferralMove.Withdraw, "Reason", 500)]
    [InlineData(ReferralMove.Complete, "WhatWasDone", 2000)]
    [InlineData(ReferralMove.Complete, "PersonMayBeTold", 1000)]
    [InlineData(ReferralMove.End, "Reason", 500)]
    [InlineData(ReferralMove.Recall, "Reason", 500)]
    [InlineData(ReferralMove.ConfirmDestruction, "How", 500)]
    [InlineData(ReferralMove.ShareUpdate, "Note", 1000)]
    [InlineData(ReferralMove.ShareUpdate, "Summary", 2000)]
    public void Each_text_must_be_there_fit_and_be_storable(ReferralMove move, string field, int limit)
    {
        Refusals(new string('é', limit)).ShouldBeEmpty();
        Refusals(new string('é', limit + 1)).ShouldBe([new Refusal(field, CommonRefusals.TooLong, $"{limit}")]);
        Refusals(null!).ShouldBe([new Refusal(field, CommonRefusals.Missing)]);
        Refusals("").ShouldBe([new Refusal(field, CommonRefusals.Missing)]);
        Refusals(" \n\t ").ShouldBe([new Refusal(field, CommonRefusals.Missing)]);
        Refusals("a\0b").ShouldBe([new Refusal(field, CommonRefusals.UnusableText)]);
        Refusals("a\ud83d").ShouldBe([new Refusal(field, CommonRefusals.UnusableText)]);

        Refusal[] Refusals(string text) => [.. With(move, field, text).Refusals];
    }

    [Fact]
    public void Every_choice_must_be_one_of_those_offered()
    {
        Decline(null).ShouldBe([new Refusal("Reason", CommonRefusals.Missing)]);
        Decline((DeclineReason)99).ShouldBe([new Refusal("Reason", CommonRefusals.NotAChoice)]);
        Decline(0).ShouldBe([new Refusal("Reason", CommonRefusals.NotAChoice)]);
        Complete(null).ShouldBe([new Refusal("Outcome", CommonRefusals.Missing)]);
        Complete((ReferralOutcome)99).ShouldBe([new Refusal("Outcome", CommonRefusals.NotAChoice)]);
        Complete(0).ShouldBe([new Refusal("Outcome", CommonRefusals.NotAChoice)]);

        Refusal[] Decline(DeclineReason? reason) => [.. AnsweringDecisions.Decline(
            Life.At(ReferralStatus.Sent), new(CommandId.New(), 1, reason, "The county"), Life.Mover(Life.Recipient)).Refusals];
        Refusal[] Complete(ReferralOutcome? outcome) => [.. RunningDecisions.Complete(
            Life.At(ReferralStatus.Active), new(CommandId.New(), 1, outcome, "A door", "A door"), Life.Mover(Life.Recipient)).Refusals];
    }

    [Fact]
    public void All_that_is_wrong_is_told_at_once() => RunningDecisions.Complete(
        Life.At(ReferralStatus.Active), new(CommandId.New(), 1, null, "", ""), Life.Mover(Life.Recipient))
        .Refusals.Select(refusal => refusal.Field).ShouldBe(["Outcome", "WhatWasDone", "PersonMayBeTold"]);

    // The referral of these tests is accepted on 12 March 2026.
    [Theory]
    [InlineData("2026-03-16 09:00", "2026-03-12", null)]
    [InlineData("2026-03-16 09:00", "2026-03-16", null)]
    [InlineData("2026-03-16 09:00", "2026-03-11", ReferralRefusals.BeforeAcceptance)]
    [InlineData("2026-03-16 09:00", "0001-01-01", ReferralRefusals.BeforeAcceptance)]
    [InlineData("2026-03-16 09:00", "2026-03-17", ReferralRefusals.InTheFuture)]
    [InlineData("2026-03-16 09:00", "9999-12-31", ReferralRefusals.InTheFuture)]
    [InlineData("2026-03-16 09:00", null, CommonRefusals.Missing)]
    [InlineData("2026-04-02 00:30", "2026-04-02", null)] // in UTC it is still the day before
    public void First_contact_is_from_acceptance_to_today_in_London(string now, string? on, string? refusal)
    {
        var day = on is null ? (DateOnly?)null : DateOnly.ParseExact(on, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

        var decision = RunningDecisions.RecordFirstContact(
            Life.At(ReferralStatus.Accepted), new RecordFirstContact(CommandId.New(), 1, day), Life.Mover(Life.Recipient, London.At(now)));

        decision.Refusals.ShouldBe(refusal is null ? [] : [new Refusal("On", refusal)]);
        decision.Events.Length.ShouldBe(refusal is null ? 1 : 0);
    }

    private static Decision With(ReferralMove move, string field, string text)
    {
        var (id, sender, recipient) = (CommandId.New(), Life.Mover(Life.Sender), Life.Mover(Life.Recipient));
        Decision Update(ShareUpdate update) => UpdateDecisions.Share(
            Life.At(ReferralStatus.Sent), update, Life.Facts(Life.At(ReferralStatus.Sent), update), sender);
        return (move, field) switch
        {
            (ReferralMove.Decline, _) =>
                AnsweringDecisions.Decline(Life.At(ReferralStatus.Sent), new(id, 1, DeclineReason.Capacity, text), recipient),
            (ReferralMove.Ask, _) => AnsweringDecisions.Ask(Life.At(ReferralStatus.Sent), new(id, 1, text), recipient),
            (ReferralMove.Reply, _) => AnsweringDecisions.Reply(Life.At(ReferralStatus.Questioned), new(id, 1, text), sender),
            (ReferralMove.Withdraw, _) => AnsweringDecisions.Withdraw(Life.At(ReferralStatus.Sent), new(id, 1, text), sender),
            (ReferralMove.Complete, "WhatWasDone") => RunningDecisions.Complete(
                Life.At(ReferralStatus.Active), new(id, 1, ReferralOutcome.HomeMadeSafe, text, "Told"), recipient),
            (ReferralMove.Complete, _) => RunningDecisions.Complete(
                Life.At(ReferralStatus.Active), new(id, 1, ReferralOutcome.HomeMadeSafe, "Done", text), recipient),
            (ReferralMove.End, _) => RunningDecisions.End(Life.At(ReferralStatus.Active), new(id, 1, text), recipient),
            (ReferralMove.Recall, _) => RunningDecisions.Recall(Life.At(ReferralStatus.Active), new(id, 1, text), [], sender),
            (ReferralMove.ShareUpdate, "Note") => Update(Life.Update with { Note = text }),
            (ReferralMove.ShareUpdate, _) => Update(Life.Update with { Summary = text }),
            _ => RunningDecisions.ConfirmDestruction(Life.At(ReferralStatus.Recalled), new(id, 1, text), recipient),
        };
    }
}
