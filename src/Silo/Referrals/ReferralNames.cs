using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;

namespace Partnership.Silo.Referrals;

/// <summary>The names behind the ids that a referral keeps.</summary>
internal sealed class ReferralNames(IGrainFactory grains)
{
    /// <summary>Who acted, and for which organisation. The portal's own clocks act for nobody.</summary>
    public async Task<(string Who, string Organisation)> Of(Act act, CancellationToken ct) => act.Organisation == default
        ? ("", "")
        : (await Of(act.User, act.Organisation, ct), (await Profile(act.Organisation, ct)).Name);

    public async Task<string> Of(UserId user, OrganisationId organisation, CancellationToken ct) =>
        (await grains.GetGrain<IOrganisationGrain>(organisation.ToString()).Member(user, ct)).Value?.Name ?? "A former member of staff";

    public async Task<OrganisationProfile> Profile(OrganisationId id, CancellationToken ct) =>
        (await grains.GetGrain<IOrganisationGrain>(id.ToString()).Profile(ct)).Value
        ?? throw new InvalidOperationException("A referral names an organisation that was never registered.");
}
