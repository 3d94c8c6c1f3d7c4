using Npgsql;
using Partnership.Silo.Kernel.Audit;
using Partnership.Silo.Kernel.Database;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Kernel.Security;

namespace Partnership.Silo.Kernel.Verification;

/// <summary>
/// Recomputes the hash of everything that happened and of everything that was read. It finds what was altered, taken out,
/// put in or exchanged in the middle of a chain; the end of a chain is open, since rows that were cut off there leave
/// nothing behind by which they would be missed.
/// </summary>
public sealed class ChainVerification
{
    private readonly DataSources _database;
    private readonly PartnershipKeys _keys;

    internal ChainVerification(DataSources database, PartnershipKeys keys) => (_database, _keys) = (database, keys);

    /// <summary>Reads all rows once, from one moment.</summary>
    /// <exception cref="NpgsqlException">The database cannot be read.</exception>
    public async Task<VerificationReport> RunAsync(CancellationToken ct)
    {
        var journal = await Follow("read-journal-chains", new Chain<string>(), Event, ct);
        var readings = await Follow("read-access-chains", new Chain<Guid>(), Reading, ct);
        return new VerificationReport(journal.Chains, journal.Rows, readings.Chains, readings.Rows, journal.Broken ?? readings.Broken);
    }

    private async Task<(long Chains, long Rows, string? Broken)> Follow<TName>(
        string statement, Chain<TName> chain, Func<Chain<TName>, NpgsqlDataReader, string?> broken, CancellationToken ct)
        where TName : notnull
    {
        await using var command = _database.Writer.CreateCommand(Sql.Text(statement));
        command.CommandTimeout = 0;
        await using var row = await command.ExecuteReaderAsync(ct);
        var rows = 0L;
        while (await row.ReadAsync(ct))
        {
            rows++;
            if (broken(chain, row) is { } found)
                return (chain.Count, rows, found);
        }

        return (chain.Count, rows, null);
    }

    private string? Event(Chain<string> chain, NpgsqlDataReader row)
    {
        var stored = new ChainedEvent(
            row.GetString(0), row.GetInt32(1), row.GetString(2), row.GetInt32(3), row.GetString(4), row.GetGuid(5), row.GetGuid(6),
            row.GetString(7), row.GetGuid(8), row.IsDBNull(9) ? null : row.GetGuid(9), row.IsDBNull(10) ? null : row.GetString(10),
            row.GetFieldValue<DateTimeOffset>(11));
        return chain.Broken(
            stored.Stream, 1, stored.Version, row.GetFieldValue<byte[]>(12), row.GetFieldValue<byte[]>(13), previous => stored.Hash(_keys.JournalChain, previous))
            is { } fault ? $"What happened: {stored.Stream}, version {stored.Version}: {fault}." : null;
    }

    private string? Reading(Chain<Guid> chain, NpgsqlDataReader row)
    {
        var stored = new ChainedReading(
            row.GetGuid(0), row.GetInt64(1), row.GetFieldValue<DateTimeOffset>(2), row.GetGuid(3), row.GetGuid(4), row.GetString(5),
            row.GetFieldValue<string[]>(6), row.GetString(7));
        return chain.Broken(
            stored.Writer, 0, stored.Sequence, row.GetFieldValue<byte[]>(8), row.GetFieldValue<byte[]>(9), previous => stored.Hash(_keys.AccessLogChain, previous))
            is { } fault ? $"What was read: {stored.Writer}, number {stored.Sequence}: {fault}." : null;
    }
}
