using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Silo.Kernel.Aggregates;

namespace Partnership.Silo.Organisations;

internal sealed class OrganisationGrain(AggregateSource aggregates) : Grain, IOrganisationGrain
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
        Execute(command.Command, state => OrganisationDecisions.AddMember(state, command));

    public async Task<Outcome<OrganisationProfile>> Profile(CancellationToken ct)
    {
        await _organisation.Refresh(ct);
        return _organisation.State.Profile is { } profile ? profile : CommonRefusals.Absent;
    }

    public async Task<Outcome<Member>> Member(UserId user, CancellationToken ct)
    {
        await _organisation.Refresh(ct);
        return _organisation.State.Find(user) is { } member ? member : CommonRefusals.Absent;
    }

    private Task<Outcome<OrganisationRecorded>> Execute(CommandId command, Func<OrganisationState, Decision> decide)
    {
        var before = _organisation.Version;
        return _organisation.Execute(
            command, (state, _) => decide(state), (_, version) => new OrganisationRecorded(Id, version > before));
    }
}
