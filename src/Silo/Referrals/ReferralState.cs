using System.Collections.Immutable;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Kernel.Journal;

namespace Partnership.Silo.Referrals;

/// <summary>A referral from its sending on; before that it is a draft, which is a row and not a stream.</summary>
internal sealed record ReferralState(
    ReferralStatus Status,
    ReferralSent? Sent,
    DeclineReason? DeclineReason,
    string? WhereElse,
    ImmutableArray<Step> History)
{
    public static AggregateDefinition<ReferralState> Definition { get; } = new(
        "referral", new(ReferralStatus.Draft, null, null, null, []),
        (state, @event) => state.Apply(@event), ReferralRows.Project);

    public ReferralState Apply(IEvent @event) => @event switch
    {
        ReferralSent sent => this with { Status = ReferralStatus.Sent, Sent = sent, History = [new("sent", sent.By)] },
        ReferralAccepted accepted => this with
        {
            Status = ReferralStatus.Accepted, History = History.Add(new("accepted", accepted.By)),
        },
        ReferralDeclined declined => this with
        {
            Status = ReferralStatus.Declined,
            DeclineReason = declined.Reason,
            WhereElse = declined.WhereElse,
            History = History.Add(new("declined", declined.By)),
        },
        _ => this,
    };
}

/// <summary>A worker's act: who, for which organisation, when.</summary>
internal sealed record Act(UserId User, OrganisationId Organisation, DateTimeOffset At);

/// <summary>A line of the referral's history.</summary>
internal sealed record Step(string What, Act By);
