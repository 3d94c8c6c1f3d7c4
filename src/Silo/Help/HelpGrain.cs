using Partnership.Contracts.Help;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Silo.Kernel.Aggregates;

namespace Partnership.Silo.Help;

internal sealed class HelpGrain(AggregateSource aggregates, TimeProvider time) : Grain, IHelpGrain
{
    private Aggregate<HelpState> _help = null!;

    private IOrganisationGrain Organisation => GrainFactory.GetGrain<IOrganisationGrain>(this.GetPrimaryKeyString());

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        _help = aggregates.Of(HelpState.Definition, this.GetPrimaryKeyString());
        return _help.Refresh(cancellationToken);
    }

    public async Task<Outcome<HelpAsks>> Ask(AskForHelp command, CancellationToken ct)
    {
        var member = (await Organisation.Member(command.User, ct)).Value;
        return await _help.Execute(
            command.Command, (state, now) => HelpDecisions.Ask(state, command.User, member, now), (state, _) => new HelpAsks(state.Asks));
    }

    public async Task<Outcome<HelpAsks>> Asked(CancellationToken ct)
    {
        // Who may not read who works there is told the same of this.
        var members = await Organisation.Members(ct);
        if (!members.Succeeded)
            return members.Refusals;
        await _help.Refresh(ct);
        return new HelpAsks(HelpDecisions.Open(_help.State, members.Value, time.GetUtcNow()));
    }
}
