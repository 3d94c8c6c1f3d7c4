using System.Collections.Immutable;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Database;

namespace Partnership.Silo.Cases;

/// <summary>Whom a case may name, and whom it was closed to. Nothing else of it is returned, so no opening is recorded.</summary>
internal sealed partial class CaseGrain
{
    public async Task<Outcome<ImmutableArray<CasePerson>>> Staff(OrganisationId partner, CancellationToken ct) =>
        await IsInSight(ct) ? await partners.Staff(partner, ct) : CommonRefusals.Absent;

    public async Task<Outcome<ImmutableArray<CasePerson>>> People(ImmutableArray<UserId> people, CancellationToken ct) =>
        await IsInSight(ct) ? await partners.People(people.OrEmpty(), ct) : CommonRefusals.Absent;

    public async Task<Outcome<ImmutableArray<Guid>>> LiftableInPlace(CancellationToken ct) => await IsInSight(ct)
        ? StandInDecisions.Liftable(_case.State, await past.Standing(Reference, _case.State, ct), Caller.User)
        : CommonRefusals.Absent;

    public async Task<Outcome<ImmutableArray<LiftedInPlace>>> LiftedInPlace(CancellationToken ct)
    {
        if (!await IsInSight(ct))
            return CommonRefusals.Absent;
        await accessLog.Audited(Reference.ToString());
        return await past.Lifted(Reference, ct);
    }

    private async Task<bool> IsInSight(CancellationToken ct)
    {
        await _case.Refresh(ct);
        return _case.State.IsInSightOf(ReaderScope.Of(Caller));
    }
}
