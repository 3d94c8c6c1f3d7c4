using System.Diagnostics;
using Npgsql;
using Partnership.Silo.Kernel.Database;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Kernel.Sealing;
using Partnership.Silo.Kernel.Security;

namespace Partnership.Silo.Kernel.Rebuild;

/// <summary>
/// Computes every read model from the journal anew and puts right what differs, while the portal serves: readers see the rows
/// that stood until all are right, and whoever appends waits for the last step alone.
/// </summary>
public sealed class ReadModelRebuild
{
    // Any number that nothing else locks on.
    private const long Lock = 7_041_962_110_232;

    // So little is left to go through that appends may wait for it, or so often it was tried that more is always coming.
    private const long Few = 500;
    private const int Rounds = 5;

    // Nobody appends for as long.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly DataSources _database;
    private readonly PersonKeys _people;
    private readonly Dictionary<string, IReplayed> _replayed;

    internal ReadModelRebuild(DataSources database, PersonKeys people, IEnumerable<IReplayed> replayed) =>
        (_database, _people, _replayed) = (database, people, replayed.ToDictionary(each => each.Category, StringComparer.Ordinal));

    /// <exception cref="StartRefusedException">Another rebuild is at work, or somebody appends and does not end.</exception>
    /// <exception cref="NpgsqlException">The database cannot be used; the read models are as they were.</exception>
    public async Task<RebuildReport> RunAsync(CancellationToken ct)
    {
        var took = Stopwatch.StartNew();
        await using var connection = await _database.WriterAlone.OpenConnectionAsync(ct);
        await using var alone = new NpgsqlCommand($"select pg_try_advisory_lock({Lock})", connection);
        if (await alone.ExecuteScalarAsync(ct) is not true)
            throw new StartRefusedException("Another rebuild is at work on this database. Wait until it has ended.");

        await using var shadow = new Shadow(connection);
        await shadow.Make(ct);
        var replay = new ShadowReplay(shadow, new StoredCommands(_database, _people), _replayed);
        for (var (round, left) = (1, long.MaxValue); round <= Rounds && left > Few; round++)
            left = await replay.Until(await Settled(connection, ct), ct);

        await using var hold = await AppendsHeld.Take(_database.Owner, ct);
        await replay.Until(await SettledPosition.Reach(connection, ct), ct);
        var tables = await shadow.Mend(ct);
        var held = await hold.Release();
        return new RebuildReport(tables, replay.Commands, took.Elapsed, held);
    }

    private static async Task<long> Settled(NpgsqlConnection connection, CancellationToken ct)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(Patience);
        try
        {
            return await SettledPosition.Reach(connection, patience.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            throw AppendsHeld.Endless();
        }
    }
}
