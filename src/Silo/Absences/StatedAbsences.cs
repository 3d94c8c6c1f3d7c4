using System.Collections.Immutable;
using Npgsql;
using Partnership.Contracts.Absences;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Database;
using Partnership.Silo.Kernel.Time;

namespace Partnership.Silo.Absences;

/// <summary>Who is away from the caller's organisation, today or later.</summary>
internal sealed class StatedAbsences(Queries queries, TimeProvider time)
{
    public DateOnly Today => London.Day(time.GetUtcNow());

    /// <summary>All that are not over, by their first day.</summary>
    public Task<ImmutableArray<AbsenceEntry>> Of(Caller caller, CancellationToken ct) =>
        queries.Read(ReaderScope.Of(caller), "list-absences", Entry, ct, caller.Organisation.Value, Today);

    /// <summary>This colleague's of today; null when they are not away.</summary>
    public async Task<AbsenceEntry?> Now(UserId person, Caller caller, CancellationToken ct) =>
        (await Of(caller, ct)).FirstOrDefault(each => each.Person == person && each.Time.Holds(Today));

    private static AbsenceEntry Entry(NpgsqlDataReader row) => new(
        new UserId(row.GetGuid(0)), row.GetString(1), Away(row, 2), new UserId(row.GetGuid(4)), row.GetString(5),
        row.IsDBNull(6) ? null : Away(row, 6), row.GetBoolean(8), row.GetBoolean(9));

    private static AwayTime Away(NpgsqlDataReader row, int column) =>
        new(row.GetFieldValue<DateOnly>(column), row.GetFieldValue<DateOnly>(column + 1));
}
