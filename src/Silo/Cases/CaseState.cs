using System.Collections.Immutable;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Aggregates;
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
    Consent? Consent)
{
    public static AggregateDefinition<CaseState> Definition { get; } = new(
        "case", new(null, "", default, null, null, null, [], null, null),
        (state, @event) => state.Apply(@event), CaseRows.Project);

    public bool IsOpen => Lead is not null;

    public CaseState Apply(IEvent @event) => @event switch
    {
        CaseOpened opened => this with { Lead = opened.Lead, Title = opened.Title, OpenedAt = opened.At },
        SubjectRecorded recorded => this with { Subject = recorded.Subject },
        SafeContactSet set => this with { SafeContact = set.Contact },
        AddressRecorded recorded => this with { Address = recorded.Address },
        IncidentRecorded recorded => this with { Incidents = Incidents.Add(recorded.Incident) },
        RiskAssessed assessed => this with { Risk = assessed.Risk },
        ConsentRecorded recorded => this with { Consent = recorded.Consent },
        _ => this,
    };
}

[StoredAs("case.opened")]
internal sealed record CaseOpened(OrganisationId Lead, string Title, UserId By, DateTimeOffset At) : IEvent;

[StoredAs("case.subject-recorded")]
internal sealed record SubjectRecorded(Subject Subject) : IEvent;

[StoredAs("case.safe-contact-set")]
internal sealed record SafeContactSet(SafeContact Contact) : IEvent;

[StoredAs("case.address-recorded")]
internal sealed record AddressRecorded(HomeAddress Address) : IEvent;

[StoredAs("case.incident-recorded")]
internal sealed record IncidentRecorded(Incident Incident) : IEvent;

[StoredAs("case.risk-assessed")]
internal sealed record RiskAssessed(Risk Risk) : IEvent;

[StoredAs("case.consent-recorded")]
internal sealed record ConsentRecorded(Consent Consent) : IEvent;
