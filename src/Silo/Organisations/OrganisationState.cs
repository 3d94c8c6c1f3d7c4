using System.Collections.Immutable;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Kernel.Journal;

namespace Partnership.Silo.Organisations;

/// <summary>
/// A partner. Its profile is null until it has been registered. Whoever left stays among the members, with the day, until
/// they come back. An invitation stays too, however it ended.
/// </summary>
internal sealed record OrganisationState(OrganisationProfile? Profile, ImmutableArray<Member> Members)
{
    /// <summary>Of each date the last day of telling that has come.</summary>
    public ImmutableArray<MemberDateNear> Told { get; init; } = [];

    /// <summary>Who was said to work there, and by when it has to be said again.</summary>
    public StaffAttestations Attested { get; init; } = StaffAttestations.None;

    public static AggregateDefinition<OrganisationState> Definition { get; } =
        new("organisation", new(null, []), (state, @event) => state.Apply(@event), OrganisationRows.Project);

    public ImmutableArray<SentInvitation> Invitations { get; init; } = [];

    public OrganisationState Apply(IEvent @event) => @event switch
    {
        OrganisationRegistered registered => this with { Profile = registered.Profile },
        MemberAdded added => this with { Members = [.. Members.Where(member => member.User != added.Member.User), added.Member] },
        MemberChanged changed => this with
        {
            Members = [.. Members.Select(member => member.User == changed.User ? changed.Of(member) : member)],
            Attested = Attested.Changed(changed.User),
        },
        MemberEnded ended => this with
        {
            Members = [.. Members.Select(member => member.User == ended.User ? member with { EndedOn = ended.On } : member)],
            Attested = Attested.Changed(ended.User),
        },
        MemberDateNear near => this with { Told = [.. Told.Where(told => (told.User, told.What) != (near.User, near.What)), near] },
        AttestationBegun begun => this with { Attested = Attested.Begin(begun.On) },
        AttestationNear near => this with { Attested = Attested with { Reached = near.Mark } },
        StaffAttested attested => this with { Attested = Attested.Take(attested) },
        CapacityStated stated => this with { Profile = Profile is null ? null : Profile with { Capacity = stated.Capacity } },
        MemberInvited invited => this with { Invitations = Invitations.Add(SentInvitation.Of(invited)) },
        InvitationRenewed renewed => With(renewed.Invitation, sent => sent with { Secret = renewed.Secret, By = renewed.By, Until = renewed.Until }),
        InvitationWithdrawn withdrawn => With(withdrawn.Invitation, sent => sent with { Withdrawn = true }),
        InvitationAccepted accepted => With(accepted.Invitation, sent => sent with { AcceptedBy = accepted.User }),
        _ => this,
    };

    /// <summary>Those who work there.</summary>
    public IEnumerable<Member> Current => Members.Where(member => member.EndedOn is null);

    /// <summary>Who works there under this id.</summary>
    public Member? Find(UserId user) => Known(user) is { EndedOn: null } member ? member : null;

    /// <summary>Who works or worked there under this id.</summary>
    public Member? Known(UserId user) => Members.FirstOrDefault(member => member.User == user);

    private OrganisationState With(Guid invitation, Func<SentInvitation, SentInvitation> change) =>
        this with { Invitations = [.. Invitations.Select(sent => sent.Invited.Invitation == invitation ? change(sent) : sent)] };
}

[StoredAs("organisation.registered")]
internal sealed record OrganisationRegistered(OrganisationProfile Profile) : IEvent;

[StoredAs("organisation.member-added")]
internal sealed record MemberAdded(Member Member) : IEvent;

[StoredAs("organisation.member-changed")]
internal sealed record MemberChanged(
    UserId User, string JobTitle, ImmutableArray<Role> Roles, bool Signatory, DateOnly? VettedUntil, DateOnly? TrainedUntil)
    : IEvent
{
    public Member Of(Member member) => member with
    {
        JobTitle = JobTitle, Roles = Roles, Signatory = Signatory, VettedUntil = VettedUntil, TrainedUntil = TrainedUntil,
    };
}

[StoredAs("organisation.member-ended")]
internal sealed record MemberEnded(UserId User, DateOnly On) : IEvent;

[StoredAs("organisation.capacity-stated")]
internal sealed record CapacityStated(int? Capacity) : IEvent;

/// <summary>Somebody's vetting or training runs out in so many days, or is over: they and their administrators are told.</summary>
[StoredAs("organisation.member-date-near")]
internal sealed record MemberDateNear(UserId User, Dated What, DateOnly Until, int Days) : IEvent;

/// <summary>The first quarter began at the end of which somebody has to say who works there.</summary>
[StoredAs("organisation.attestation-begun")]
internal sealed record AttestationBegun(DateOnly On) : IEvent;

/// <summary>The day is near, or past, by which somebody has to say who works there.</summary>
[StoredAs("organisation.attestation-near")]
internal sealed record AttestationNear(DateOnly DueOn, AttestationMark Mark) : IEvent;

/// <summary>Somebody said that these people work there, and of which of them something has to be put right.</summary>
[StoredAs("organisation.staff-attested")]
internal sealed record StaffAttested(UserId By, ImmutableArray<UserId> Members, ImmutableArray<UserId> ToChange, DateOnly On) : IEvent;
