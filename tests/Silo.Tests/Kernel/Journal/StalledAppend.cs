using Npgsql;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Kernel.Journal;

/// <summary>A transaction that was given a position and has not ended yet.</summary>
internal sealed class StalledAppend : IAsyncDisposable
{
    private readonly NpgsqlConnection _connection;
    private readonly NpgsqlTransaction _transaction;

    private StalledAppend(NpgsqlConnection connection, NpgsqlTransaction transaction, long position) =>
        (_connection, _transaction, Position) = (connection, transaction, position);

    public long Position { get; }

    public static async Task<StalledAppend> Begin(TestSilo silo, string? stream = null)
    {
        var connection = new NpgsqlConnection(silo.Database);
        await connection.OpenAsync();
        var transaction = await connection.BeginTransactionAsync();
        await using var command = new NpgsqlCommand(
            """
            insert into journal (stream, version, type, type_version, data, actor, organisation, purpose, correlation, recorded_at, previous_hash, hash)
            select $1, 1, type, type_version, data, actor, organisation, purpose, correlation, recorded_at, previous_hash, hash
            from journal where type = 'agreement.signed' limit 1
            returning position
            """,
            connection,
            transaction) { Parameters = { new() { Value = stream ?? Appends.Stream() } } };
        return new StalledAppend(connection, transaction, (long)(await command.ExecuteScalarAsync())!);
    }

    public async Task Commit()
    {
        await using var command = new NpgsqlCommand("select pg_notify('partnership_journal', '')", _connection, _transaction);
        await command.ExecuteNonQueryAsync();
        await _transaction.CommitAsync();
    }

    public Task RollBack() => _transaction.RollbackAsync();

    public async ValueTask DisposeAsync()
    {
        await _transaction.DisposeAsync();
        await _connection.DisposeAsync();
    }
}
