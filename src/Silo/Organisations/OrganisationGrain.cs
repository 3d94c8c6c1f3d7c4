using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Silo.Kernel.Aggregates;

namespace Partnership.Silo.Organisations;

internal sealed partial class OrganisationGrain(AggregateSource aggregates, CallerSeal callers, TimeProvider time) : Grain, IOrganisationGrain
{
    private Aggregate<OrganisationState> _organisation = null!;

    private OrganisationId Id => OrganisationId.TryParse(this.GetPrimaryKeyString())!.Value;

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        _organisation = aggregates.Of(OrganisationState.Definition, this.GetPrimaryKeyString());
        return _organisation.Refresh(cancellationToken);
    }

    public Task<Outcome<OrganisationRecorded>> Register(RegisterOrganisation command, CancellationToken ct) =>
        Execute(command.Command, state => AttestationDecisions.Begun(state, OrganisationDecisions.Register(state, command, Id), Today));

    public Task<Outcome<OrganisationRecorded>> ChangeProfile(ChangeProfile command, CancellationToken ct) =>
        Execute(command.Command, state => ProfileDecisions.Change(state, command, Id, callers.Current()!));

    public Task<Outcome<OrganisationRecorded>> StateCapacity(StateCapacity command, CancellationToken ct) =>
        Execute(command.Command, state => PeopleDecisions.State(state, command, Id, callers.Current()!));

    public Task<Outcome<OrganisationProfile>> Profile(CancellationToken ct) => Read(state => state.Profile, ct);

    public Task<Outcome<Readiness>> Readiness(CancellationToken ct) =>
        Read(state => state.Profile is null ? null : ReadyPeople.Of(state.Current), ct);

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
