using Partnership.Contracts.Kernel;

namespace Partnership.Contracts.Agreements;

/// <summary>
/// What is being written of an agreement; the key is the <see cref="AgreementId"/> that it has or will have. One for
/// each agreement, shared by all who look after the partnership.
/// </summary>
[Alias("agreement-outline-grain")]
public interface IAgreementOutlineGrain : IGrainWithStringKey
{
    /// <summary>Begins; one that was begun before stays as it is.</summary>
    [Requires(Permission.AdministerPartners)]
    Task<Outcome<OutlineAnswer>> Start(StartOutline command, CancellationToken ct);

    /// <summary>Keeps it; refused when somebody else saved since it was shown.</summary>
    [Requires(Permission.AdministerPartners)]
    Task<Outcome<OutlineAnswer>> Save(SaveOutline command, CancellationToken ct);

    /// <summary>Puts it up for signature.</summary>
    [Requires(Permission.AdministerPartners)]
    Task<Outcome<AgreementAnswer>> Finish(FinishOutline command, CancellationToken ct);

    /// <summary>Throws it away.</summary>
    [Requires(Permission.AdministerPartners)]
    Task<Outcome<OutlineAnswer>> Discard(DiscardOutline command, CancellationToken ct);

    /// <summary>What has been written so far.</summary>
    [Requires(Permission.AdministerPartners)]
    Task<Outcome<AgreementOutlineView>> View(CancellationToken ct);
}
