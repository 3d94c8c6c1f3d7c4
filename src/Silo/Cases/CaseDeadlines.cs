using System.Collections.Immutable;
using Partnership.Contracts.Cases;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Kernel.Time;

namespace Partnership.Silo.Cases;

/// <summary>When an approved override must be looked at again.</summary>
internal sealed record OverrideAudit(Guid Override, DateTimeOffset DueAt)
{
    /// <summary>The kind of its deadline.</summary>
    public string Kind => $"override-audit/{Override}";
}

/// <summary>A case's deadlines: one for each override whose audit is still ahead.</summary>
internal static class CaseDeadlines
{
    /// <summary>An override is audited within twelve months of its approval, and of each audit.</summary>
    public const int MonthsToAudit = 12;

    public static ImmutableArray<OverrideAudit> Audits(CaseState state) =>
    [
        .. state.Overrides
            .Where(each => each is { Status: OverrideStatus.Approved, DecidedAt: not null } && !state.AuditsReached.Contains(each.Id))
            .Select(each => new OverrideAudit(each.Id, DueAt(each))),
    ];

    /// <summary>The rows that differ between the two states.</summary>
    public static ImmutableArray<DeadlineChange> Changes(CaseState before, CaseState after)
    {
        var (were, are) = (Audits(before), Audits(after));
        return
        [
            .. are.Except(were).Select(audit => new DeadlineChange(audit.Kind, audit.DueAt)),
            .. were.Where(audit => are.All(other => other.Override != audit.Override)).Select(audit => new DeadlineChange(audit.Kind, null)),
        ];
    }

    private static DateTimeOffset DueAt(ConsentOverride approved) => approved is { AuditedAt: not null, AuditDueOn: { } day }
        ? London.Start(day)
        : approved.DecidedAt!.Value.AddMonths(MonthsToAudit);
}
