using Partnership.Contracts.Agreements;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Sharing;

namespace Partnership.Silo.Sharing;

/// <summary>
/// The agreement must be in force, bind both sides, and have one term that joins this direction and lists the purpose
/// and the category.
/// </summary>
internal static class AgreementRule
{
    public static IEnumerable<string> Denials(DataCategory category, SharingFacts facts)
    {
        if (facts.Agreement is not { } agreement)
            return [SharingReasons.NoAgreement];
        if (facts is not { Sender: { } sender, Recipient: { } recipient })
            return Standing(agreement, facts.Today);
        if (!agreement.Parties.Contains(sender.Id) || !agreement.Parties.Contains(recipient.Id))
            return [SharingReasons.NoAgreement];
        return
        [
            .. Standing(agreement, facts.Today),
            .. agreement.Binds(sender.Id, recipient.Id) ? [] : (string[])[SharingReasons.PartySuspended],
            .. Terms(agreement, sender, recipient, facts.Purpose, category),
        ];
    }

    // The last day is looked at again, since a view that was read yesterday says "in force".
    private static IEnumerable<string> Standing(AgreementView agreement, DateOnly? today) => agreement.Standing switch
    {
        AgreementStanding.InForce when today > agreement.ExpiresOn => [SharingReasons.AgreementExpired],
        AgreementStanding.InForce => [],
        AgreementStanding.Unsigned => [SharingReasons.AgreementUnsigned],
        AgreementStanding.Suspended => [SharingReasons.AgreementSuspended],
        AgreementStanding.Expired => [SharingReasons.AgreementExpired],
        _ => [SharingReasons.NoAgreement],
    };

    private static IEnumerable<string> Terms(
        AgreementView agreement, OrganisationProfile sender, OrganisationProfile recipient, SharingPurpose? purpose, DataCategory category)
    {
        var joining = agreement.Terms.Where(term => term.Joins(sender.Kind, recipient.Kind)).ToList();
        if (joining.Count is 0)
        {
            yield return SharingReasons.DirectionNotAgreed;
            yield break;
        }

        var listing = joining.FindAll(term => purpose is null || term.Purposes.Contains(purpose.Value));
        if (listing.Count is 0)
            yield return SharingReasons.PurposeNotAgreed;
        if (!(listing.Count is 0 ? joining : listing).Exists(term => term.Categories.Contains(category)))
            yield return SharingReasons.CategoryNotAgreed;
    }
}
