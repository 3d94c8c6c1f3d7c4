using Partnership.Contracts.Kernel;
using Partnership.Contracts.Sharing;

namespace Partnership.Contracts.Referrals;

/// <summary>A case as its partners would see it; the key is its <see cref="CaseReference"/>.</summary>
[Alias("partners-sight-grain")]
public interface IPartnersSightGrain : IGrainWithStringKey
{
    /// <summary>What this partner would see, for whoever leads the case; it counts as an opening of it.</summary>
    [Requires(Permission.ReadCases)]
    Task<Outcome<PartnersSight>> Of(OrganisationId partner, SharingPurpose purpose, CancellationToken ct);
}
