using System.Text.Json;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Referrals;
using Partnership.Silo.Tests.Kernel.Sealing;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Referrals;

/// <summary>A referral forgets a person of its case.</summary>
public sealed class ForgettingTests
{
    private static readonly PersonOfCase First = new(PersonKind.Suspect, 1);
    private static readonly Act By = new(Sample.Officer.User, Sample.Police.Id, Sample.Now);

    [Fact]
    public void Of_the_subject_no_text_is_left_and_of_the_suspect_all()
    {
        var state = Sample.Given(Life());

        var after = state.With(Forget(state, PersonOfCase.Subject));

        foreach (var gone in new[]
        {
            SampleCase.Name, SampleCase.AddressLines, "hardening", "Third time", "Damage to a home", "Normanton", "Bengali",
            "Step-free", "Another address", "by day", "After six", "A new door", "Your door", "Rang Bo", "They must know him", "Sent to the wrong",
        })
        {
            Text(state).ShouldContain(gone);
            Text(after).ShouldNotContain(gone);
        }

        Text(after).ShouldContain(SampleCase.Suspect);
        after.Sent!.Manifest.Minimum.Risk.ShouldBe(RiskLevel.High);
        after.Sent.Manifest.Hash.ShouldBe(state.Sent!.Manifest.Hash);
        (after.MovesMade, after.Status).ShouldBe((state.MovesMade, state.Status));
        after.History[^1].ShouldBe(new Step("person-forgotten", new Act(default, default, Sample.Now), "Subject", Decides: false));
    }

    [Fact]
    public void Of_one_suspect_the_line_goes_and_everything_else_stays()
    {
        var state = Sample.Given(Life());

        var after = state.With(Forget(state, First));

        Text(after).ShouldNotContain(SampleCase.Suspect);
        Text(after with { Sent = state.Sent, Forgotten = [], History = state.History }).ShouldBe(Text(state));
        after.Sent!.Manifest.Items.SelectMany(item => item.Lines).Where(line => line.About == First).ShouldAllBe(line => line.Text == Erased.Text);
    }

    [Fact]
    public void Once_more_or_of_somebody_of_whom_it_never_spoke_is_nothing()
    {
        var state = Sample.Given(Life());
        var once = state.With(Forget(state, First));

        Forget(once, First).ShouldBeEmpty();
        ForgettingDecisions.Forget(once, new ForgetPerson(CommandId.New(), First, Sample.Now.AddDays(1))).Events.ShouldHaveSingleItem();
        Forget(state, new PersonOfCase(PersonKind.Reporter, 1)).ShouldBeEmpty();
        Forget(state, new PersonOfCase(PersonKind.Suspect, 2)).ShouldBeEmpty();
        Forget(ReferralState.Definition.Initial, PersonOfCase.Subject).ShouldBeEmpty();
    }

    [Fact]
    public void What_it_forgot_is_what_is_read_of_the_journal_without_the_keys()
    {
        foreach (var person in new[] { PersonOfCase.Subject, First })
        {
            var journal = new DestroyedKeys();
            var state = Sample.Given(Life());
            foreach (var @event in Life())
                journal.Store(@event);
            journal.Destroy(person);
            foreach (var @event in Forget(state, person))
            {
                journal.Store(@event);
                state = state.With([@event]);
            }

            Text(Sample.Given(journal.Read())).ShouldBe(Text(state));
        }
    }

    [Fact]
    public void Nobody_is_alerted_and_both_lists_forget()
    {
        var state = Sample.Given(Life());

        var effects = ReferralRows.Project("R-2001", state, state.With(Forget(state, PersonOfCase.Subject)));

        effects.Outbox.ShouldBeEmpty();
        effects.Deadlines.ShouldBeEmpty();
        effects.Rows.OfType<ReferralRow>().Select(row => row.State.Sent!.Manifest.Minimum.AskedFor).ShouldBe([Erased.Text, Erased.Text]);
    }

    private static IEvent[] Life()
    {
        var facts = Sample.With(draft => draft with { Widened = [new Widening(DataCategory.Suspect, "They must know him")] });
        var sent = Sample.Sent(facts with { Case = facts.Case with { Incidents = [facts.Case.Incidents[0] with { Number = 1 }] } }) with { PhoneCall = "Rang Bo" };
        return
        [
            sent, new QuestionAsked("Is somebody in by day?", By), new QuestionReplied("After six", By), new ReferralAccepted(By),
            new UpdateShared("Another address", sent.Manifest with { Items = [] }, By), new ReferralCompleted(ReferralOutcome.HomeMadeSafe, "A new door", "Your door is safe", By),
            new ReferralRecalled("Sent to the wrong team", Sample.Now, By),
        ];
    }

    private static IReadOnlyList<IEvent> Forget(ReferralState state, PersonOfCase person) =>
        ForgettingDecisions.Forget(state, new ForgetPerson(CommandId.New(), person, Sample.Now)).Events;

    private static string Text(ReferralState state) => JsonSerializer.Serialize(state, EventTypes.Json);
}

internal static class ForgettingStates
{
    public static ReferralState With(this ReferralState state, IEnumerable<IEvent> events) => events.Aggregate(state, ReferralState.Definition.Apply);
}
