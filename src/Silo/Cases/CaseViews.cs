using System.Collections.Immutable;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Agreements;
using Partnership.Silo.Sharing;

namespace Partnership.Silo.Cases;

/// <summary>A case as its own organisation reads it.</summary>
internal sealed class CaseViews(IGrainFactory grains, OurAgreements agreements)
{
    public async Task<CaseView> Case(CaseReference reference, int version, CaseState state, CancellationToken ct) => new(
        reference, version, state.Title, await Profile(state.Lead!.Value, ct), state.OpenedAt,
        state.Subject!, state.SafeContact!, state.Address!, state.Incidents, state.Risk!, state.Consent!);

    public async Task<SharingMatrix> Matrix(
        CaseReference reference, CaseState state, SharingPurpose purpose, CancellationToken ct)
    {
        var lead = await Profile(state.Lead!.Value, ct);
        var partners = await grains.GetGrain<IDirectoryGrain>("all").Partners(ct);
        var ours = await agreements.Read(ct);
        var columns = partners.Value
            .Where(partner => partner.Id != lead.Id && partner.Serves(state.Address!.District))
            .Select(partner => new MatrixColumn(partner, IsLead: false, SharingPolicy.Decide(new SharingFacts(
                partner.Kind, OurAgreements.With(ours, partner.Id), purpose, state.Consent, [], []))));
        return new SharingMatrix(
            reference, state.Title, purpose, lead, state.OpenedAt,
            [new MatrixColumn(lead, IsLead: true, Everything), .. columns]);
    }

    private static ImmutableArray<CategoryDecision> Everything { get; } =
        [.. SharingPolicy.Categories.Select(category => new CategoryDecision(category, Disclosure.Full, null, []))];

    private async Task<OrganisationProfile> Profile(OrganisationId id, CancellationToken ct) =>
        (await grains.GetGrain<IOrganisationGrain>(id.ToString()).Profile(ct)).Value
        ?? throw new InvalidOperationException("A case is led by an organisation that was never registered.");
}
