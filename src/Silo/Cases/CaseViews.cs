using System.Collections.Immutable;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Agreements;
using Partnership.Silo.Sharing;

namespace Partnership.Silo.Cases;

/// <summary>A case as its own organisation reads it.</summary>
internal sealed class CaseViews(IGrainFactory grains, OurAgreements agreements, TimeProvider time)
{
    /// <summary>The case less what this person is restricted from.</summary>
    public async Task<CaseView> For(UserId reader, CaseReference reference, int version, CaseState state, CancellationToken ct) =>
        CaseMask.For(await Case(reference, version, state, ct), reader, DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime));

    public async Task<SharingMatrix> Matrix(
        CaseReference reference, CaseState state, SharingPurpose purpose, CancellationToken ct)
    {
        var (today, view) = (DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime), await Case(reference, 0, state, ct));
        var lead = view.Lead;
        var directory = grains.GetGrain<IDirectoryGrain>("all");
        var partners = await directory.Partners(ct);
        var readiness = (await directory.Readiness(ct)).Value.ToDictionary(each => each.Partner, each => each.Readiness);
        var ours = await agreements.Read(ct);
        var columns = partners.Value
            .Where(partner => partner.Id != lead.Id && partner.Serves(state.Address!.District))
            .Select(partner => new MatrixColumn(partner, IsLead: false, SharingPolicy.Decide(new SharingFacts(
                today, lead, partner, readiness.GetValueOrDefault(partner.Id), OurAgreements.Between(ours, lead, partner, purpose),
                purpose, CaseFacts.Of(view, today), [], []))));
        return new SharingMatrix(
            reference, state.Title, purpose, lead, state.OpenedAt,
            [new MatrixColumn(lead, IsLead: true, Everything), .. columns]);
    }

    private async Task<CaseView> Case(CaseReference reference, int version, CaseState state, CancellationToken ct) => new(
        reference, version, state.Title, await Profile(state.Lead!.Value, ct), state.OpenedAt,
        state.Subject!, state.SafeContact!, state.Address!, state.Incidents, state.Risk!, state.Consent!,
        state.Wishes, state.Restrictions, state.Overrides, Erasures: [.. state.Erasures.Select(each => each.Entry)]);

    private static ImmutableArray<CategoryDecision> Everything { get; } =
        [.. SharingPolicy.Categories.Select(category => new CategoryDecision(category, Disclosure.Full, null, []))];

    private async Task<OrganisationProfile> Profile(OrganisationId id, CancellationToken ct) =>
        (await grains.GetGrain<IOrganisationGrain>(id.ToString()).Profile(ct)).Value
        ?? throw new InvalidOperationException("A case is led by an organisation that was never registered.");
}
