using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Kernel.Audit;

namespace Partnership.Silo.Cases;

internal sealed class CaseGrain(AggregateSource aggregates, CallerSeal callers, AccessLog accessLog, CaseViews views)
    : Grain, ICaseGrain
{
    private Aggregate<CaseState> _case = null!;

    private CaseReference Reference => CaseReference.TryParse(this.GetPrimaryKeyString())!.Value;

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        _case = aggregates.Of(CaseState.Definition, this.GetPrimaryKeyString());
        return _case.Refresh(cancellationToken);
    }

    public Task<Outcome<CaseOpenedAnswer>> Open(OpenCase command, CancellationToken ct) => _case.Execute(
        command.Command,
        (state, now) => CaseDecisions.Open(state, command, callers.Current()!, now),
        (_, _) => new CaseOpenedAnswer(Reference));

    public async Task<Outcome<CaseView>> View(CancellationToken ct)
    {
        if (!await MayRead(ct))
            return CommonRefusals.Absent;
        await accessLog.Opened(Reference.ToString());
        return await views.Case(Reference, _case.Version, _case.State, ct);
    }

    public async Task<Outcome<SharingMatrix>> Sharing(SharingPurpose purpose, CancellationToken ct)
    {
        if (!await MayRead(ct))
            return CommonRefusals.Absent;
        await accessLog.Opened(Reference.ToString());
        return await views.Matrix(Reference, _case.State, purpose, ct);
    }

    private async Task<bool> MayRead(CancellationToken ct)
    {
        await _case.Refresh(ct);
        return _case.State.Lead is { } lead && lead == callers.Current()!.Organisation;
    }
}
