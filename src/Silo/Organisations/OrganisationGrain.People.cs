using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;

namespace Partnership.Silo.Organisations;

/// <summary>Who works there.</summary>
internal sealed partial class OrganisationGrain
{
    public Task<Outcome<OrganisationRecorded>> AddMember(AddMember command, CancellationToken ct) =>
        Execute(command.Command, state => PeopleDecisions.Add(state, command, Id, callers.Current()!));

    public Task<Outcome<OrganisationRecorded>> ChangeMember(ChangeMember command, CancellationToken ct) =>
        Execute(command.Command, state => PeopleDecisions.Change(state, command, Id, callers.Current()!));

    public Task<Outcome<OrganisationRecorded>> EndMember(EndMember command, CancellationToken ct) =>
        Execute(command.Command, state => PeopleDecisions.End(state, command, Id, callers.Current()!, Today));

    public Task<Outcome<OrganisationMembers>> Members(CancellationToken ct) =>
        Read(state => PeopleDecisions.Members(state, Id, callers.Current()!), ct);

    public Task<Outcome<Member>> Member(UserId user, CancellationToken ct) => Read(state => state.Known(user), ct);

    public Task<Outcome<Readiness>> ReadinessOf(UserId user, CancellationToken ct) =>
        Read(state => state.Find(user) is { } member ? ReadyPeople.Of(member) : null, ct);
}
