using System.Collections.Immutable;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Sharing;

namespace Partnership.Contracts.Cases;

/// <summary>
/// A case; the key is its <see cref="CaseReference"/>. To any organisation but the one that leads it, and to a person
/// who is barred from it, it does not exist.
/// </summary>
[Alias("case-grain")]
public interface ICaseGrain : IGrainWithStringKey
{
    /// <summary>Opens the case for the caller's organisation.</summary>
    [Requires(Permission.WorkCases)]
    Task<Outcome<CaseOpenedAnswer>> Open(OpenCase command, CancellationToken ct);

    /// <summary>The case, less what the caller in person is restricted from.</summary>
    [Requires(Permission.ReadCases)]
    Task<Outcome<CaseView>> View(CancellationToken ct);

    /// <summary>What each partner in the case's area would see, for this purpose.</summary>
    [Requires(Permission.ReadCases)]
    Task<Outcome<SharingMatrix>> Sharing(SharingPurpose purpose, CancellationToken ct);

    /// <summary>Who changed what of the case and when, without what stood there before.</summary>
    [Requires(Permission.ReadCases)]
    Task<Outcome<CaseHistory>> History(CancellationToken ct);

    /// <summary>Records who the person is.</summary>
    [Requires(Permission.WorkCases)]
    Task<Outcome<CaseAnswer>> RecordSubject(RecordSubject command, CancellationToken ct);

    /// <summary>Records how the person can safely be reached.</summary>
    [Requires(Permission.WorkCases)]
    Task<Outcome<CaseAnswer>> SetSafeContact(SetSafeContact command, CancellationToken ct);

    /// <summary>Records where the person lives.</summary>
    [Requires(Permission.WorkCases)]
    Task<Outcome<CaseAnswer>> RecordAddress(RecordAddress command, CancellationToken ct);

    /// <summary>Records a further incident.</summary>
    [Requires(Permission.WorkCases)]
    Task<Outcome<CaseAnswer>> RecordIncident(RecordIncident command, CancellationToken ct);

    /// <summary>Corrects what is recorded of an incident, with a reason.</summary>
    [Requires(Permission.WorkCases)]
    Task<Outcome<CaseAnswer>> CorrectIncident(CorrectIncident command, CancellationToken ct);

    /// <summary>Assesses the risk anew; lowering it is for who may.</summary>
    [Requires(Permission.WorkCases)]
    Task<Outcome<CaseAnswer>> AssessRisk(AssessRisk command, CancellationToken ct);

    /// <summary>Records what the person said about sharing.</summary>
    [Requires(Permission.WorkCases)]
    Task<Outcome<CaseAnswer>> RecordConsent(RecordConsent command, CancellationToken ct);

    /// <summary>The person took their consent back: what has not been disclosed yet stays where it is.</summary>
    [Requires(Permission.WorkCases)]
    Task<Outcome<CaseAnswer>> WithdrawConsent(WithdrawConsent command, CancellationToken ct);

    /// <summary>Records what the person wants, and who must not be told.</summary>
    [Requires(Permission.WorkCases)]
    Task<Outcome<CaseAnswer>> RecordWishes(RecordWishes command, CancellationToken ct);

    /// <summary>Restricts processing (UK GDPR, Article 18), by the lead's data protection officer.</summary>
    [Requires(Permission.SetRestrictions)]
    Task<Outcome<CaseAnswer>> SetRestriction(SetRestriction command, CancellationToken ct);

    /// <summary>Ends a restriction or a conflict, by the lead's data protection officer.</summary>
    [Requires(Permission.SetRestrictions)]
    Task<Outcome<CaseAnswer>> LiftRestriction(LiftRestriction command, CancellationToken ct);

    /// <summary>
    /// Ends a restriction or a conflict in place of a data protection officer, where there is none who could: by a
    /// supervisor of the lead who did not declare it.
    /// </summary>
    [Requires(Permission.StandInForOfficer)]
    Task<Outcome<CaseAnswer>> LiftInPlace(LiftRestriction command, CancellationToken ct);

    /// <summary>Which of them the caller may lift so.</summary>
    [Requires(Permission.StandInForOfficer)]
    Task<Outcome<ImmutableArray<Guid>>> LiftableInPlace(CancellationToken ct);

    /// <summary>What was lifted so, for whoever answers for it; that it was looked up is on record.</summary>
    [Requires(Permission.ReadAudit)]
    Task<Outcome<ImmutableArray<LiftedInPlace>>> LiftedInPlace(CancellationToken ct);

    /// <summary>The restrictions and conflicts of the case and nothing else of it, for the lead's data protection officer.</summary>
    [Requires(Permission.SetRestrictions)]
    Task<Outcome<ImmutableArray<Restriction>>> Restrictions(CancellationToken ct);

    /// <summary>Who occurs in the case, for the lead's data protection officer: enough of each to know who is meant.</summary>
    [Requires(Permission.ErasePeople)]
    Task<Outcome<CasePeople>> RecordedPeople(CancellationToken ct);

    /// <summary>
    /// Erases what is recorded of one of them, by the lead's data protection officer. Whoever calls it has to tell the
    /// referrals drawn from the case: <see cref="IErasureGrain"/> does.
    /// </summary>
    [Requires(Permission.ErasePeople), RequiresRecent]
    Task<Outcome<ErasedAnswer>> ErasePerson(ErasePerson command, CancellationToken ct);

    /// <summary>Declares a conflict of interest, by any worker of the lead.</summary>
    [Requires(Permission.WorkCases)]
    Task<Outcome<CaseAnswer>> DeclareConflict(DeclareConflict command, CancellationToken ct);

    /// <summary>Asks that consent or wishes be overridden.</summary>
    [Requires(Permission.WorkCases)]
    Task<Outcome<CaseAnswer>> RequestOverride(RequestOverride command, CancellationToken ct);

    /// <summary>Approves or refuses an override; never by who asked for it.</summary>
    [Requires(Permission.ApproveOverrides), RequiresRecent]
    Task<Outcome<CaseAnswer>> DecideOverride(DecideOverride command, CancellationToken ct);

    /// <summary>Says whether an override is still needed; never by who asked for it.</summary>
    [Requires(Permission.ApproveOverrides), RequiresRecent]
    Task<Outcome<CaseAnswer>> AuditOverride(AuditOverride command, CancellationToken ct);

    /// <summary>Ends an override: what has not been disclosed on it stays where it is.</summary>
    [Requires(Permission.ApproveOverrides), RequiresRecent]
    Task<Outcome<CaseAnswer>> EndOverride(EndOverride command, CancellationToken ct);

    /// <summary>Records whether the person was told of an override.</summary>
    [Requires(Permission.WorkCases)]
    Task<Outcome<CaseAnswer>> RecordPersonTold(RecordPersonTold command, CancellationToken ct);

    /// <summary>
    /// The restrictions that concern the caller or their organisation, without why, for whoever reads a copy that was
    /// drawn from the case. None for a case that does not exist.
    /// </summary>
    [Requires(Permission.ReadReferrals)]
    Task<Outcome<ImmutableArray<Restriction>>> Limits(CancellationToken ct);

    /// <summary>The workers of a partner, of whom one may be too near to the case; for whoever leads it.</summary>
    [Requires(Permission.ReadDirectory)]
    Task<Outcome<ImmutableArray<CasePerson>>> Staff(OrganisationId partner, CancellationToken ct);

    /// <summary>Who these people are; for whoever leads the case.</summary>
    [Requires(Permission.ReadDirectory)]
    Task<Outcome<ImmutableArray<CasePerson>>> People(ImmutableArray<UserId> people, CancellationToken ct);

    /// <summary>A deadline of the case has come; nothing happens when it no longer matters.</summary>
    [Requires(Permission.ActAsPortal)]
    Task<Outcome<CaseAnswer>> DeadlineCame(string kind, CancellationToken ct);
}
