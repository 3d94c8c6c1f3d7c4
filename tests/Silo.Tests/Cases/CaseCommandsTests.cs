using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Cases;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Kernel.Deadlines;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Tests.Referrals;
using Partnership.TestCommon.Silo;
using Partnership.TestCommon.Time;

namespace Partnership.Silo.Tests.Cases;

/// <summary>The commands on a case, through grains, journal and read models, on a real database.</summary>
public sealed class CaseCommandsTests(DemonstrationSilo fixture) : IClassFixture<DemonstrationSilo>
{
    private static readonly Caller Officer = DemonstrationPeople.DerbyshireOfficer;
    private static readonly Caller Inspector = DemonstrationPeople.DerbyshireInspector;
    private static readonly Caller OtherInspector = Inspector with { User = new UserId(Guid.NewGuid()) };
    private static readonly Caller Protector = Officer with { User = new UserId(Guid.NewGuid()), Roles = [Role.DataProtectionOfficer] };
    private static readonly Caller Council = DemonstrationPeople.DerbyCouncilOfficer;
    private readonly TestSilo _silo = fixture.Silo;

    [Fact]
    public async Task What_is_recorded_stands_in_the_view()
    {
        var reference = await _silo.OpenCase();
        var consent = CaseLife.RecordConsent() with { SeenVersion = 7 };
        var wishes = CaseLife.RecordWishes() with { SeenVersion = 8 };
        var restriction = CaseLife.SetRestriction() with { Organisation = Council.Organisation };
        var ask = Request(9);

        (await Made(Officer, reference, grain => grain.RecordConsent(consent, default))).Version.ShouldBe(8);
        (await Made(Officer, reference, grain => grain.RecordWishes(wishes, default))).Version.ShouldBe(9);
        (await Made(Officer, reference, grain => grain.RequestOverride(ask, default))).Version.ShouldBe(10);
        (await Made(Protector, reference, grain => grain.SetRestriction(restriction, default))).Version.ShouldBe(11);
        (await Made(Inspector, reference, grain => grain.DecideOverride(Decide(11, ask), default))).Version.ShouldBe(12);
        (await Made(Officer, reference, grain => grain.RecordPersonTold(
            new(CommandId.New(), 12, ask.Command.Value, PersonTold.Told, "By phone"), default))).Version.ShouldBe(13);
        (await Made(Officer, reference, grain => grain.WithdrawConsent(new(CommandId.New(), 13, CaseLife.Today), default))).Version.ShouldBe(14);

        var view = await View(Officer, reference);
        view.Version.ShouldBe(14);
        (view.Consent.State, view.Consent.HowAsked, view.Consent.WithdrawnOn).ShouldBe((ConsentState.Withdrawn, "In person", CaseLife.Today));
        Text(view.Wishes).ShouldBe(Text(wishes.Wishes));
        view.Restrictions.ShouldHaveSingleItem().Organisation.ShouldBe(Council.Organisation);
        var made = view.Overrides.ShouldHaveSingleItem();
        (made.Status, made.RequestedBy, made.DecidedBy, made.Told, made.AuditDueOn)
            .ShouldBe((OverrideStatus.Approved, Officer.User, Inspector.User, PersonTold.Told, new DateOnly(2027, 3, 12)));
        (await _silo.Ask<ICaseGrain, Outcome<ImmutableArray<Restriction>>>(
            Protector, reference.ToString(), grain => grain.Restrictions(default))).Value.ShouldHaveSingleItem().Why.ShouldBe("A court order");
    }

    [Fact]
    public async Task Wishes_of_the_opening_are_recorded()
    {
        var open = SampleCase.Command() with { Wishes = CaseLife.RecordWishes().Wishes };
        var reference = (await _silo.Ask<ICaseListGrain, Outcome<CaseReference>>(Officer, "all", grain => grain.Reserve(open.Command, default))).Value;
        await _silo.Ask<ICaseGrain, Outcome<CaseOpenedAnswer>>(Officer, reference.ToString(), grain => grain.Open(open, default));

        Text((await View(Officer, reference)).Wishes).ShouldBe(Text(open.Wishes));
    }

    [Fact]
    public async Task Two_supervisors_deciding_at_once_make_one_decision()
    {
        for (var round = 0; round < 5; round++)
        {
            var reference = await _silo.OpenCase();
            var ask = Request(7);
            await Made(Officer, reference, grain => grain.RequestOverride(ask, default));

            // Two activations, as in two processes: the journal alone arbitrates.
            var outcomes = await Task.WhenAll(
                Elsewhere(Inspector, reference, Decide(8, ask)), Elsewhere(OtherInspector, reference, Decide(8, ask, approve: false)));

            outcomes.Count(outcome => outcome.Succeeded).ShouldBe(1);
            outcomes.Count(outcome => outcome.RefusedFor(CaseRefusals.OverrideDecided)).ShouldBe(1);
            var made = (await View(Officer, reference)).Overrides.ShouldHaveSingleItem();
            made.DecidedBy.ShouldBe(outcomes[0].Succeeded ? Inspector.User : OtherInspector.User);
            made.Status.ShouldBe(outcomes[0].Succeeded ? OverrideStatus.Approved : OverrideStatus.Refused);
            (await _silo.Scalar<long>("select count(*) from deadline where stream = $1", $"case/{reference}"))
                .ShouldBe(outcomes[0].Succeeded ? 1 : 0);
        }
    }

    [Fact]
    public async Task An_override_is_decided_by_a_supervisor_who_did_not_ask()
    {
        var (reference, ask) = (await _silo.OpenCase(), Request(7));
        await Made(Inspector, reference, grain => grain.RequestOverride(ask, default));

        (await Ask(Inspector, reference, grain => grain.DecideOverride(Decide(8, ask), default))).RefusedFor(CaseRefusals.OwnOverride).ShouldBeTrue();
        await Should.ThrowAsync<CallDeniedException>(Ask(Officer, reference, grain => grain.DecideOverride(Decide(8, ask), default)));
        (await Ask(Council with { Roles = [Role.Supervisor] }, reference, grain => grain.DecideOverride(Decide(8, ask), default)))
            .RefusedFor(CommonRefusals.NotFound).ShouldBeTrue();
        await Made(OtherInspector, reference, grain => grain.DecideOverride(Decide(8, ask), default));
    }

    [Fact]
    public async Task The_audit_of_an_override_comes_due_after_twelve_months()
    {
        await using var silo = await TestSilo.StartAsync();
        var (reference, ask) = (await silo.OpenCase(), Request(7));
        await silo.Ask<ICaseGrain, Outcome<CaseAnswer>>(Officer, reference.ToString(), grain => grain.RequestOverride(ask, default));
        await silo.Ask<ICaseGrain, Outcome<CaseAnswer>>(Inspector, reference.ToString(), grain => grain.DecideOverride(Decide(8, ask), default));
        (await silo.Services.GetRequiredService<DeadlineTable>().Claim(CaseLife.Now.AddMonths(12).AddTicks(-10), default))
            .ShouldNotContain(due => due.Stream == $"case/{reference}");

        silo.Time.Advance(CaseLife.Now.AddMonths(12) - CaseLife.Now);
        await silo.Time.Until("the audit came", TimeSpan.FromSeconds(5), async () =>
            await silo.Scalar<long>("select count(*) from journal where stream = $1 and type = 'case.override-audit-due'", $"case/{reference}") == 1
            && await silo.Scalar<long>("select count(*) from deadline where stream = $1", $"case/{reference}") == 0);
    }

    [Fact]
    public async Task Those_whom_a_command_names_must_be_known()
    {
        var reference = await _silo.OpenCase();
        var nobody = new UserId(Guid.NewGuid());

        (await Ask(Officer, reference, grain => grain.DeclareConflict(new(CommandId.New(), null, nobody, "Kin"), default))).RefusedFor(CaseRefusals.PersonUnknown).ShouldBeTrue();
        (await Ask(Protector, reference, grain => grain.SetRestriction(CaseLife.SetRestriction(), default))).RefusedFor(CaseRefusals.PartnerUnknown).ShouldBeTrue();
        (await Ask(Officer, reference, grain => grain.RequestOverride(Request(7) with { Recipient = default(OrganisationId) }, default)))
            .RefusedFor(CaseRefusals.PartnerUnknown).ShouldBeTrue();
        await Made(Officer, reference, grain => grain.DeclareConflict(new(CommandId.New(), null, Council.User, "Kin"), default));
    }

    [Fact]
    public async Task Somebody_outside_learns_of_a_case_what_concerns_them_and_nothing_else()
    {
        var reference = await _silo.OpenCase();
        await Made(Officer, reference, grain => grain.DeclareConflict(CaseLife.DeclareConflict(Council.User), default));
        await Made(Officer, reference, grain => grain.DeclareConflict(CaseLife.DeclareConflict(Inspector.User), default));

        var limit = (await Limits(Council, reference.ToString())).ShouldHaveSingleItem();
        (limit.Person, limit.Why, limit.Bars(Council.User)).ShouldBe((Council.User, "", true));
        (await Limits(Council with { User = new UserId(Guid.NewGuid()) }, reference.ToString())).ShouldBeEmpty();
        (await Limits(Council, "C-987654")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_colleague_reads_the_case_less_what_they_are_restricted_from()
    {
        var reference = await _silo.OpenCase();
        await Made(Protector, reference, grain => grain.SetRestriction(
            new(CommandId.New(), null, Inspector.User, [DataCategory.PoliceIntelligence], "A court order"), default));

        Text(await View(Officer, reference)).ShouldContain(SampleCase.Intelligence);
        var view = await View(Inspector, reference);
        view.Withheld.ShouldBe([DataCategory.PoliceIntelligence]);
        Text(view).ShouldNotContain(SampleCase.Intelligence);
    }

    [Fact]
    public async Task Each_command_given_twice_is_carried_out_once_in_any_life()
    {
        var random = new Random(20260312);
        for (var life = 0; life < 12; life++)
        {
            var key = $"C-{900000 + life}";
            await Execute(key, CaseLife.Worker, SampleCase.Command().Command, (state, actor) => CaseDecisions.Open(state, SampleCase.Command(), actor.Caller, actor.Now));
            for (var step = 0; step < 12; step++)
            {
                var command = GeneratedCommands.Of(random.Next(100000), (await Read(key)).State);
                var first = await Execute(key, command.By, command.Command, command.Decide);
                var (before, version) = await Read(key);

                var again = await Execute(key, command.By, command.Command, command.Decide);

                if (first.Succeeded)
                    again.Value.ShouldBe(first.Value);
                var (after, stillAt) = await Read(key);
                stillAt.ShouldBe(version, command.Name);
                Text(after).ShouldBe(Text(before));
            }
        }
    }

    private async Task<ImmutableArray<Restriction>> Limits(Caller caller, string reference) =>
        (await _silo.Ask<ICaseGrain, Outcome<ImmutableArray<Restriction>>>(caller, reference, grain => grain.Limits(default))).Value;

    private async Task<(CaseState State, int Version)> Read(string key)
    {
        var aggregate = _silo.Services.GetRequiredService<AggregateSource>().Of(CaseState.Definition, key);
        await aggregate.Refresh(default);
        return (aggregate.State, aggregate.Version);
    }

    /// <summary>By an aggregate that has read nothing yet, as after a restart.</summary>
    private Task<Outcome<int>> Execute(string key, Caller caller, CommandId command, Func<CaseState, CaseActor, Decision> decide)
    {
        _silo.Services.GetRequiredService<CallerSeal>().Attach(caller);
        var aggregate = _silo.Services.GetRequiredService<AggregateSource>().Of(CaseState.Definition, key);
        return aggregate.Execute(command, (state, now) => decide(state, new CaseActor(caller, aggregate.Version, now)), (_, version) => version);
    }

    private async Task<Outcome<int>> Elsewhere(Caller caller, CaseReference reference, DecideOverride command)
    {
        await Task.Yield();
        return await Execute(
            reference.ToString(), caller, command.Command, (state, actor) => OverrideDecisions.Decide(state, command, actor));
    }

    private static RequestOverride Request(int seen) =>
        CaseLife.RequestOverride() with { SeenVersion = seen, Recipient = Council.Organisation };

    private static DecideOverride Decide(int seen, RequestOverride ask, bool approve = true) =>
        CaseLife.Decide(ask.Command.Value, approve) with { SeenVersion = seen };

    private Task<Outcome<CaseAnswer>> Ask(Caller caller, CaseReference reference, Func<ICaseGrain, Task<Outcome<CaseAnswer>>> command) =>
        _silo.Ask(caller, reference.ToString(), command);

    private async Task<CaseAnswer> Made(Caller caller, CaseReference reference, Func<ICaseGrain, Task<Outcome<CaseAnswer>>> command)
    {
        var outcome = await Ask(caller, reference, command);
        outcome.Refusals.ShouldBeEmpty();
        return outcome.Value!;
    }

    private async Task<CaseView> View(Caller caller, CaseReference reference) =>
        (await _silo.Ask<ICaseGrain, Outcome<CaseView>>(caller, reference.ToString(), grain => grain.View(default))).Value!;

    private static string Text<T>(T value) => JsonSerializer.Serialize(value, EventTypes.Json);
}
