using System.Diagnostics;
using Npgsql;
using Partnership.Silo.Kernel.Database;
using Partnership.Silo.Kernel.Security;

namespace Partnership.Silo.Kernel.Rebuild;

/// <summary>While this lasts, whoever appends to the journal waits; all that was begun before has ended.</summary>
internal sealed class AppendsHeld : IAsyncDisposable
{
    private const int Tries = 10;

    private readonly Stopwatch _since = Stopwatch.StartNew();
    private readonly NpgsqlConnection _connection;
    private readonly NpgsqlTransaction _transaction;

    private AppendsHeld(NpgsqlConnection connection, NpgsqlTransaction transaction) => (_connection, _transaction) = (connection, transaction);

    /// <summary>Those who append queue behind who wants to hold them, so it is not waited for long, but tried again.</summary>
    /// <exception cref="StartRefusedException">Somebody appends and does not end.</exception>
    public static async Task<AppendsHeld> Take(NpgsqlDataSource owner, CancellationToken ct)
    {
        var connection = await owner.OpenConnectionAsync(ct);
        try
        {
            for (var attempt = 1; attempt <= Tries; attempt++)
            {
                if (await TryTake(connection, ct) is { } held)
                    return held;
            }
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }

        await connection.DisposeAsync();
        throw Endless();
    }

    /// <summary>Somebody appends and does not end.</summary>
    public static StartRefusedException Endless() =>
        new("Somebody has been appending to the journal for long and does not end. Nothing was changed. Try again.");

    /// <summary>Lets them go on; says how long they were held.</summary>
    public async Task<TimeSpan> Release()
    {
        await _transaction.RollbackAsync();
        return _since.Elapsed;
    }

    public async ValueTask DisposeAsync()
    {
        await _transaction.DisposeAsync();
        await _connection.DisposeAsync();
    }

    private static async Task<AppendsHeld?> TryTake(NpgsqlConnection connection, CancellationToken ct)
    {
        var transaction = await connection.BeginTransactionAsync(ct);
        try
        {
            await using var command = new NpgsqlCommand(Sql.Text("hold-appends"), connection, transaction);
            await command.ExecuteNonQueryAsync(ct);
            return new AppendsHeld(connection, transaction);
        }
        catch (PostgresException e) when (e.SqlState is PostgresErrorCodes.LockNotAvailable)
        {
            await transaction.DisposeAsync();
            return null;
        }
    }
}
