using Partnership.Contracts.Agreements;
using Partnership.Contracts.Kernel;

namespace Partnership.Silo.Agreements;

/// <summary>Finds the agreements that join the caller's organisation to others.</summary>
internal sealed class OurAgreements(IGrainFactory grains)
{
    /// <summary>Every agreement to which the caller's organisation is a party, those in force first.</summary>
    public async Task<IReadOnlyList<AgreementView>> Read(CancellationToken ct)
    {
        var ids = await grains.GetGrain<IAgreementListGrain>("all").Ours(ct);
        var agreements = new List<AgreementView>();
        foreach (var id in ids.Value)
        {
            if ((await grains.GetGrain<IAgreementGrain>(id.ToString()).View(ct)).Value is { } agreement)
                agreements.Add(agreement);
        }

        return [.. agreements.OrderByDescending(agreement => agreement.InForce)];
    }

    /// <summary>The first of the agreements to which this organisation is a party too; null when there is none.</summary>
    public static AgreementView? With(IReadOnlyList<AgreementView> agreements, OrganisationId partner) =>
        agreements.FirstOrDefault(agreement => agreement.Parties.Contains(partner));
}
