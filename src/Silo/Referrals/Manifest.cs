using System.Collections.Immutable;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Contracts.Sharing;

namespace Partnership.Silo.Referrals;

/// <summary>
/// What a referral discloses, copied at sending with the version of the case it was drawn from. Later changes on the
/// case do not flow by themselves; the copy can only shrink.
/// </summary>
internal sealed record Manifest(
    CaseReference Case,
    int CaseVersion,
    Minimum Minimum,
    Grounds Grounds,
    ImmutableArray<ManifestItem> Items);

/// <summary>One category: how much of it, the copy itself, and every reason why it is withheld.</summary>
internal sealed record ManifestItem(
    DataCategory Category, Disclosure Disclosure, ImmutableArray<string> Reasons, ImmutableArray<SharedLine> Lines);
