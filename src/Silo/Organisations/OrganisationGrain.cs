using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Kernel.Time;

namespace Partnership.Silo.Organisations;

internal sealed class OrganisationGrain(AggregateSource aggregates, CallerSeal callers, TimeProvider time) : Grain, IOrganisationGrain
{
    private Aggregate<OrganisationState> _organisation = null!;

    private OrganisationId Id => OrganisationId.TryParse(this.GetPrimaryKeyString())!.Value;

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        _organisation = aggregates.Of(OrganisationState.Definition, this.GetPrimaryKeyString());
        return _organisation.Refresh(cancellationToken);
    }

    public Task<Outcome<OrganisationRecorded>> Register(RegisterOrganisation command, CancellationToken ct) =>
        Execute(command.Command, state => OrganisationDecisions.Register(state, command, Id));

    public Task<Outcome<OrganisationRecorded>> AddMember(AddMember command, CancellationToken ct) =>
        Execute(command.Command, state => PeopleDecisions.Add(state, command, Id, callers.Current()!));

    public Task<Outcome<OrganisationRecorded>> ChangeMember(ChangeMember command, CancellationToken ct) =>
        Execute(command.Command, state => PeopleDecisions.Change(state, command, Id, callers.Current()!));

    public Task<Outcome<OrganisationRecorded>> EndMember(EndMember command, CancellationToken ct) =>
        Execute(command.Command, state => PeopleDecisions.End(state, command, Id, callers.Current()!, London.Day(time.GetUtcNow())));

    public Task<Outcome<OrganisationRecorded>> ChangeProfile(ChangeProfile command, CancellationToken ct) =>
        Execute(command.Command, state => ProfileDecisions.Change(state, command, Id, callers.Current()!));

    public Task<Outcome<OrganisationRecorded>> StateCapacity(StateCapacity command, CancellationToken ct) =>
        Execute(command.Command, state => PeopleDecisions.State(state, command, Id, callers.Current()!));

    public Task<Outcome<OrganisationMembers>> Members(CancellationToken ct) =>
        Read(state => PeopleDecisions.Members(state, Id, callers.Current()!), ct);

    public Task<Outcome<OrganisationProfile>> Profile(CancellationToken ct) => Read(state => state.Profile, ct);

    public Task<Outcome<Member>> Member(UserId user, CancellationToken ct) => Read(state => state.Known(user), ct);

    public Task<Outcome<Readiness>> Readiness(CancellationToken ct) =>
        Read(state => state.Profile is null ? null : ReadyPeople.Of(state.Current), ct);

    public Task<Outcome<Readiness>> ReadinessOf(UserId user, CancellationToken ct) =>
        Read(state => state.Find(user) is { } member ? ReadyPeople.Of(member) : null, ct);

    private async Task<Outcome<T>> Read<T>(Func<OrganisationState, T?> read, CancellationToken ct)
        where T : class
    {
        await _organisation.Refresh(ct);
        return read(_organisation.State) is { } value ? value : CommonRefusals.Absent;
    }

    private Task<Outcome<OrganisationRecorded>> Execute(CommandId command, Func<OrganisationState, Decision> decide)
    {
        var before = _organisation.Version;
        return _organisation.Execute(
            command, (state, _) => decide(state), (_, version) => new OrganisationRecorded(Id, version > before));
    }
}
