using Partnership.Contracts.Kernel;
using Partnership.Contracts.Sharing;

namespace Partnership.Contracts.Cases;

/// <summary>A case; the key is its <see cref="CaseReference"/>.</summary>
[Alias("case-grain")]
public interface ICaseGrain : IGrainWithStringKey
{
    /// <summary>Opens the case for the caller's organisation.</summary>
    [Requires(Permission.WorkCases)]
    Task<Outcome<CaseOpenedAnswer>> Open(OpenCase command, CancellationToken ct);

    /// <summary>The case, for the organisation that leads it; absent for any other.</summary>
    [Requires(Permission.ReadCases)]
    Task<Outcome<CaseView>> View(CancellationToken ct);

    /// <summary>What each partner in the case's area would see, for this purpose.</summary>
    [Requires(Permission.ReadCases)]
    Task<Outcome<SharingMatrix>> Sharing(SharingPurpose purpose, CancellationToken ct);
}
