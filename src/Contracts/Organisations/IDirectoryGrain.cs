using System.Collections.Immutable;
using Partnership.Contracts.Kernel;

namespace Partnership.Contracts.Organisations;

/// <summary>Who the partners are.</summary>
[Alias("directory-grain")]
public interface IDirectoryGrain : IGrainWithStringKey
{
    /// <summary>All partners, by name.</summary>
    [Requires(Permission.ReadDirectory)]
    Task<Outcome<ImmutableArray<OrganisationProfile>>> Partners(CancellationToken ct);

    /// <summary>The readiness of each partner, in no order.</summary>
    [Requires(Permission.ReadDirectory)]
    Task<Outcome<ImmutableArray<PartnerReadiness>>> Readiness(CancellationToken ct);

    /// <summary>Every member that any partner has or had: for the demonstration alone.</summary>
    [Requires(Permission.ActAsPortal)]
    Task<Outcome<ImmutableArray<StaffEntry>>> Staff(CancellationToken ct);

    /// <summary>
    /// What somebody is in this partner today, with the roles that count today; absent where their membership has ended or
    /// never was.
    /// </summary>
    [Requires(Permission.ActAsPortal)]
    Task<Outcome<StaffEntry>> Standing(OrganisationId partner, UserId user, CancellationToken ct);

    /// <summary>The same in each partner that they are a member of now, by the partners' names.</summary>
    [Requires(Permission.ActAsPortal)]
    Task<Outcome<ImmutableArray<StaffEntry>>> Memberships(UserId user, CancellationToken ct);

    /// <summary>Which organisations have to say who works there, for who looks after the partnership.</summary>
    [Requires(Permission.OverseePartnership)]
    Task<Outcome<AttestationList>> Attestations(CancellationToken ct);
}
