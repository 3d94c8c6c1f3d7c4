using Partnership.Contracts.Kernel;

namespace Partnership.Contracts.Cases;

/// <summary>
/// Erases people of a case and of all that was drawn from it; the key is the case's <see cref="CaseReference"/>. It stands
/// before the case, since a case cannot ask referrals that ask it.
/// </summary>
[Alias("erasure-grain")]
public interface IErasureGrain : IGrainWithStringKey
{
    /// <summary>Who could be erased, and what that would reach. That the case was opened is on record.</summary>
    [Requires(Permission.ErasePeople)]
    Task<Outcome<ErasureReach>> Reach(CancellationToken ct);

    /// <summary>
    /// Erases. The case has forgotten them when this answers; referrals that could not be reached follow within minutes.
    /// </summary>
    [Requires(Permission.ErasePeople), RequiresRecent]
    Task<Outcome<ErasedAnswer>> Erase(ErasePerson command, CancellationToken ct);
}
