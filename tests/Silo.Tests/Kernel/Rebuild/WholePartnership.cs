using Partnership.Contracts.Absences;
using Partnership.Contracts.Alerts;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Silo.Cases;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Tests.Cases;
using Partnership.Silo.Tests.Kernel.Journal;
using Partnership.Silo.Tests.Referrals;
using Partnership.TestCommon.Silo;
using Partnership.TestCommon.Time;

namespace Partnership.Silo.Tests.Kernel.Rebuild;

/// <summary>One such partnership for all tests of a class: each leaves its read models right.</summary>
public sealed class LivedPartnership : IAsyncLifetime
{
    public TestSilo Silo { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Silo = await TestSilo.StartAsync();
        await WholePartnership.Live(Silo);
    }

    public async Task DisposeAsync() => await Silo.DisposeAsync();
}

/// <summary>A partnership in which everything has happened that leaves a row somewhere.</summary>
internal static class WholePartnership
{
    private static readonly Caller Administrator = DemonstrationPeople.PartnershipAdministrator;
    private static readonly Caller Mo = DemonstrationPeople.DerbyCouncilOfficer;
    private static readonly Caller Manager = DemonstrationPeople.DerbyCouncilManager;

    public static async Task Live(TestSilo silo)
    {
        var portal = new PreparableSilo(silo);
        var ignored = await silo.Send();
        await silo.Time.Until("its clock was heard of", TimeSpan.FromMinutes(10), async () =>
            await silo.Scalar<long>("select count(*) from notice_row where record = $1 and open", ignored.ToString()) > 0);
        var seen = (await silo.View(Mo, ignored)).Version;
        Prepared.Sure(await silo.Ask(Mo, ignored, grain => grain.Accept(new(CommandId.New(), seen), default)));
        await Prepared.Needing(portal);
        await Prepared.Updated(portal);
        await Prepared.Questioned(portal);
        await Prepared.Recalled(portal);
        await Prepared.Declined(portal);
        await PreparedCases.Recorded(portal);
        await PreparedCases.Approved(portal);
        await PreparedCases.Closed(portal);
        await PreparedCases.Lifted(portal);
        await PreparedJoining.Asked(portal);
        await Leaving(silo);
        await Away(silo, Mo, back: false);
        await Away(silo, Manager, back: true);
        for (var life = 0; life < 40; life++)
            await Case(silo, 2_000_000 + life, new Random(life));
    }

    // Whoever comes back chooses anew: of their choice another stream than their own took the row away in between.
    private static async Task Leaving(TestSilo silo)
    {
        foreach (var comesBack in new[] { false, true })
        {
            var member = new Member(new UserId(Guid.NewGuid()), "An Invented", "Officer", [Role.Practitioner]);
            await Organisation(silo, grain => grain.AddMember(new AddMember(CommandId.New(), member), default));
            await Choose(silo, member, AlertMode.Soon);
            await Organisation(silo, grain => grain.EndMember(new EndMember(CommandId.New(), member.User), default));
            if (!comesBack)
                continue;
            await Organisation(silo, grain => grain.AddMember(new AddMember(CommandId.New(), member), default));
            await Choose(silo, member, AlertMode.Daily);
        }
    }

    private static async Task Organisation(TestSilo silo, Func<IOrganisationGrain, Task<Outcome<OrganisationRecorded>>> call) =>
        Prepared.Sure(await silo.Ask(Administrator, Mo.Organisation.ToString(), call));

    private static async Task Choose(TestSilo silo, Member member, AlertMode mode)
    {
        var (caller, key) = (new Caller(member.User, Mo.Organisation, member.Roles, "tests"), AlertChoice.KeyOf(Mo.Organisation, member.User));
        var seen = Prepared.Sure(await silo.Ask<IAlertChoiceGrain, Outcome<AlertChoice>>(caller, key, grain => grain.View(default))).Version;
        Prepared.Sure(await silo.Ask<IAlertChoiceGrain, Outcome<AlertChoice>>(
            caller, key, grain => grain.Choose(new ChooseAlerts(CommandId.New(), seen, mode, "an.invented@example.org"), default)));
    }

    private static async Task Away(TestSilo silo, Caller person, bool back)
    {
        var (key, today) = (AbsenceView.KeyOf(person.Organisation, person.User), DateOnly.FromDateTime(silo.Time.GetUtcNow().UtcDateTime));
        var cover = person == Mo ? Manager : Mo;
        Prepared.Sure(await silo.Ask<IAbsenceGrain, Outcome<AbsenceRecorded>>(
            person, key, grain => grain.State(new StateAbsence(CommandId.New(), 0, today, today.AddDays(3), cover.User), default)));
        if (back)
            Prepared.Sure(await silo.Ask<IAbsenceGrain, Outcome<AbsenceRecorded>>(person, key, grain => grain.End(new EndAbsence(CommandId.New(), 1), default)));
    }

    private static async Task Case(TestSilo silo, int number, Random choices)
    {
        var (state, head, key) = (CaseState.Definition.Initial, StreamHead.Empty, $"C-{number}");
        await Append([.. CaseDecisions.Open(state, SampleCase.Command(), CaseLife.Worker, CaseLife.Now).Events]);
        for (var at = 0; at < 24; at++)
        {
            var command = GeneratedCommands.Of(choices.Next(100_000), state);
            if (command.Decide(state, command.By.Acting()) is { Events.IsEmpty: false } decision)
                await Append([.. decision.Events]);
        }

        async Task Append(IEvent[] events)
        {
            var after = state.With(events);
            var append = Appends.Of($"case/{key}", head, events) with { Case = key, Effects = CaseState.Definition.Project(key, state, after) };
            (head, state) = (await silo.Journal().Appended(append), after);
        }
    }
}
