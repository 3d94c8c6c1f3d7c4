using System.Collections.Immutable;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Kernel.Audit;

namespace Partnership.Silo.Cases;

/// <summary>A case's opening and what is read of it.</summary>
internal sealed partial class CaseGrain(
    AggregateSource aggregates, CallerSeal callers, AccessLog accessLog, CaseViews views, CasePast past, Partners partners)
    : Grain, ICaseGrain
{
    private Aggregate<CaseState> _case = null!;

    private CaseReference Reference => CaseReference.TryParse(this.GetPrimaryKeyString())!.Value;

    private Caller Caller => callers.Current()!;

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        _case = aggregates.Of(CaseState.Definition, this.GetPrimaryKeyString());
        return _case.Refresh(cancellationToken);
    }

    public Task<Outcome<CaseOpenedAnswer>> Open(OpenCase command, CancellationToken ct) => _case.Execute(
        command.Command,
        (state, now) => CaseDecisions.Open(state, command, Caller, now),
        (_, _) => new CaseOpenedAnswer(Reference));

    public async Task<Outcome<CaseView>> View(CancellationToken ct)
    {
        if (!await IsInSight(ct))
            return CommonRefusals.Absent;
        var (recorded, view) = (accessLog.Opened(Reference.ToString()), views.For(Caller.User, Reference, _case.Version, _case.State, ct));
        await Task.WhenAll(recorded, view);
        return await view;
    }

    public async Task<Outcome<SharingMatrix>> Sharing(SharingPurpose purpose, CancellationToken ct) => await MayRead(ct)
        ? await views.Matrix(Reference, _case.State, purpose, ct)
        : CommonRefusals.Absent;

    public async Task<Outcome<ImmutableArray<Restriction>>> Restrictions(CancellationToken ct) =>
        await MayRead(ct) ? _case.State.Restrictions : CommonRefusals.Absent;

    public async Task<Outcome<ImmutableArray<Restriction>>> Limits(CancellationToken ct)
    {
        await _case.Refresh(ct);
        return CaseLimits.Of(_case.State, Caller);
    }

    /// <summary>Whether the case is in sight; that it was opened is on record before anything of it is returned.</summary>
    private async Task<bool> MayRead(CancellationToken ct)
    {
        if (!await IsInSight(ct))
            return false;
        await accessLog.Opened(Reference.ToString());
        return true;
    }
}
