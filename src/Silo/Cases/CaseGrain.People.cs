using System.Collections.Immutable;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Database;

namespace Partnership.Silo.Cases;

/// <summary>Whom a case may name. Nothing of the case itself is returned, so no opening of it is recorded.</summary>
internal sealed partial class CaseGrain
{
    public async Task<Outcome<ImmutableArray<CasePerson>>> Staff(OrganisationId partner, CancellationToken ct) =>
        await IsInSight(ct) ? await partners.Staff(partner, ct) : CommonRefusals.Absent;

    public async Task<Outcome<ImmutableArray<CasePerson>>> People(ImmutableArray<UserId> people, CancellationToken ct) =>
        await IsInSight(ct) ? await partners.People(people.OrEmpty(), ct) : CommonRefusals.Absent;

    private async Task<bool> IsInSight(CancellationToken ct)
    {
        await _case.Refresh(ct);
        return _case.State.IsInSightOf(ReaderScope.Of(Caller));
    }
}
