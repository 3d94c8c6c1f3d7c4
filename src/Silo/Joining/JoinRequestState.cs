using System.Collections.Immutable;
using Partnership.Contracts.Joining;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Kernel.Journal;

namespace Partnership.Silo.Joining;

/// <summary>A request to join and what came of it. Null until it was made, and until it was decided.</summary>
internal sealed record JoinRequestState(JoinRequested? Asked, JoinDecision? Decision, bool ContactErased)
{
    public static AggregateDefinition<JoinRequestState> Definition { get; } =
        new("join-request", new(null, null, false), (state, @event) => state.Apply(@event), JoinRequestRow.Project);

    public JoinStanding Standing => Decision switch
    {
        null => JoinStanding.Waiting,
        { Organisation: null } => JoinStanding.Declined,
        _ => JoinStanding.Approved,
    };

    public JoinRequestState Apply(IEvent @event) => @event switch
    {
        JoinRequested asked => this with { Asked = asked },
        JoinApproved approved => this with { Decision = new(approved.At, approved.Organisation, approved.Checked, approved.Note) },
        JoinDeclined declined => this with { Decision = new(declined.At, null, [], declined.Because) },
        JoinContactErased => this with { ContactErased = true },
        _ => this,
    };
}

/// <summary>What the partnership said, and when; the organisation where it said yes.</summary>
internal sealed record JoinDecision(DateTimeOffset At, OrganisationId? Organisation, ImmutableArray<JoinCheck> Checked, string Because);

[StoredAs("join-request.received")]
internal sealed record JoinRequested(
    int Number, string Name, OrganisationKind Kind, string Where, string Services, string HeardFrom, DateTimeOffset At) : IEvent;

[StoredAs("join-request.approved")]
internal sealed record JoinApproved(OrganisationId Organisation, ImmutableArray<JoinCheck> Checked, string Note, UserId By, DateTimeOffset At) : IEvent;

[StoredAs("join-request.declined")]
internal sealed record JoinDeclined(string Because, UserId By, DateTimeOffset At) : IEvent;

[StoredAs("join-request.contact-erased")]
internal sealed record JoinContactErased : IEvent;
