using System.Collections.Immutable;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Kernel.Database;
using Partnership.Silo.Kernel.Journal;

namespace Partnership.Silo.Cases;

/// <summary>A case; it has no lead until it has been opened.</summary>
internal sealed record CaseState(
    OrganisationId? Lead,
    string Title,
    DateTimeOffset OpenedAt,
    Subject? Subject,
    SafeContact? SafeContact,
    HomeAddress? Address,
    ImmutableArray<Incident> Incidents,
    Risk? Risk,
    Consent? Consent,
    Wishes Wishes,
    ImmutableArray<Restriction> Restrictions,
    ImmutableArray<ConsentOverride> Overrides,
    ImmutableArray<Guid> AuditsReached)
{
    public static AggregateDefinition<CaseState> Definition { get; } = new(
        "case", new(null, "", default, null, null, null, [], null, null, Wishes.None, [], [], []),
        (state, @event) => state.Apply(@event), CaseRows.Project, (key, _) => key);

    /// <summary>Of whom something is on record that was not erased; it may be that it was corrected away since.</summary>
    public ImmutableArray<PersonOfCase> Recorded { get; init; } = [];

    /// <summary>Who was erased, the latest last.</summary>
    public ImmutableArray<PersonErased> Erasures { get; init; } = [];

    public bool IsOpen => Lead is not null;

    /// <summary>Whether the case exists for this reader.</summary>
    public bool IsInSightOf(ReaderScope reader) => Lead is { } lead && reader.Admits([lead], Barred.By(Restrictions));

    public CaseState Apply(IEvent @event) => Changed(@event) is var changed && ReferenceEquals(changed, this)
        ? this
        : changed with { Recorded = PeopleInEvents.After(Recorded, @event, Incidents.Length) };

    private CaseState Changed(IEvent @event) => @event switch
    {
        CaseOpened opened => this with { Lead = opened.Lead, Title = opened.Title, OpenedAt = opened.At },
        SubjectRecorded recorded => this with { Subject = recorded.Subject },
        SafeContactSet set => this with { SafeContact = set.Contact },
        AddressRecorded recorded => this with { Address = recorded.Address },
        IncidentRecorded recorded => this with { Incidents = Incidents.Add(recorded.Incident with { Number = Incidents.Length + 1 }) },
        IncidentCorrected corrected => this with
        {
            Incidents = [.. Incidents.Select((incident, at) => at == corrected.Number - 1 ? corrected.Incident with { Number = corrected.Number } : incident)],
        },
        RiskAssessed assessed => this with { Risk = assessed.Risk },
        ConsentRecorded recorded => this with { Consent = recorded.Consent },
        ConsentWithdrawn withdrawn => this with
        {
            Consent = Consent is null ? null : Consent with { State = ConsentState.Withdrawn, WithdrawnOn = withdrawn.On },
        },
        WishesRecorded recorded => this with { Wishes = recorded.Wishes },
        RestrictionSet set => this with { Restrictions = Restrictions.Add(set.Restriction) },
        ConflictDeclared declared => this with { Restrictions = Restrictions.Add(declared.Restriction) },
        RestrictionLifted lifted => this with { Restrictions = Restrictions.RemoveAll(each => each.Id == lifted.Restriction) },
        OverrideRequested requested => this with { Overrides = Overrides.Add(Requested(requested)) },
        OverrideDecided decided => this with { Overrides = Changed(decided.Override, each => Decided(each, decided)) },
        PersonWasTold told => this with
        {
            Overrides = Changed(told.Override, each => each with { Told = told.Told, ToldHow = told.How }),
        },
        OverrideAuditCame came => this with { AuditsReached = AuditsReached.Add(came.Override) },
        OverrideAudited audited => this with
        {
            Overrides = Changed(audited.Override, each => Audited(each, audited)), AuditsReached = AuditsReached.Remove(audited.Override),
        },
        OverrideEnded ended => this with { Overrides = Changed(ended.Override, each => Ended(each, ended)) },
        PersonErased erased => ErasedCase.Without(this, erased.Person) with { Erasures = Erasures.Add(erased) },
        _ => this,
    };

    private static ConsentOverride Requested(OverrideRequested requested) => new(
        requested.Override, requested.Recipient, requested.Purpose, requested.Reason, requested.Because,
        requested.Explanation, OverrideStatus.Requested, requested.By, requested.At);

    private static ConsentOverride Decided(ConsentOverride asked, OverrideDecided decided) => asked with
    {
        Status = decided.Approved ? OverrideStatus.Approved : OverrideStatus.Refused,
        DecidedBy = decided.By,
        DecidedAt = decided.At,
        DecisionWhy = decided.Why,
        AuditDueOn = decided.AuditDueOn,
    };

    private static ConsentOverride Audited(ConsentOverride approved, OverrideAudited audited) => approved with
    {
        AuditedBy = audited.By, AuditedAt = audited.At, AuditWhy = audited.Why, AuditDueOn = audited.AuditDueOn,
    };

    private static ConsentOverride Ended(ConsentOverride approved, OverrideEnded ended) => approved with
    {
        Status = OverrideStatus.Ended, EndedBy = ended.By, EndedAt = ended.At, EndedWhy = ended.Why, AuditDueOn = null,
    };

    private ImmutableArray<ConsentOverride> Changed(Guid id, Func<ConsentOverride, ConsentOverride> change) =>
        [.. Overrides.Select(each => each.Id == id ? change(each) : each)];
}
