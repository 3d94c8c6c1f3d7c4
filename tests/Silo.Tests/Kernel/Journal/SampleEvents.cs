using Partnership.Contracts.Absences;
using Partnership.Contracts.Agreements;
using Partnership.Contracts.Alerts;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Joining;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Referrals;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Absences;
using Partnership.Silo.Agreements;
using Partnership.Silo.Alerts;
using Partnership.Silo.Cases;
using Partnership.Silo.Joining;
using Partnership.Silo.Help;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Organisations;
using Partnership.Silo.Referrals;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Kernel.Journal;

/// <summary>One event of each type, always the same.</summary>
internal static class SampleEvents
{
    private static readonly DateTimeOffset At = new DateTimeOffset(2026, 3, 12, 10, 0, 0, TimeSpan.Zero).AddMicroseconds(123456);
    private static readonly OrganisationId One = new(new Guid("11111111-1111-1111-1111-111111111111"));
    private static readonly OrganisationId Two = new(new Guid("22222222-2222-2222-2222-222222222222"));
    private static readonly UserId Worker = new(new Guid("33333333-3333-3333-3333-333333333333"));
    private static readonly AgreementId Agreement = new(new Guid("44444444-4444-4444-4444-444444444444"));
    private static readonly Guid Restriction = new("55555555-5555-5555-5555-555555555555");
    private static readonly Guid Conflict = new("66666666-6666-6666-6666-666666666666");
    private static readonly Guid Override = new("77777777-7777-7777-7777-777777777777");
    private static readonly OpenCase Case = SampleCase.Command();
    private static readonly Act By = new(Worker, One, At);

    public static IReadOnlyList<IEvent> All { get; } =
    [
        new AgreementDrafted("Zoë's “agreement” <1>", [One, Two], [new AgreementTerm([], [], [SharingPurpose.Housing], [DataCategory.Identity, DataCategory.Risk])], new DateOnly(2027, 7, 31), new DateOnly(2027, 12, 31)),
        new AgreementJoined(Two),
        new AbsenceStated(new AwayTime(new DateOnly(2026, 3, 16), new DateOnly(2026, 3, 27)), Worker, Worker),
        new AbsenceEnded(Worker),
        new AlertsChosen(AlertMode.Soon, "some.body@example.org"),
        new AgreementSigned(One),
        new AgreementRevised("A second version", [One, Two], [new AgreementTerm([OrganisationKind.Police], [OrganisationKind.Council], [SharingPurpose.Housing], [DataCategory.Risk])], new DateOnly(2027, 7, 31), new DateOnly(2027, 12, 31)),
        new AgreementReviewed(new DateOnly(2026, 3, 12), new DateOnly(2027, 3, 12)),
        new AgreementReviewDue(new DateOnly(2027, 3, 12)),
        new AgreementSuspended("A breach"),
        new AgreementResumed("Mended"),
        new PartySuspended(Two, "A breach", true),
        new PartyResumed(Two, "Mended"),
        new AddressRecorded(Case.Address),
        new CaseOpened(One, Case.Title, Worker, At),
        new ConsentRecorded(Case.Consent),
        new IncidentRecorded(Case.Incident with { Number = 1 }),
        new IncidentCorrected(1, Case.Incident with { Number = 1 }, "A slip of the pen"),
        new RiskAssessed(Case.Risk),
        new SafeContactSet(Case.SafeContact),
        new SubjectRecorded(Case.Subject),
        new ConsentWithdrawn(new DateOnly(2026, 3, 12)),
        new WishesRecorded(new Wishes("To feel safe", "A visit in uniform", [Two], [OrganisationKind.FaithGroup])),
        new RestrictionSet(new Restriction(Restriction, RestrictionKind.Restricted, Two, null, [DataCategory.Suspect], "A court order")),
        new ConflictDeclared(new Restriction(Conflict, RestrictionKind.ConflictOfInterest, null, Worker, [], "A neighbour")),
        new RestrictionLifted(Restriction, "The order has ended"),
        new OverrideRequested(
            Override, Two, SharingPurpose.Safeguarding, OverrideReason.ChildAtRisk, WithoutConsent.WouldPrejudice, "A child lives there", Worker, At),
        new OverrideDecided(Override, true, "Necessary and no more than that", Worker, At, new DateOnly(2027, 3, 12)),
        new PersonWasTold(Override, PersonTold.TooDangerous, "He reads her post"),
        new OverrideAuditCame(Override, At.AddMonths(12)),
        new OverrideAudited(Override, "The danger is still there", Worker, At.AddMonths(12), new DateOnly(2028, 3, 12)),
        new OverrideEnded(Override, "They have moved away", Worker, At.AddMonths(13)),
        new PersonErased(new PersonOfCase(PersonKind.Suspect, 1), ErasureGround.CourtOrder, Worker, At.AddMonths(14)),
        new MemberAdded(new Member(Worker, "A worker", "Officer", [Role.Practitioner, Role.Supervisor])),
        new MemberChanged(Worker, "Manager", [Role.Supervisor], true, new DateOnly(2028, 3, 12), null),
        new MemberEnded(Worker, new DateOnly(2026, 3, 12)),
        new MemberDateNear(Worker, Dated.Training, new DateOnly(2028, 3, 12), 30),
        new AttestationBegun(new DateOnly(2026, 3, 12)),
        new AttestationNear(new DateOnly(2026, 6, 12), AttestationMark.Overdue),
        new StaffAttested(Worker, [Worker], [], new DateOnly(2026, 3, 12)),
        new MemberInvited(Override, new string('a', 64), Worker, "Officer", [Role.Practitioner], true, new DateOnly(2028, 3, 12), null, Worker, At),
        new InvitationRenewed(Override, new string('b', 64), Worker, At.AddDays(1)),
        new InvitationWithdrawn(Conflict),
        new InvitationAccepted(Override, Worker),
        new CapacityStated(40),
        new OrganisationRegistered(new OrganisationProfile(One, "A council", OrganisationKind.Council, [new Area("E06000015", "Derby")], "Housing", null)),
        new JoinRequested(3001, "A “mosque” <1>", OrganisationKind.FaithGroup, "Derby", "Advice", "A partner", At),
        new JoinApproved(One, [JoinCheck.Registered, JoinCheck.CalledBack], "Number 123", Worker, At),
        new JoinDeclined("Nobody answered", Worker, At),
        new JoinContactErased(),
        new HelpAsked(Worker, At),
        new ReferralAcknowledged(By),
        new UpdateShared("She has moved", Manifest, By),
        new ReferralClaimed(By),
        new ReferralReassigned(Worker, By),
        new EscalationHeard("clock-Answer-Supervisor", By),
        new ReferralAccepted(By),
        new ReferralDeclined(DeclineReason.OutOfArea, "The county", By),
        new QuestionAsked("Is “Zoë” at home by day?", By),
        new QuestionReplied("After six", By),
        new ReferralWithdrawn("Sent twice", By),
        new FirstContactRecorded(new DateOnly(2026, 3, 13), By),
        new ReferralCompleted(ReferralOutcome.HomeMadeSafe, "A new door", "Your door is safe now", By),
        new ReferralEnded("Moved away", By),
        new ReferralRecalled("The wrong person", At.AddDays(7), By, [new Opening(Worker, Two, At, At.AddHours(1), true)]),
        new DestructionConfirmed("Shredded", By),
        new PersonForgotten(PersonOfCase.Subject, At.AddMonths(14)),
        new ClockReached(ClockOf.FirstContact, ClockMark.Supervisor, At),
        new ReferralSent(One, Two, Urgency.Within24Hours, "", At.AddHours(24), Manifest, By),
    ];

    private static Manifest Manifest => new Manifest(
        new CaseReference(1001), 7,
        new Minimum(
            RiskLevel.High, [Strand.Race, Strand.Religion], "Normanton, Derby", "A visit", "Third time", "Damage to a home.",
            AgeBand.From25To64, "Bengali", true, ""),
        new Grounds(SharingPurpose.Housing, Agreement, "An agreement", new DateOnly(2027, 7, 31), ConsentState.Given, null, 1,
            new LawfulGround(Regime.UkGdpr, LawfulBasis.PublicTask, SpecialCondition.StatutoryPurposes, Gateway.Section115, true), null),
        [
            new ManifestItem(DataCategory.Identity, Disclosure.Full, [], [new SharedLine("name", "Anisa Inventedname")], "They will meet"),
            new ManifestItem(DataCategory.Suspect, Disclosure.Withheld, [SharingReasons.NotForThisKind], []),
        ],
        new Guid("55555555-5555-5555-5555-555555555555")).Hashed();
}
