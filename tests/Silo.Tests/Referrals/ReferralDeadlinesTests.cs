using Partnership.Contracts.Referrals;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Referrals;
using Partnership.Silo.Tests.Referrals.Moves;

namespace Partnership.Silo.Tests.Referrals;

public sealed class ReferralDeadlinesTests
{
    private static readonly Act ByRecipient = new(Life.Recipient.User, Life.Recipient.Organisation, Sample.Now);

    /// <summary>From one status to the next: the clocks whose rows vanish, and those whose rows appear.</summary>
    [Theory]
    [InlineData(ReferralStatus.Draft, ReferralStatus.Sent, "", "Acknowledgement Answer")]
    [InlineData(ReferralStatus.Sent, ReferralStatus.Questioned, "", "")]
    [InlineData(ReferralStatus.Sent, ReferralStatus.Declined, "Acknowledgement Answer", "")]
    [InlineData(ReferralStatus.Sent, ReferralStatus.Withdrawn, "Acknowledgement Answer", "")]
    [InlineData(ReferralStatus.Questioned, ReferralStatus.Withdrawn, "Acknowledgement Answer", "")]
    [InlineData(ReferralStatus.Sent, ReferralStatus.Accepted, "Acknowledgement Answer", "FirstContact Outcome")]
    [InlineData(ReferralStatus.Accepted, ReferralStatus.Active, "FirstContact", "")]
    [InlineData(ReferralStatus.Accepted, ReferralStatus.Completed, "FirstContact Outcome", "")]
    [InlineData(ReferralStatus.Active, ReferralStatus.Completed, "Outcome", "")]
    [InlineData(ReferralStatus.Active, ReferralStatus.Ended, "Outcome", "")]
    [InlineData(ReferralStatus.Active, ReferralStatus.Recalled, "Outcome", "Destruction")]
    public void Each_move_sets_and_clears_its_rows(ReferralStatus from, ReferralStatus to, string vanish, string appear)
    {
        var changes = ReferralDeadlines.Changes(Life.At(from), Life.At(to));

        changes.Where(change => change.DueAt is null).Select(change => change.Kind).ShouldBe(Rows(vanish), ignoreOrder: true);
        changes.Where(change => change.DueAt is not null).Select(change => change.Kind).ShouldBe(Rows(appear), ignoreOrder: true);
    }

    [Fact]
    public void Confirmed_destruction_clears_its_rows()
    {
        var recalled = Life.At(ReferralStatus.Recalled);

        var changes = ReferralDeadlines.Changes(recalled, recalled.Apply(new DestructionConfirmed("Shredded", ByRecipient)));

        changes.Select(change => change.Kind).ShouldBe(Rows("Destruction"));
        changes.ShouldAllBe(change => change.DueAt == null);
    }

    [Fact]
    public void A_sent_referral_is_due_at_its_marks() =>
        ReferralDeadlines.Changes(Life.At(ReferralStatus.Draft), Life.At(ReferralStatus.Sent)).ShouldBe(
        [
            new DeadlineChange("Acknowledgement/Reminder", new DateTimeOffset(2026, 3, 12, 16, 24, 0, TimeSpan.Zero)),
            new DeadlineChange("Acknowledgement/Supervisor", new DateTimeOffset(2026, 3, 13, 10, 0, 0, TimeSpan.Zero)),
            new DeadlineChange("Acknowledgement/Partnership", new DateTimeOffset(2026, 3, 13, 14, 0, 0, TimeSpan.Zero)),
            new DeadlineChange("Answer/Unclaimed", new DateTimeOffset(2026, 3, 12, 16, 0, 0, TimeSpan.Zero)),
            new DeadlineChange("Answer/Reminder", new DateTimeOffset(2026, 3, 16, 13, 12, 0, TimeSpan.Zero)),
            new DeadlineChange("Answer/Supervisor", new DateTimeOffset(2026, 3, 17, 10, 0, 0, TimeSpan.Zero)),
            new DeadlineChange("Answer/Partnership", new DateTimeOffset(2026, 3, 18, 14, 0, 0, TimeSpan.Zero)),
        ]);

    [Fact]
    public void An_opening_clears_the_rows_of_its_clock()
    {
        var sent = Life.At(ReferralStatus.Sent);

        var changes = ReferralDeadlines.Changes(sent, sent.Apply(new ReferralAcknowledged(ByRecipient)));

        changes.Select(change => change.Kind).ShouldBe(Rows("Acknowledgement"));
        changes.ShouldAllBe(change => change.DueAt == null);
    }

    [Fact]
    public void Whoever_takes_it_on_for_the_recipient_clears_the_row_that_waited_for_that()
    {
        var sent = Life.At(ReferralStatus.Sent);
        var claimed = sent.Apply(new ReferralClaimed(ByRecipient));

        ReferralDeadlines.Changes(sent, claimed).ShouldBe([new DeadlineChange("Answer/Unclaimed", null)]);
        ReferralDeadlines.Changes(sent, sent.Apply(new ReferralReassigned(Life.Colleagues[0].User, ByRecipient)))
            .ShouldBe([new DeadlineChange("Answer/Unclaimed", null)]);
        ReferralDeadlines.Changes(sent, sent.Apply(new ReferralClaimed(Life.Mover(Life.Sender).Act))).ShouldBeEmpty();
        ReferralDeadlines.Changes(claimed, claimed.Apply(new ReferralReassigned(Life.Colleagues[0].User, ByRecipient))).ShouldBeEmpty();
        Nothing(claimed, "Answer/Unclaimed", Sample.Now.AddYears(1));
    }

    [Fact]
    public void DeadlineCame_AtAQuarterOfTheAnswer_RecordsThatNobodyHasTakenItOn()
    {
        var quarter = new DateTimeOffset(2026, 3, 12, 16, 0, 0, TimeSpan.Zero);

        RunningDecisions.DeadlineCame(Life.At(ReferralStatus.Sent), "Answer/Unclaimed", quarter)
            .Events.ShouldHaveSingleItem().ShouldBe(new ClockReached(ClockOf.Answer, ClockMark.Unclaimed, quarter));
        Nothing(Life.At(ReferralStatus.Sent), "Answer/Unclaimed", quarter.AddTicks(-1));
    }

    [Fact]
    public void A_mark_that_was_reached_clears_its_own_row_only()
    {
        var sent = Life.At(ReferralStatus.Sent);
        var reminded = sent.Apply(new ClockReached(ClockOf.Answer, ClockMark.Reminder, Sample.Now));

        ReferralDeadlines.Changes(sent, reminded).ShouldBe([new DeadlineChange("Answer/Reminder", null)]);
        ReferralDeadlines.Changes(reminded, Life.At(ReferralStatus.Sent).Apply(new ReferralAccepted(ByRecipient)))
            .ShouldAllBe(change => change.Kind != "Answer/Reminder");
    }

    [Fact]
    public void DeadlineCame_AtItsMoment_RecordsTheMark()
    {
        var due = new DateTimeOffset(2026, 3, 16, 13, 12, 0, TimeSpan.Zero);

        RunningDecisions.DeadlineCame(Life.At(ReferralStatus.Sent), "Answer/Reminder", due)
            .Events.ShouldHaveSingleItem().ShouldBe(new ClockReached(ClockOf.Answer, ClockMark.Reminder, due));
    }

    [Fact]
    public void DeadlineCame_TooEarly_IsNothing() =>
        Nothing(Life.At(ReferralStatus.Sent), "Answer/Reminder", new DateTimeOffset(2026, 3, 16, 13, 12, 0, TimeSpan.Zero).AddTicks(-1));

    [Fact]
    public void DeadlineCame_Twice_IsNothingTheSecondTime()
    {
        var sent = Life.At(ReferralStatus.Sent);
        var late = Sample.Now.AddDays(30);

        var first = RunningDecisions.DeadlineCame(sent, "Answer/Supervisor", late);

        Nothing(first.Events.Aggregate(sent, ReferralState.Definition.Apply), "Answer/Supervisor", late.AddDays(1));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Answer")]
    [InlineData("answer/reminder")]
    [InlineData("Answer/Reminder ")]
    [InlineData("Nothing/Reminder")]
    [InlineData("Acknowledgement/Unclaimed")]
    public void DeadlineCame_OfAnUnknownKind_IsNothing(string kind) => Nothing(Life.At(ReferralStatus.Sent), kind, Sample.Now.AddDays(30));

    [Theory]
    [InlineData(ReferralStatus.Draft)]
    [InlineData(ReferralStatus.Declined)]
    [InlineData(ReferralStatus.Withdrawn)]
    [InlineData(ReferralStatus.Completed)]
    [InlineData(ReferralStatus.Ended)]
    public void DeadlineCame_OnceAllClocksStopped_IsNothing(ReferralStatus status)
    {
        foreach (var kind in Rows("Acknowledgement Answer FirstContact Outcome Destruction"))
            Nothing(Life.At(status), kind, Sample.Now.AddYears(1));
    }

    [Fact]
    public void DeadlineCame_OfAClockThatStopped_IsNothing()
    {
        Nothing(Life.At(ReferralStatus.Accepted), "Answer/Partnership", Sample.Now.AddYears(1));
        Nothing(Life.At(ReferralStatus.Active), "FirstContact/Supervisor", Sample.Now.AddYears(1));
        Nothing(Life.At(ReferralStatus.Recalled), "Outcome/Supervisor", Sample.Now.AddYears(1));
        Nothing(
            Life.At(ReferralStatus.Recalled).Apply(new DestructionConfirmed("Shredded", ByRecipient)),
            "Destruction/Supervisor", Sample.Now.AddYears(1));
    }

    private static void Nothing(ReferralState state, string kind, DateTimeOffset now)
    {
        var decision = RunningDecisions.DeadlineCame(state, kind, now);

        decision.Events.ShouldBeEmpty(kind);
        decision.Refusals.ShouldBeEmpty(kind);
    }

    private static IEnumerable<string> Rows(string clocks) =>
        from clock in clocks.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        from mark in clock is "Answer" ? ["Unclaimed", "Reminder", "Supervisor", "Partnership"] : new[] { "Reminder", "Supervisor", "Partnership" }
        select $"{clock}/{mark}";
}
