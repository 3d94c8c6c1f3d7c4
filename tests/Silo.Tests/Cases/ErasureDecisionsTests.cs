using System.Collections.Immutable;
using System.Text.Json;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Cases;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Kernel.Journal;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Cases;

/// <summary>Erasing one person of a case.</summary>
public sealed class ErasureDecisionsTests
{
    private static readonly PersonOfCase First = new(PersonKind.Suspect, 1);
    private static readonly PersonOfCase Second = new(PersonKind.Suspect, 2);
    private static readonly PersonOfCase Reporter = new(PersonKind.Reporter, 1);

    private static readonly CaseState Two = CaseLife.Opened.With(
        new IncidentRecorded(CaseLife.RecordIncident().Incident with { Suspect = "A man with a dog", Number = 2 }));

    [Fact]
    public void One_of_two_suspects_goes_and_the_rest_is_as_it_was()
    {
        var decision = Erase(Two, Second);

        decision.Events.ShouldHaveSingleItem().ShouldBe(new PersonErased(Second, ErasureGround.RightToErasure, CaseLife.Officer.User, CaseLife.Now));
        var after = Two.With(decision);
        after.Incidents[1].Suspect.ShouldBe(Erased.Text);
        after.Incidents[1].PoliceIntelligence.ShouldBe("");
        after.Incidents[1].Account.ShouldBe(Two.Incidents[1].Account);
        after.Incidents[0].ShouldBe(Two.Incidents[0]);
        Text(after with { Incidents = Two.Incidents, Erasures = [], Recorded = Two.Recorded }).ShouldBe(Text(Two));
    }

    [Fact]
    public void Of_the_subject_no_text_is_left_anywhere_and_of_others_all()
    {
        var (state, id) = CaseLife.Decided();
        state = state
            .With(OverrideDecisions.Told(state, CaseLife.Told(id), CaseLife.Worker.Acting()))
            .With(new WishesRecorded(CaseLife.RecordWishes().Wishes))
            .With(RestrictionDecisions.Declare(state, CaseLife.DeclareConflict(), true, CaseLife.Worker.Acting()));
        state = state.With(OverrideDecisions.Audit(state, CaseLife.Audit(id), CaseLife.Supervisor.Acting()));
        state = state.With(OverrideDecisions.End(state, CaseLife.End(id), CaseLife.Supervisor.Acting()));

        var after = Text(state.With(Erase(state, PersonOfCase.Subject)));

        foreach (var gone in new[]
        {
            SampleCase.Name, SampleCase.AddressLines, SampleCase.Postcode, SampleCase.Phone, SampleCase.Account, SampleCase.RiskWhy, "Normanton", "Bengali",
            "Step-free", "After 6pm", "landline", "At home", "26000123456", "By phone", "Repeated abuse", "1988", "To feel safe", "A visit in uniform",
            "A neighbour of the suspect", "Two children", "Necessary and", "The danger is", "moved away",
        })
        {
            Text(state).ShouldContain(gone);
            after.ShouldNotContain(gone);
        }

        foreach (var left in new[] { SampleCase.Suspect, SampleCase.Intelligence, SampleCase.Reporter, "Derby", "High", "Religion", "2026-03-09" })
            after.ShouldContain(left);
    }

    [Fact]
    public void Who_was_corrected_away_is_still_in_the_history_and_can_be_erased_there()
    {
        var state = CaseLife.Opened.With(new IncidentCorrected(1, CaseLife.RecordIncident().Incident with { Number = 1 }, "The wrong man"));

        state.Incidents[0].Suspect.ShouldBe("");
        People(state).Single(each => each.Person == First).ShouldBe(new RecordedPerson(First, "", CaseLife.Today, false, true));
        Erase(state, First).Refusals.ShouldBeEmpty();
    }

    [Fact]
    public void A_second_time_is_refused_until_something_is_recorded_anew()
    {
        var once = Two.With(Erase(Two, Second));

        Erase(once, Second).ShouldBeRefused(("", CaseRefusals.AlreadyErased));
        People(once).Single(each => each.Person == Second).ShouldBe(new RecordedPerson(Second, Erased.Text, CaseLife.Today, true, false));
        var anew = once.With(new IncidentCorrected(2, CaseLife.RecordIncident().Incident with { Suspect = "Another man", Number = 2 }, "He was named"));
        anew.Incidents[1].Suspect.ShouldBe("Another man");
        anew.With(Erase(anew, Second)).Incidents[1].Suspect.ShouldBe(Erased.Text);
    }

    [Fact]
    public void What_lies_sealed_in_a_referral_alone_can_be_erased_too()
    {
        var once = Two.With(Erase(Two, PersonOfCase.Subject));

        ErasureDecisions.Erase(once, CaseLife.Erase(PersonOfCase.Subject), [PersonOfCase.Subject], CaseLife.Officer.Acting()).Refusals.ShouldBeEmpty();
    }

    [Fact]
    public void Nobody_is_erased_who_never_was_there()
    {
        Erase(Two, new PersonOfCase(PersonKind.Suspect, 3)).ShouldBeRefused(("", CaseRefusals.NoSuchPerson));
        Erase(Two, new PersonOfCase(PersonKind.Reporter, 2)).ShouldBeRefused(("", CaseRefusals.NoSuchPerson));
        Erase(Two, new PersonOfCase((PersonKind)9, 1)).ShouldBeRefused(("", CaseRefusals.NoSuchPerson));
        Erase(Two, new PersonOfCase(PersonKind.Suspect, -1)).ShouldBeRefused(("", CaseRefusals.NoSuchPerson));
    }

    [Fact]
    public void All_that_is_missing_is_said_at_once()
    {
        var empty = new ErasePerson(CommandId.New(), CaseLife.Version, null, null);

        ErasureDecisions.Erase(Two, empty, [], CaseLife.Officer.Acting())
            .ShouldBeRefused(("Person", CommonRefusals.Missing), ("Ground", CommonRefusals.Missing));
        ErasureDecisions.Erase(Two, empty with { Person = First, Ground = (ErasureGround)9 }, [], CaseLife.Officer.Acting())
            .ShouldBeRefused(("Ground", CommonRefusals.NotAChoice));
    }

    [Fact]
    public void On_a_case_that_changed_it_is_looked_at_again_and_out_of_sight_there_is_none()
    {
        ErasureDecisions.Erase(Two, CaseLife.Erase(First) with { SeenVersion = 3 }, [], CaseLife.Officer.Acting())
            .ShouldBeRefused(("", CommonRefusals.ChangedMeanwhile));
        ErasureDecisions.Erase(Two, CaseLife.Erase(First), [], CaseLife.Stranger.Acting()).ShouldBeRefused(("", CommonRefusals.NotFound));
        var barred = Two.With(new ConflictDeclared(new Restriction(Guid.NewGuid(), RestrictionKind.ConflictOfInterest, null, CaseLife.Officer.User, [], "")));
        Erase(barred, First).ShouldBeRefused(("", CommonRefusals.NotFound));
    }

    [Fact]
    public void Whom_an_officer_may_not_see_they_neither_read_nor_erase()
    {
        var limited = Two.With(new RestrictionSet(
            new Restriction(Guid.NewGuid(), RestrictionKind.Restricted, null, CaseLife.Officer.User, [DataCategory.Suspect], "A court order")));

        Erase(limited, First).ShouldBeRefused(("", CaseRefusals.PartOutOfSight));
        Erase(limited, Reporter).Refusals.ShouldBeEmpty();
        People(limited).Where(each => each.Person.Kind is PersonKind.Suspect).ShouldAllBe(each => each.KnownAs == "" && !each.MayErase);
        ErasureDecisions.People(limited, [], CaseLife.Supervisor.User).Single(each => each.Person == First).KnownAs.ShouldBe(SampleCase.Suspect);
    }

    [Fact]
    public void Of_a_long_text_the_beginning_says_who_is_meant()
    {
        var text = new string('a', 99) + "\ud83d\ude00" + new string('b', 500);
        var state = CaseLife.Opened.With(new IncidentRecorded(CaseLife.RecordIncident().Incident with { Suspect = text, Number = 2 }));

        People(state).Single(each => each.Person == Second).KnownAs.ShouldBe(new string('a', 99) + "…");
    }

    [Fact]
    public void What_follows_names_nobody_and_takes_the_drafts_with_the_subject()
    {
        var ofSuspect = CaseRows.Project("C-1001", Two, Two.With(Erase(Two, Second)));
        var ofSubject = CaseRows.Project("C-1001", Two, Two.With(Erase(Two, PersonOfCase.Subject)));

        ofSuspect.Rows.OfType<DraftsOfCase>().ShouldBeEmpty();
        ofSubject.Rows.OfType<DraftsOfCase>().ShouldHaveSingleItem();
        var message = ofSuspect.Outbox.ShouldHaveSingleItem();
        (message.Key, message.Kind).ShouldBe(("erasure/C-1001/1", "erasure"));
        PersonToForget.Of(message.Payload).ShouldBe(new PersonToForget(new CaseReference(1001), Second, CaseLife.Now));
        CaseRows.Project("C-1001", Two.With(Erase(Two, Second)), Two.With(Erase(Two, Second))).Outbox.ShouldBeEmpty();
    }

    private static Decision Erase(CaseState state, PersonOfCase person) =>
        ErasureDecisions.Erase(state, CaseLife.Erase(person), [], CaseLife.Officer.Acting());

    private static ImmutableArray<RecordedPerson> People(CaseState state) =>
        ErasureDecisions.People(state, [], CaseLife.Officer.User);

    private static string Text(CaseState state) => JsonSerializer.Serialize(state, EventTypes.Json);
}
