using Npgsql;
using Partnership.Silo.Kernel.Database;

namespace Partnership.Silo.Kernel.Journal;

/// <summary>
/// Asks the database what is settled. It goes by the locks of those who insert and not by the numbers of transactions: those
/// are not in the order of positions, those of other databases on the server would count too, and rows that were restored
/// from a dump bear numbers of another server.
/// </summary>
internal static class SettledPosition
{
    /// <summary>How long until it is worth while to ask again when something was not settled.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    public static async Task Ask(NpgsqlConnection connection, Settling settling, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(Sql.Text("ask-settled"), connection);
        await using var row = await command.ExecuteReaderAsync(ct);
        await row.ReadAsync(ct);
        settling.Look(row.GetInt64(0), [.. row.GetFieldValue<string[]>(1)]);
    }

    /// <summary>A settled position that is no earlier than the newest one now; waits for those who are inserting to end.</summary>
    public static async Task<long> Reach(NpgsqlConnection connection, CancellationToken ct)
    {
        var settling = new Settling();
        await Ask(connection, settling, ct);
        for (var wanted = settling.Newest; settling.Position < wanted; await Ask(connection, settling, ct))
            await Task.Delay(Pause, ct);
        return settling.Position;
    }
}
