using Orleans.Concurrency;
using Partnership.Contracts.Kernel;

namespace Partnership.Contracts.Agreements;

/// <summary>A sharing agreement; the key is its <see cref="AgreementId"/>.</summary>
[Alias("agreement-grain")]
public interface IAgreementGrain : IGrainWithStringKey
{
    /// <summary>Writes the agreement down.</summary>
    [Requires(Permission.AdministerPartners)]
    Task<Outcome<AgreementAnswer>> Draft(DraftAgreement command, CancellationToken ct);

    /// <summary>Writes a further version down.</summary>
    [Requires(Permission.AdministerPartners)]
    Task<Outcome<AgreementAnswer>> Revise(ReviseAgreement command, CancellationToken ct);

    /// <summary>Records the signature of the caller's organisation; a version that is no longer awaited is refused.</summary>
    [Requires(Permission.SignAgreements)]
    Task<Outcome<AgreementAnswer>> Sign(SignAgreement command, CancellationToken ct);

    /// <summary>Adds a party that signs at once; one that is there already changes nothing.</summary>
    [Requires(Permission.AdministerPartners)]
    Task<Outcome<AgreementAnswer>> Join(JoinAgreement command, CancellationToken ct);

    /// <summary>Records a review.</summary>
    [Requires(Permission.AdministerPartners)]
    Task<Outcome<AgreementAnswer>> Review(ReviewAgreement command, CancellationToken ct);

    /// <summary>Suspends the whole of it.</summary>
    [Requires(Permission.AdministerPartners)]
    Task<Outcome<AgreementAnswer>> Suspend(SuspendAgreement command, CancellationToken ct);

    /// <summary>Ends the suspension of the whole of it; a party's own stays.</summary>
    [Requires(Permission.AdministerPartners)]
    Task<Outcome<AgreementAnswer>> Resume(ResumeAgreement command, CancellationToken ct);

    /// <summary>Suspends a party: any for who looks after the partnership, else the caller's own.</summary>
    [Requires(Permission.SuspendSharing)]
    Task<Outcome<AgreementAnswer>> SuspendParty(SuspendParty command, CancellationToken ct);

    /// <summary>Ends a party's suspension; of whom, as for <see cref="SuspendParty"/>.</summary>
    [Requires(Permission.SuspendSharing)]
    Task<Outcome<AgreementAnswer>> ResumeParty(ResumeParty command, CancellationToken ct);

    /// <summary>The agreement; to others than its parties, and who looks after the partnership, it does not exist.</summary>
    [Requires(Permission.ReadDirectory), ReadOnly]
    Task<Outcome<AgreementView>> View(CancellationToken ct);

    /// <summary>A deadline of the agreement has come; nothing happens when it no longer matters.</summary>
    [Requires(Permission.ActAsPortal)]
    Task<Outcome<AgreementAnswer>> DeadlineCame(string kind, CancellationToken ct);
}
