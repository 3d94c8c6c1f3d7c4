using System.Collections.Immutable;
using Npgsql;
using Partnership.Contracts.Absences;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Referrals;
using Partnership.Silo.Kernel.Database;
using Partnership.Silo.Organisations;

namespace Partnership.Silo.Absences;

/// <summary>A member of the caller's own organisation, and what they may do there today.</summary>
internal sealed record Fellow(Colleague Person, ImmutableArray<Role> Roles)
{
    /// <summary>Whether they may work on referrals, and so cover for somebody who does.</summary>
    public bool Covers => RolePermissions.Allow(Roles, Permission.AnswerReferrals);
}

/// <summary>Everybody of the caller's own organisation by name, and when they are away.</summary>
internal sealed class Colleagues(Queries queries, StatedAbsences absences)
{
    public Task<ImmutableArray<Fellow>> Of(Caller caller, CancellationToken ct) =>
        queries.Read(ReaderScope.Of(caller), "list-colleagues", row => Fellow(row, absences.Today), ct, caller.Organisation.Value, absences.Today);

    private static Fellow Fellow(NpgsqlDataReader row, DateOnly today) => new(
        new Colleague(
            new UserId(row.GetGuid(0)), row.GetString(1), row.GetString(2),
            row.IsDBNull(4) ? null : new AwayTime(row.GetFieldValue<DateOnly>(4), row.GetFieldValue<DateOnly>(5))),
        EffectiveRoles.Of(
            [.. row.GetString(3).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<Role>)],
            new Readiness(Day(row, 6), Day(row, 7)), today));

    private static DateOnly? Day(NpgsqlDataReader row, int column) =>
        row.IsDBNull(column) ? null : row.GetFieldValue<DateOnly>(column);
}
