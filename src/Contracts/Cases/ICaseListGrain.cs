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

    /// <summary>Overrides that are in force, the next to be audited first, at most 100.</summary>
    [Requires(Permission.ApproveOverrides)]
    Task<Outcome<ImmutableArray<OverrideInForce>>> OverridesToAudit(CancellationToken ct);

    /// <summary>How many the caller has to audit by now: those that somebody else asked for.</summary>
    [Requires(Permission.ApproveOverrides)]
    Task<Outcome<int>> OverridesToAuditCount(CancellationToken ct);

    /// <summary>The same list for who reads the audit: references and dates, and not what for or why.</summary>
    [Requires(Permission.ReadAudit)]
    Task<Outcome<ImmutableArray<OverrideInForce>>> OverridesInForce(CancellationToken ct);
}
