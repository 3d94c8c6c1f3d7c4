using Partnership.Contracts.Alerts;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Aggregates;

namespace Partnership.Silo.Alerts;

internal sealed class AlertChoiceGrain(AggregateSource aggregates, CallerSeal callers) : Grain, IAlertChoiceGrain
{
    private Aggregate<AlertChoiceState> _choice = null!;

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        _choice = aggregates.Of(AlertChoiceState.Definition, this.GetPrimaryKeyString());
        return _choice.Refresh(cancellationToken);
    }

    public async Task<Outcome<AlertChoice>> View(CancellationToken ct)
    {
        if (!IsTheirOwn)
            return CommonRefusals.Absent;
        await _choice.Refresh(ct);
        return View(_choice.State, _choice.Version);
    }

    public async Task<Outcome<AlertChoice>> Choose(ChooseAlerts command, CancellationToken ct) => IsTheirOwn
        ? await _choice.Execute(
            command.Command, (state, _) => AlertChoiceDecisions.Choose(state, command, _choice.Version), View)
        : CommonRefusals.Absent;

    private bool IsTheirOwn => callers.Current() is { } caller
        && string.Equals(this.GetPrimaryKeyString(), AlertChoice.KeyOf(caller.Organisation, caller.User), StringComparison.Ordinal);

    private static AlertChoice View(AlertChoiceState state, int version) => new(version, state.Mode, state.Address);
}
