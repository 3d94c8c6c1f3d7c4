using Partnership.Contracts.Kernel;

namespace Partnership.Contracts.Cases;

/// <summary>The cases of the caller's organisation, and the numbers for new ones.</summary>
[Alias("case-list-grain")]
public interface ICaseListGrain : IGrainWithStringKey
{
    /// <summary>The reference for the case that this command opens; the same command always gets the same one.</summary>
    [Requires(Permission.WorkCases)]
    Task<Outcome<CaseReference>> Reserve(CommandId command, CancellationToken ct);

    /// <summary>The newest first, 25 at a time, older than <paramref name="after"/> when given.</summary>
    [Requires(Permission.ReadCases)]
    Task<Outcome<CasePage>> Ours(CaseReference? after, CancellationToken ct);
}
