using System.Text.Json;
using Partnership.Contracts.Absences;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Silo.Tests.Referrals;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Absences;

/// <summary>Cover for absence on a real database: what a day brings, and for whom it is there.</summary>
public sealed class AbsenceTests : IAsyncLifetime
{
    private static readonly Caller Officer = DemonstrationPeople.DerbyshireOfficer;
    private static readonly Caller Inspector = DemonstrationPeople.DerbyshireInspector;
    private static readonly Caller Housing = DemonstrationPeople.DerbyCouncilOfficer;
    private static readonly Caller Manager = DemonstrationPeople.DerbyCouncilManager;
    private static readonly DateOnly Today = DateOnly.FromDateTime(TestSilo.Start.UtcDateTime);

    private TestSilo _silo = null!;

    public async Task InitializeAsync() => _silo = await TestSilo.StartAsync();

    public async Task DisposeAsync() => await _silo.DisposeAsync();

    [Fact]
    public async Task While_somebody_is_away_what_is_theirs_is_also_whose_who_covers()
    {
        var reference = await _silo.Send();
        (await _silo.Ask(Housing, reference, grain => grain.Claim(new(CommandId.New(), 1), default))).Refusals.ShouldBeEmpty();
        (await Mine(Manager)).ShouldBeEmpty();

        await State(Housing, Housing, Today.AddDays(1), Today.AddDays(2), Manager);

        (await Mine(Manager)).ShouldBeEmpty("It begins tomorrow.");
        foreach (var _ in Enumerable.Range(0, 2))
        {
            _silo.Time.Advance(TimeSpan.FromDays(1));
            var line = (await Mine(Manager)).ShouldHaveSingleItem();
            (line.Reference, line.OwnerName, line.Covering).ShouldBe((reference, "Mo Exemplar", true));
            (await Mine(Housing)).ShouldHaveSingleItem().Covering.ShouldBeFalse();
        }

        _silo.Time.Advance(TimeSpan.FromDays(1));
        (await Mine(Manager)).ShouldBeEmpty("It is over.");
        (await View(Housing, Housing)).Absence.ShouldBeNull();
    }

    [Fact]
    public async Task The_referral_says_to_the_own_side_alone_that_they_are_away_and_who_covers()
    {
        var reference = await _silo.Send();
        (await _silo.Ask(Housing, reference, grain => grain.Claim(new(CommandId.New(), 1), default))).Refusals.ShouldBeEmpty();
        (await _silo.Ask(Officer, reference, grain => grain.Claim(new(CommandId.New(), 1), default))).Refusals.ShouldBeEmpty();
        await State(Housing, Housing, Today, Today.AddDays(4), Manager);
        await State(Officer, Officer, Today.AddDays(1), Today.AddDays(4), Inspector);

        var others = await _silo.View(Inspector, reference);
        var theirs = await _silo.View(Manager, reference);

        theirs.RecipientOwner!.Away.ShouldBe(
            new AbsenceEntry(Housing.User, "Mo Exemplar", new AwayTime(Today, Today.AddDays(4)), Manager.User, "Sasha Prototype", null));
        (theirs.SenderOwner!.Away, others.RecipientOwner!.Away).ShouldBe((null, null));
        others.SenderOwner!.Away.ShouldBeNull("They are here today.");
        JsonSerializer.Serialize(others).ShouldNotContain("Sasha Prototype");
        var colleagues = (await _silo.Ask(Manager, reference, grain => grain.Colleagues(default))).Value;
        colleagues.Single(colleague => colleague.User == Housing.User).Away.ShouldBe(new AwayTime(Today, Today.AddDays(4)));
        colleagues.Single(colleague => colleague.User == Manager.User).Away.ShouldBeNull();
    }

    [Fact]
    public async Task A_cover_who_is_away_in_that_time_is_told_to_both_and_to_the_supervisor()
    {
        await State(Housing, Housing, Today.AddDays(3), Today.AddDays(9), Manager);
        (await View(Housing, Housing)).Absence!.CoverAway.ShouldBeNull();
        await State(Manager, Manager, Today.AddDays(9), Today.AddDays(12), Housing);

        (await View(Housing, Housing)).Absence!.CoverAway.ShouldBe(new AwayTime(Today.AddDays(9), Today.AddDays(12)));
        (await View(Manager, Manager)).Absence!.CoverAway.ShouldBe(new AwayTime(Today.AddDays(3), Today.AddDays(9)));
        (await View(Manager, Manager)).Covers.ShouldHaveSingleItem().Name.ShouldBe("Mo Exemplar");
        (await Team(Manager)).Absences.Select(each => each.CoverAway is not null).ShouldBe([true, true]);

        await State(Manager, Manager, Today.AddDays(10), Today.AddDays(12), Housing);
        (await View(Housing, Housing)).Absence!.CoverAway.ShouldBeNull();
        // Those for whom they cover, not those for whom these cover in turn.
        _silo.Time.Advance(TimeSpan.FromDays(10));
        (await View(Manager, Manager)).Covers.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_supervisor_states_it_for_their_own_worker_who_sees_who_did()
    {
        await State(Manager, Housing, Today, Today.AddDays(4), Manager);

        var seen = await View(Housing, Housing);
        (seen.StatedBy, seen.Absence!.CoverName, seen.Name).ShouldBe(("Sasha Prototype", "Sasha Prototype", "Mo Exemplar"));
        seen.Colleagues.Select(colleague => colleague.User).ShouldBe([Manager.User]);
        (await Team(Manager)).Colleagues.Select(colleague => colleague.Name).ShouldBe(["Mo Exemplar", "Sasha Prototype"]);

        (await Ask(Housing, Housing, grain => grain.End(new(CommandId.New(), seen.Version), default))).Refusals.ShouldBeEmpty();
        (await View(Manager, Housing)).Absence.ShouldBeNull();
        (await Team(Manager)).Absences.ShouldBeEmpty();
    }

    [Fact]
    public async Task It_is_absent_to_colleagues_to_other_organisations_and_where_nobody_is()
    {
        await State(Housing, Housing, Today, Today.AddDays(4), Manager);
        var state = new StateAbsence(CommandId.New(), 1, Today, Today, Manager.User);
        var nobody = Manager with { User = new UserId(Guid.NewGuid()) };

        foreach (var (caller, whose) in new[]
        {
            (Inspector, Housing), (Manager with { Roles = [Role.Practitioner], User = new UserId(Guid.NewGuid()) }, Housing), (Manager, nobody), (nobody, nobody),
            (Inspector, Housing with { User = Inspector.User }),
        })
        {
            (await Ask(caller, whose, grain => grain.View(default))).Refusals.ShouldBe([CommonRefusals.Absent]);
            (await Ask(caller, whose, grain => grain.State(state, default))).Refusals.ShouldBe([CommonRefusals.Absent]);
            (await Ask(caller, whose, grain => grain.End(new(CommandId.New(), 1), default))).Refusals.ShouldBe([CommonRefusals.Absent]);
        }

        (await Team(Inspector)).Absences.ShouldBeEmpty();
        (await View(Housing, Housing)).Version.ShouldBe(1);
        await Should.ThrowAsync<CallDeniedException>(Team(Housing with { Roles = [Role.Practitioner] }));
        (await _silo.Ask<IAbsenceGrain, Outcome<AbsenceView>>(Housing, "no key", grain => grain.View(default))).Refusals.ShouldBe([CommonRefusals.Absent]);
    }

    [Fact]
    public async Task A_colleague_of_another_organisation_cannot_cover()
    {
        var refused = await Ask(Housing, Housing, grain => grain.State(new(CommandId.New(), 0, Today, Today, Inspector.User), default));

        refused.Refusals.ShouldBe([new Refusal("Cover", AbsenceRefusals.CannotCover)]);
    }

    [Fact]
    public async Task A_repeat_changes_nothing_and_of_two_at_once_one_is_told_to_look_again()
    {
        var command = new StateAbsence(CommandId.New(), 0, Today, Today.AddDays(4), Manager.User);
        (await Ask(Housing, Housing, grain => grain.State(command, default))).Value!.Version.ShouldBe(1);
        (await Ask(Housing, Housing, grain => grain.State(command, default))).Value!.Version.ShouldBe(1);

        var both = await Task.WhenAll(
            Task.Run(() => Ask(Housing, Housing, grain => grain.State(command with { Command = CommandId.New(), SeenVersion = 1, Until = Today }, default))),
            Task.Run(() => Ask(Manager, Housing, grain => grain.End(new(CommandId.New(), 1), default))));

        both.Count(outcome => outcome.Succeeded).ShouldBe(1);
        both.Single(outcome => !outcome.Succeeded).RefusedFor(CommonRefusals.ChangedMeanwhile).ShouldBeTrue();
        (await View(Housing, Housing)).Version.ShouldBe(2);
    }

    private async Task State(Caller by, Caller whose, DateOnly from, DateOnly until, Caller cover)
    {
        var seen = (await View(by, whose)).Version;
        (await Ask(by, whose, grain => grain.State(new(CommandId.New(), seen, from, until, cover.User), default))).Refusals.ShouldBeEmpty();
    }

    private async Task<AbsenceView> View(Caller by, Caller whose) => (await Ask(by, whose, grain => grain.View(default))).Value!;

    private Task<Outcome<T>> Ask<T>(Caller by, Caller whose, Func<IAbsenceGrain, Task<Outcome<T>>> call) =>
        _silo.Ask(by, AbsenceView.KeyOf(whose.Organisation, whose.User), call);

    private async Task<TeamAbsences> Team(Caller caller) =>
        (await _silo.Ask<IAbsenceListGrain, Outcome<TeamAbsences>>(caller, "all", grain => grain.Team(default))).Value!;

    private async Task<System.Collections.Immutable.ImmutableArray<ReferralLine>> Mine(Caller caller) =>
        (await _silo.Ask<IReferralListGrain, Outcome<ReferralPage>>(
            caller, "all", grain => grain.List(new ReferralFilter(true, Owner: ReferralOwner.Mine), null, default))).Value!.Lines;
}
