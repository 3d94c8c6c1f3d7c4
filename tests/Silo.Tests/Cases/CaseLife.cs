using System.Collections.Immutable;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Cases;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Kernel.Journal;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Cases;

/// <summary>A case by hand: its people, the case as it was opened, and each command with valid fields.</summary>
internal static class CaseLife
{
    public const int Version = 7;

    public static readonly DateTimeOffset Now = new(2026, 3, 12, 10, 0, 0, TimeSpan.Zero);
    public static readonly DateOnly Today = new(2026, 3, 12);

    public static Caller Worker { get; } = Of(new OrganisationId(Guid.NewGuid()), Role.Practitioner);

    public static Caller Supervisor { get; } = Of(Worker.Organisation, Role.Supervisor);

    public static Caller OtherSupervisor { get; } = Of(Worker.Organisation, Role.Supervisor);

    public static Caller Officer { get; } = Of(Worker.Organisation, Role.DataProtectionOfficer);

    public static Caller Stranger { get; } = Of(new OrganisationId(Guid.NewGuid()), Role.Supervisor);

    public static OrganisationProfile Housing { get; } = Partner(OrganisationKind.Housing);

    public static CaseState Opened { get; } = Given([.. CaseDecisions.Open(CaseState.Definition.Initial, SampleCase.Command(), Worker, Now).Events]);

    public static CaseState Given(params IEnumerable<IEvent> events) =>
        events.Aggregate(CaseState.Definition.Initial, CaseState.Definition.Apply);

    public static CaseState With(this CaseState state, params IEnumerable<IEvent> events) =>
        events.Aggregate(state, CaseState.Definition.Apply);

    /// <summary>The state after the command, which nothing may stand against.</summary>
    public static CaseState With(this CaseState state, Decision decision)
    {
        decision.Refusals.ShouldBeEmpty();
        return state.With(decision.Events);
    }

    public static CaseActor Acting(this Caller caller, DateTimeOffset? now = null) => new(caller, Version, now ?? Now);

    public static OrganisationProfile Partner(OrganisationKind kind) =>
        new(new OrganisationId(Guid.NewGuid()), "A partner", kind, [], "", null);

    public static RecordConsent RecordConsent(Func<Consent, Consent>? change = null)
    {
        var consent = new Consent(ConsentState.Given, [SharingPurpose.Housing], Today, "In person");
        return new RecordConsent(CommandId.New(), Version, change is null ? consent : change(consent));
    }

    public static WithdrawConsent WithdrawConsent() => new(CommandId.New(), Version, Today);

    public static RecordWishes RecordWishes() =>
        new(CommandId.New(), Version, new Wishes("To feel safe", "A visit in uniform", [Housing.Id], [OrganisationKind.FaithGroup]));

    public static SetRestriction SetRestriction() => new(CommandId.New(), Housing.Id, null, [DataCategory.Suspect], "A court order");

    public static DeclareConflict DeclareConflict(UserId? person = null) =>
        new(CommandId.New(), null, person ?? new UserId(Guid.NewGuid()), "A neighbour of the suspect");

    public static LiftRestriction Lift(Guid restriction) => new(CommandId.New(), restriction, "The order has ended");

    public static RequestOverride RequestOverride() => new(
        CommandId.New(), Version, Housing.Id, SharingPurpose.Housing, OverrideReason.ChildAtRisk, WithoutConsent.WouldPrejudice,
        "Two children live there");

    public static DecideOverride Decide(Guid id, bool approve = true) => new(CommandId.New(), Version, id, approve, "Necessary and proportionate");

    public static RecordPersonTold Told(Guid id, PersonTold told = PersonTold.Told) => new(CommandId.New(), Version, id, told, "By phone");

    public static AuditOverride Audit(Guid id, bool stillNeeded = true) =>
        new(CommandId.New(), Version, id, stillNeeded, stillNeeded ? Today.AddMonths(6) : null, "The danger is still there");

    public static ErasePerson Erase(PersonOfCase person) => new(CommandId.New(), Version, person, ErasureGround.RightToErasure);

    public static EndOverride End(Guid id) => new(CommandId.New(), Version, id, "They have moved away");

    public static RecordSubject RecordSubject() => new(CommandId.New(), Version, SampleCase.Command().Subject with { Name = "Anisa Othername" });

    public static SetSafeContact SetSafeContact() => new(CommandId.New(), Version, new SafeContact(ContactChannel.Text, "01632 960 456", "", false, ""));

    public static RecordAddress RecordAddress() =>
        new(CommandId.New(), Version, new HomeAddress("3 Elsewhere Road", "DE99 8YY", "", new Area("E06000016", "Leicester")));

    public static RecordIncident RecordIncident() => new(
        CommandId.New(), Version, new Incident("Shouted at in the street", Today, "", [Strand.Religion], "", "", "", ""));

    public static CorrectIncident CorrectIncident(int number = 1) =>
        new(CommandId.New(), Version, number, RecordIncident().Incident, "It was another street");

    public static AssessRisk AssessRisk(RiskLevel level = RiskLevel.High) => new(CommandId.New(), Version, new Risk(level, $"It is {level} as things stand today"));

    /// <summary>The officers of the lead; every restriction was set by the worker.</summary>
    public static StandInFacts StandIn(CaseState state, params ImmutableArray<UserId> officers) =>
        new(officers, state.Restrictions.ToImmutableDictionary(each => each.Id, _ => Worker.User));

    /// <summary>The case with an override that the worker asked for, and its id.</summary>
    public static (CaseState State, Guid Id) Asked()
    {
        var command = RequestOverride();
        return (Opened.With(OverrideDecisions.Request(Opened, command, Housing, Worker.Acting())), command.Command.Value);
    }

    /// <summary>The same, decided.</summary>
    public static (CaseState State, Guid Id) Decided(bool approve = true)
    {
        var (state, id) = Asked();
        return (state.With(OverrideDecisions.Decide(state, Decide(id, approve), Supervisor.Acting())), id);
    }

    public static void ShouldBeRefused(this Decision decision, params (string Field, string Code)[] refusals)
    {
        decision.Events.ShouldBeEmpty();
        decision.Refusals.Select(refusal => (refusal.Field, refusal.Code)).ShouldBe(refusals);
    }

    private static Caller Of(OrganisationId organisation, Role role) => new(new UserId(Guid.NewGuid()), organisation, [role], "casework");
}
