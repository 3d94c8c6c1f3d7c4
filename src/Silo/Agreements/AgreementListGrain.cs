using System.Collections.Immutable;
using Orleans.Concurrency;
using Partnership.Contracts.Agreements;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Database;
using Partnership.Silo.Kernel.Time;

namespace Partnership.Silo.Agreements;

[StatelessWorker]
internal sealed class AgreementListGrain(Queries queries, AgreementsOfParty parties, CallerSeal callers, TimeProvider time) : Grain, IAgreementListGrain
{
    private const int PageSize = 50;

    public async Task<Outcome<ImmutableArray<AgreementId>>> Ours(CancellationToken ct) =>
        await parties.Of(ReaderScope.Of(callers.Current()!), ct);

    public async Task<Outcome<AgreementList>> All(AgreementFilter filter, AgreementCursor? after, CancellationToken ct)
    {
        if (filter.Standing is { } standing && !Enum.IsDefined(standing))
            return new Refusal(nameof(filter.Standing), CommonRefusals.NotAChoice);
        var partnership = PartnershipScope.Of(callers.Current()!);
        var lines = await queries.Read(
            partnership, "list-all-agreements", AgreementLines.Agreement, ct,
            partnership.Organisation.Value, London.Day(time.GetUtcNow()), filter.Standing?.ToString(), filter.WaitsFor?.Value,
            filter.ReviewBy, after?.Title, after?.Id.Value);
        return lines.Length > PageSize
            ? new AgreementList([.. lines.Take(PageSize)], new AgreementCursor(lines[PageSize - 1].Title, lines[PageSize - 1].Id))
            : new AgreementList(lines, null);
    }

    public async Task<Outcome<ImmutableArray<AgreementOutlineLine>>> Outlines(CancellationToken ct)
    {
        var partnership = PartnershipScope.Of(callers.Current()!);
        return await queries.Read(
            partnership, "list-outlines", AgreementLines.Outline, ct, partnership.Organisation.Value, time.GetUtcNow());
    }
}
