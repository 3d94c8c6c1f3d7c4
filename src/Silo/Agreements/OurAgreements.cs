using Partnership.Contracts.Agreements;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Sharing;

namespace Partnership.Silo.Agreements;

/// <summary>Finds the agreements that join the caller's organisation to others.</summary>
internal sealed class OurAgreements(IGrainFactory grains)
{
    /// <summary>Every agreement to which the caller's organisation is a party, those in force first.</summary>
    public async Task<IReadOnlyList<AgreementView>> Read(CancellationToken ct)
    {
        var ids = await grains.GetGrain<IAgreementListGrain>("all").Ours(ct);
        var agreements = await Task.WhenAll(ids.Value.Select(id => grains.GetGrain<IAgreementGrain>(id.ToString()).View(ct)));
        return [.. agreements.Select(agreement => agreement.Value).OfType<AgreementView>().OrderByDescending(agreement => agreement.InForce)];
    }

    /// <summary>
    /// The agreement under which one may share with the other: the first that is in force, binds both and lists the
    /// purpose in this direction; else the one that comes nearest, which then gives the reason why not. Of several that
    /// are as near, the one that lists most: a narrower agreement beside it takes nothing away. Null when no agreement
    /// joins the two.
    /// </summary>
    public static AgreementView? Between(
        IReadOnlyList<AgreementView> agreements, OrganisationProfile sender, OrganisationProfile recipient, SharingPurpose? purpose)
    {
        bool Joint(AgreementView agreement) => agreement.Parties.Contains(sender.Id) && agreement.Parties.Contains(recipient.Id);
        int Nearness(AgreementView agreement) => agreement switch
        {
            { InForce: false } => 0,
            _ when !agreement.Binds(sender.Id, recipient.Id) => 1,
            _ when !agreement.Terms.Any(term => term.Joins(sender.Kind, recipient.Kind)) => 2,
            _ when !agreement.Terms.Any(term => term.Joins(sender.Kind, recipient.Kind) && Lists(term, purpose)) => 3,
            _ => 4,
        };
        return agreements.Where(Joint)
            .OrderByDescending(Nearness)
            .ThenByDescending(agreement => Listed(agreement, sender, recipient, purpose))
            .ThenBy(agreement => agreement.Id.Value)
            .FirstOrDefault();
    }

    private static int Listed(AgreementView agreement, OrganisationProfile sender, OrganisationProfile recipient, SharingPurpose? purpose) => agreement.Terms
        .Where(term => term.Joins(sender.Kind, recipient.Kind) && Lists(term, purpose))
        .SelectMany(term => term.Categories)
        .Distinct()
        .Count();

    private static bool Lists(AgreementTerm term, SharingPurpose? purpose) => purpose is null || term.Purposes.Contains(purpose.Value);
}
