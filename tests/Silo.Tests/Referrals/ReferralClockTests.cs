using Partnership.Contracts.Referrals;
using Partnership.Silo.Referrals;
using Partnership.Silo.Tests.Referrals.Moves;
using Partnership.Silo.Tests.Time;

namespace Partnership.Silo.Tests.Referrals;

public sealed class ReferralClockTests
{
    private static readonly DateTimeOffset FridayNight = new(2026, 8, 28, 22, 0, 0, TimeSpan.Zero);

    [Fact]
    public void DueAt_Immediate_IsAnHourElapsed() =>
        ReferralClock.DueAt(Urgency.Immediate, FridayNight).ShouldBe(FridayNight.AddHours(1));

    [Fact]
    public void DueAt_Within24Hours_IsElapsedToo() =>
        ReferralClock.DueAt(Urgency.Within24Hours, FridayNight).ShouldBe(FridayNight.AddHours(24));

    [Fact]
    public void DueAt_Standard_IsThreeWorkingDaysWithoutTheBankHoliday() =>
        ReferralClock.DueAt(Urgency.Standard, FridayNight).ShouldBe(new DateTimeOffset(2026, 9, 3, 16, 0, 0, TimeSpan.Zero));

    // Of 24 hours of working time: 6 hours, 19 h 12 min, all of it, 36 hours.
    [Theory]
    [InlineData("2026-03-09 09:00", "2026-03-09 15:00", "2026-03-11 12:12", "2026-03-11 17:00", "2026-03-13 13:00")] // within a week
    [InlineData("2026-03-12 10:00", "2026-03-12 16:00", "2026-03-16 13:12", "2026-03-17 10:00", "2026-03-18 14:00")] // across a weekend
    [InlineData("2026-03-14 12:00", "2026-03-16 15:00", "2026-03-18 12:12", "2026-03-18 17:00", "2026-03-20 13:00")] // begun on a Saturday
    [InlineData("2026-08-28 12:00", "2026-09-01 10:00", "2026-09-02 15:12", "2026-09-03 12:00", "2026-09-04 16:00")] // across a bank holiday
    [InlineData("2026-03-27 12:00", "2026-03-30 10:00", "2026-03-31 15:12", "2026-04-01 12:00", "2026-04-02 16:00")] // to summer time
    [InlineData("2026-10-23 12:00", "2026-10-26 10:00", "2026-10-27 15:12", "2026-10-28 12:00", "2026-10-29 16:00")] // and back
    public void Standard_is_marked_in_working_time(string sent, string unclaimed, string reminder, string supervisor, string partnership) =>
        Marks(ReferralClock.Answer(Urgency.Standard, London.At(sent)))
            .ShouldBe([London.At(unclaimed), London.At(reminder), London.At(supervisor), London.At(partnership)]);

    [Theory]
    [InlineData("2026-03-14 23:50")]
    [InlineData("2026-03-29 00:30")] // the hour that is left out
    [InlineData("2026-10-25 00:30")] // the hour that comes twice
    [InlineData("2026-12-25 12:00")]
    public void Urgent_and_immediate_are_marked_in_elapsed_time(string sent)
    {
        var at = London.At(sent);

        Marks(ReferralClock.Answer(Urgency.Immediate, at)).ShouldBe([at.AddMinutes(15), at.AddMinutes(48), at.AddMinutes(60), at.AddMinutes(90)]);
        Marks(ReferralClock.Answer(Urgency.Within24Hours, at))
            .ShouldBe([at.AddHours(6), at.AddHours(19).AddMinutes(12), at.AddHours(24), at.AddHours(36)]);
    }

    [Fact]
    public void First_contact_is_due_within_five_working_days_and_the_outcome_within_28_days()
    {
        var clocks = ReferralClock.Running(Life.At(ReferralStatus.Accepted));

        clocks.Select(clock => clock.Of).ShouldBe([ClockOf.FirstContact, ClockOf.Outcome]);
        Marks(clocks[0]).ShouldBe([London.At("2026-03-18 10:00"), London.At("2026-03-19 10:00"), London.At("2026-03-23 14:00")]);
        var accepted = Sample.Now;
        Marks(clocks[1]).ShouldBe([accepted.AddDays(22).AddHours(9).AddMinutes(36), accepted.AddDays(28), accepted.AddDays(42)]);
    }

    [Fact]
    public void Destruction_is_confirmed_within_five_working_days() =>
        Marks(ReferralClock.Running(Life.At(ReferralStatus.Recalled)).ShouldHaveSingleItem())
            .ShouldBe([London.At("2026-03-18 10:00"), London.At("2026-03-19 10:00"), London.At("2026-03-23 14:00")]);

    [Theory]
    [InlineData(ReferralStatus.Draft, "")]
    [InlineData(ReferralStatus.Sent, "Acknowledgement Answer")]
    [InlineData(ReferralStatus.Questioned, "Acknowledgement Answer")]
    [InlineData(ReferralStatus.Accepted, "FirstContact Outcome")]
    [InlineData(ReferralStatus.Active, "Outcome")]
    [InlineData(ReferralStatus.Declined, "")]
    [InlineData(ReferralStatus.Withdrawn, "")]
    [InlineData(ReferralStatus.Completed, "")]
    [InlineData(ReferralStatus.Ended, "")]
    [InlineData(ReferralStatus.Recalled, "Destruction")]
    public void Each_status_has_its_clocks(ReferralStatus status, string clocks) =>
        string.Join(' ', ReferralClock.Running(Life.At(status)).Select(clock => clock.Of)).ShouldBe(clocks);

    [Fact]
    public void A_standard_referral_is_opened_within_one_working_day()
    {
        var clock = ReferralClock.Running(Life.At(ReferralStatus.Sent))[0];

        clock.Of.ShouldBe(ClockOf.Acknowledgement);
        Marks(clock).ShouldBe([London.At("2026-03-12 16:24"), London.At("2026-03-13 10:00"), London.At("2026-03-13 14:00")]);
    }

    [Theory]
    [InlineData(Urgency.Immediate)]
    [InlineData(Urgency.Within24Hours)]
    public void Where_the_answer_is_due_soon_its_own_clock_is_enough(Urgency urgency) =>
        ReferralClock.Running(Sample.Given(Sample.Sent(Sample.With(draft => draft with { Urgency = urgency, PhoneCall = "The duty officer" }))))
            .ShouldHaveSingleItem().Of.ShouldBe(ClockOf.Answer);

    [Fact]
    public void An_opening_stops_its_clock_and_no_other()
    {
        var opened = Life.At(ReferralStatus.Sent).Apply(new ReferralAcknowledged(Life.Mover(Life.Recipient).Act));

        ReferralClock.Running(opened).ShouldHaveSingleItem().Of.ShouldBe(ClockOf.Answer);
        ReferralClock.NextDueAt(opened).ShouldBe(ReferralClock.NextDueAt(Life.At(ReferralStatus.Sent)));
    }

    [Fact]
    public void A_quarter_of_the_answer_is_a_mark_while_nobody_of_the_recipient_has_taken_it_on()
    {
        foreach (var status in Enum.GetValues<ReferralStatus>())
        {
            var state = Life.At(status);
            var waits = status is ReferralStatus.Sent or ReferralStatus.Questioned;
            IsAhead(state).ShouldBe(waits, $"{status}");
            IsAhead(state.Apply(new ReferralClaimed(Life.Mover(Life.Recipient).Act))).ShouldBeFalse($"{status}");
            IsAhead(state.Apply(new ReferralReassigned(Life.Colleagues[0].User, Life.Mover(Life.Recipient).Act))).ShouldBeFalse($"{status}");
            // Who works on it at the sender has nothing to do with it.
            IsAhead(state.Apply(new ReferralClaimed(Life.Mover(Life.Sender).Act))).ShouldBe(waits, $"{status}");
        }

        static bool IsAhead(ReferralState state) => ReferralClock.Towards(state, ClockOf.Answer, ClockMark.Unclaimed) is not null;
    }

    [Fact]
    public void No_other_clock_waits_for_anybody_to_take_it_on()
    {
        foreach (var clock in Enum.GetValues<ClockOf>().Except([ClockOf.Answer]))
        {
            ReferralClock.Marks(clock).ShouldBe([ClockMark.Reminder, ClockMark.Supervisor, ClockMark.Partnership]);
            foreach (var status in Enum.GetValues<ReferralStatus>())
                ReferralClock.Towards(Life.At(status), clock, ClockMark.Unclaimed).ShouldBeNull($"{clock}, {status}");
        }
    }

    private static DateTimeOffset[] Marks(RunningClock clock) => [.. ReferralClock.Marks(clock.Of).Select(clock.At)];
}
