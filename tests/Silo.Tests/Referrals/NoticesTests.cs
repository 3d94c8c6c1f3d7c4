using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Silo.Referrals;
using Partnership.Silo.Tests.Referrals.Moves;

namespace Partnership.Silo.Tests.Referrals;

public sealed class NoticesTests
{
    private const string Unclaimed = "clock-Answer-Unclaimed";
    private const string Reminder = "clock-Answer-Reminder";
    private const string Supervisor = "clock-Answer-Supervisor";
    private const string Partnership = "clock-Answer-Partnership";

    private static readonly DateTimeOffset Due = new(2026, 3, 17, 10, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_reminder_is_for_the_recipients_workers() => ReferralNotices.Of(Reached(ClockMark.Reminder))
        .ShouldBe([new(Life.Recipient.Organisation, NoticeAudience.Worker, Reminder, Sample.Now, Due, true)]);

    [Fact]
    public void At_its_end_a_clock_is_for_the_recipients_supervisors() => ReferralNotices.Of(Reached(ClockMark.Supervisor))
        .ShouldBe([new(Life.Recipient.Organisation, NoticeAudience.Supervisor, Supervisor, Sample.Now, Due, true)]);

    [Fact]
    public void Half_as_long_again_is_for_the_partnership_and_all_of_the_sender() => ReferralNotices.Of(Reached(ClockMark.Partnership)).ShouldBe(
    [
        new(ReferralNotices.Partnership, NoticeAudience.Partnership, Partnership, Sample.Now, Due, true),
        new(Life.Sender.Organisation, NoticeAudience.Worker, Partnership, Sample.Now, Due, true),
        new(Life.Sender.Organisation, NoticeAudience.Supervisor, Partnership, Sample.Now, Due, true),
    ]);

    [Fact]
    public void What_nobody_has_taken_on_is_for_the_recipients_supervisors_with_the_time_of_the_answer() => ReferralNotices.Of(Reached(ClockMark.Unclaimed))
        .ShouldBe([new(Life.Recipient.Organisation, NoticeAudience.Supervisor, Unclaimed, Sample.Now, Due, true)]);

    [Fact]
    public void Taking_it_on_giving_it_to_somebody_or_an_answer_closes_that_nobody_had()
    {
        var unclaimed = Reached(ClockMark.Unclaimed, ClockMark.Reminder);
        var by = Life.Mover(Life.Recipient).Act;

        foreach (var closing in new Silo.Kernel.Journal.IEvent[]
        {
            new ReferralClaimed(by), new ReferralReassigned(Life.Colleagues[0].User, by), new ReferralAccepted(by),
            new ReferralDeclined(DeclineReason.Capacity, "The county", by), new ReferralWithdrawn("Sent twice", Life.Mover(Life.Sender).Act),
        })
        {
            ReferralNotices.Changes(unclaimed, unclaimed.Apply(closing)).ShouldContain(notice => notice.What == Unclaimed && !notice.IsOpen);
        }

        Open(unclaimed.Apply(new ReferralClaimed(by))).ShouldBe([Reminder]);
        Open(unclaimed.Apply(new ReferralClaimed(Life.Mover(Life.Sender).Act))).ShouldBe([Unclaimed, Reminder]);
        Open(unclaimed.Apply(new QuestionAsked("When?", by))).ShouldBe([Unclaimed, Reminder]);
        Open(Hear(unclaimed, Life.Recipient, Unclaimed)).ShouldBe([Reminder]);

        static IEnumerable<string> Open(ReferralState state) => ReferralNotices.Of(state).Where(notice => notice.IsOpen).Select(notice => notice.What);
    }

    [Fact]
    public void A_notice_closes_when_its_clock_stops()
    {
        var late = Reached(ClockMark.Reminder, ClockMark.Supervisor, ClockMark.Partnership);

        var accepted = late.Apply(new ReferralAccepted(Life.Mover(Life.Recipient).Act));

        ReferralNotices.Of(accepted).Length.ShouldBe(5);
        ReferralNotices.Of(accepted).ShouldAllBe(notice => !notice.IsOpen);
        ReferralNotices.Changes(late, accepted).Count().ShouldBe(5);
        ReferralNotices.Changes(accepted, accepted.Apply(new FirstContactRecorded(new DateOnly(2026, 3, 12), Life.Mover(Life.Recipient).Act)))
            .ShouldBeEmpty();
    }

    [Fact]
    public void An_opening_closes_what_was_waiting_for_it_alone()
    {
        var late = Reached(ClockMark.Reminder).Apply(new ClockReached(ClockOf.Acknowledgement, ClockMark.Supervisor, Sample.Now));

        var opened = late.Apply(new ReferralAcknowledged(Life.Mover(Life.Recipient).Act));

        ReferralNotices.Of(opened).Where(notice => notice.IsOpen).Select(notice => notice.What).ShouldBe([Reminder]);
    }

    [Theory]
    [InlineData(RiskLevel.High, 2)]
    [InlineData(RiskLevel.Medium, 0)]
    [InlineData(RiskLevel.Standard, 0)]
    public void A_decline_at_high_risk_is_for_both_organisations_supervisors_at_once(RiskLevel risk, int heard)
    {
        var sent = Sample.Sent(Sample.Facts with { Case = Sample.Case with { Risk = new Risk(risk, "Why") } });

        var notices = ReferralNotices.Of(Sample.Given(sent, new ReferralDeclined(DeclineReason.Capacity, "The county", Life.Mover(Life.Recipient).Act)));

        notices.Length.ShouldBe(heard);
        notices.ShouldAllBe(notice => notice.What == NoticeLine.HighRiskDeclined
            && notice.Audience == NoticeAudience.Supervisor && notice.IsOpen && notice.DueAt == null);
        if (heard > 0)
            notices.Select(notice => notice.Viewer).ShouldBe([Life.Sender.Organisation, Life.Recipient.Organisation], ignoreOrder: true);
    }

    [Fact]
    public void Hearing_closes_it_for_the_own_organisation_alone()
    {
        var declined = Life.At(ReferralStatus.Declined);

        var heard = Hear(declined, Life.Sender, NoticeLine.HighRiskDeclined);

        ReferralNotices.ToHear(heard, Life.Sender).ShouldBeEmpty();
        ReferralNotices.ToHear(heard, Life.Recipient).ShouldBe([NoticeLine.HighRiskDeclined]);
        heard.MovesMade.ShouldBe(declined.MovesMade);
        heard.History[^1].ShouldBe(new Step("escalation-heard", Life.Mover(Life.Sender).Act, NoticeLine.HighRiskDeclined, Decides: false));
    }

    [Fact]
    public void Hear_Again_IsNothing()
    {
        var heard = Hear(Reached(ClockMark.Supervisor), Life.Recipient, Supervisor);

        var again = OwnershipDecisions.Hear(heard, new(CommandId.New(), Supervisor), Life.Mover(Life.Recipient));

        again.Events.ShouldBeEmpty();
        again.Refusals.ShouldBeEmpty();
    }

    [Fact]
    public void Hear_OnceTheClockHasStopped_IsNothing()
    {
        var accepted = Reached(ClockMark.Supervisor).Apply(new ReferralAccepted(Life.Mover(Life.Recipient).Act));

        var late = OwnershipDecisions.Hear(accepted, new(CommandId.New(), Supervisor), Life.Mover(Life.Recipient));

        late.Events.ShouldBeEmpty();
        late.Refusals.ShouldBeEmpty();
    }

    [Fact]
    public void Hear_WhatIsNotTheirs_IsRefused()
    {
        var late = Reached(ClockMark.Reminder, ClockMark.Supervisor);

        Refused(Life.Sender, Supervisor).ShouldBe(new Refusal("What", ReferralRefusals.NothingEscalated));
        Refused(Life.Recipient, Reminder).ShouldBe(new Refusal("What", ReferralRefusals.NothingEscalated));
        Refused(Life.Recipient, "no such thing").ShouldBe(new Refusal("What", ReferralRefusals.NothingEscalated));
        Refused(Life.RecipientWithoutPermission, Supervisor).Code.ShouldBe(CommonRefusals.NotPermitted);
        Refused(Life.Recipient with { Roles = [Role.Practitioner] }, Supervisor).Code.ShouldBe(CommonRefusals.NotPermitted);
        Refused(Life.Stranger, Supervisor).Code.ShouldBe(CommonRefusals.NotFound);

        Refusal Refused(Caller caller, string what) =>
            OwnershipDecisions.Hear(late, new(CommandId.New(), what), Life.Mover(caller)).Refusals.ShouldHaveSingleItem();
    }

    [Fact]
    public void Only_who_hears_escalations_is_offered_to()
    {
        var late = Reached(ClockMark.Reminder, ClockMark.Supervisor, ClockMark.Partnership);

        ReferralNotices.ToHear(late, Life.Recipient).ShouldBe([Supervisor]);
        ReferralNotices.ToHear(late, Life.Sender).ShouldBe([Partnership]);
        ReferralNotices.ToHear(late, Life.Recipient with { Roles = [Role.Practitioner] }).ShouldBeEmpty();
        ReferralNotices.ToHear(late, Life.Stranger).ShouldBeEmpty();
    }

    [Fact]
    public void Other_partners_are_offered_after_a_decline_or_when_the_answer_is_long_overdue()
    {
        ReferralAlternatives.AreOffered(Life.At(ReferralStatus.Declined)).ShouldBeTrue();
        ReferralAlternatives.AreOffered(Reached(ClockMark.Partnership)).ShouldBeTrue();
        ReferralAlternatives.AreOffered(Reached(ClockMark.Reminder, ClockMark.Supervisor)).ShouldBeFalse();
        ReferralAlternatives.AreOffered(Life.At(ReferralStatus.Sent).Apply(
            new ClockReached(ClockOf.Acknowledgement, ClockMark.Partnership, Sample.Now))).ShouldBeFalse();
        ReferralAlternatives.AreOffered(Reached(ClockMark.Partnership).Apply(new ReferralAccepted(Life.Mover(Life.Recipient).Act))).ShouldBeFalse();
        foreach (var status in Enum.GetValues<ReferralStatus>().Except([ReferralStatus.Declined]))
            ReferralAlternatives.AreOffered(Life.At(status)).ShouldBeFalse($"{status}");
    }

    private static ReferralState Hear(ReferralState state, Caller caller, string what) => state.Apply(
        OwnershipDecisions.Hear(state, new(CommandId.New(), what), Life.Mover(caller)).Events.ShouldHaveSingleItem());

    private static ReferralState Reached(params ClockMark[] marks) => Sample.Given(
        [.. Life.To(ReferralStatus.Sent), .. marks.Select(mark => new ClockReached(ClockOf.Answer, mark, Sample.Now))]);
}
