using Npgsql;
using Partnership.TestCommon.Silo;
using Partnership.TestCommon.Time;

namespace Partnership.Silo.Tests.Kernel.Journal;

/// <summary>While this lasts, whoever asks the journal for anything waits.</summary>
internal sealed class JournalLocked : IAsyncDisposable
{
    private readonly NpgsqlConnection _connection;
    private readonly NpgsqlTransaction _transaction;

    private JournalLocked(NpgsqlConnection connection, NpgsqlTransaction transaction) => (_connection, _transaction) = (connection, transaction);

    public static async Task<JournalLocked> Take(TestSilo silo)
    {
        var connection = new NpgsqlConnection(silo.Database);
        await connection.OpenAsync();
        var transaction = await connection.BeginTransactionAsync();
        await using var command = new NpgsqlCommand("lock table journal in access exclusive mode", connection, transaction);
        await command.ExecuteNonQueryAsync();
        return new JournalLocked(connection, transaction);
    }

    /// <summary>Returns once so many who read streams wait.</summary>
    public static Task Reading(TestSilo silo, long many) => Condition.Until($"{many} wait for the journal", async () => await silo.Scalar<long>(
        """
        select count(*) from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock' and query like '%as wanted (stream, after, at)%' and pid <> pg_backend_pid()
        """) == many);

    public Task Release() => _transaction.RollbackAsync();

    public async ValueTask DisposeAsync()
    {
        await _transaction.DisposeAsync();
        await _connection.DisposeAsync();
    }
}
