using Partnership.Contracts.Kernel;

namespace Partnership.Contracts.Agreements;

/// <summary>A sharing agreement; the key is its <see cref="AgreementId"/>.</summary>
[Alias("agreement-grain")]
public interface IAgreementGrain : IGrainWithStringKey
{
    /// <summary>Writes the agreement down.</summary>
    [Requires(Permission.AdministerPartners)]
    Task<Outcome<AgreementAnswer>> Draft(DraftAgreement command, CancellationToken ct);

    /// <summary>Records a party's signature.</summary>
    [Requires(Permission.AdministerPartners)]
    Task<Outcome<AgreementAnswer>> Sign(SignAgreement command, CancellationToken ct);

    /// <summary>Adds a party that signs at once; one that is there already changes nothing.</summary>
    [Requires(Permission.AdministerPartners)]
    Task<Outcome<AgreementAnswer>> Join(JoinAgreement command, CancellationToken ct);

    /// <summary>The agreement.</summary>
    [Requires(Permission.ReadDirectory)]
    Task<Outcome<AgreementView>> View(CancellationToken ct);
}
