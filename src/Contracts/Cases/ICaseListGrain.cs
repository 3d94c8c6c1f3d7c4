using System.Collections.Immutable;
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

    /// <summary>What the caller has begun to write down and not opened yet, the last saved first, at most 20.</summary>
    [Requires(Permission.WorkCases)]
    Task<Outcome<ImmutableArray<StartedCase>>> Started(CancellationToken ct);

    /// <summary>What waits for a second person's decision, the oldest first, at most 100.</summary>
    [Requires(Permission.ApproveOverrides)]
    Task<Outcome<ImmutableArray<UndecidedOverride>>> OverridesToDecide(CancellationToken ct);

    /// <summary>How many of them the caller may decide: those that somebody else asked for.</summary>
    [Requires(Permission.ApproveOverrides)]
    Task<Outcome<int>> OverridesToDecideCount(CancellationToken ct);
}
