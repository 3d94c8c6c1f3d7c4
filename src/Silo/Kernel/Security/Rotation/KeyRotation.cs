using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Partnership.Silo.Hosting;
using Partnership.Silo.Kernel.Database;
using Partnership.Silo.Kernel.Migrations;
using Partnership.Silo.Kernel.Postgres;
using Partnership.Silo.Kernel.Sealing;

namespace Partnership.Silo.Kernel.Security.Rotation;

/// <summary>
/// Gives an installation on which nothing runs another master key: in one transaction all that is wrapped under the present
/// one is wrapped under the next. Whenever it is interrupted, the next start goes on with the key on which the database rests.
/// </summary>
/// <param name="options">Of the installation.</param>
/// <param name="said">Is told what has been done, line by line; never a key.</param>
public sealed class KeyRotation(SiloOptions options, TextWriter said)
{
    private readonly MasterKeys _keys = new(options);

    /// <param name="next">The next key in base64 where the present one is configured; null where the present one is a file.</param>
    /// <param name="ct">Interrupts it.</param>
    /// <exception cref="StartRefusedException">It cannot be; nothing was changed.</exception>
    /// <exception cref="PostgresUnavailableException">The database of our own is in use or cannot be started.</exception>
    public async Task RunAsync(string? next, CancellationToken ct)
    {
        await using var own = options.Database is null ? await Own(ct) : null;
        await using var turn = await OwnersTurn.Take(options.Database ?? own!.ConnectionString(SiloStart.OwnDatabase), ct);
        if (await Migrator.Current(turn.Connection, ct) != Migrator.Newest)
            throw new StartRefusedException("The database is not of this release, or there is none yet. Start the portal of this release once, stop it, and try again.");
        var choice = new NextKey(_keys, next);
        choice.Check(await Installation.Read(turn.Connection, ct));
        var present = await _keys.Open(turn.Connection, ct);
        var roles = new DatabaseRoles(turn.Connection);
        await ShutOut(roles, present, ct);
        try
        {
            await Rest(turn.Connection, present, await choice.Keep(said), ct);
        }
        catch (StartRefusedException)
        {
            await roles.LetIn(present, ct);
            throw;
        }

        await said.WriteLineAsync("The database rests on the next key.");
        await choice.PutInPlace(said);
    }

    private async Task<EmbeddedPostgres> Own(CancellationToken ct)
    {
        var own = await EmbeddedPostgres.StartAsync(
            new EmbeddedPostgresOptions { DataFolder = options.DataFolder, Binaries = options.PostgresBinaries }, NullLogger.Instance, ct);
        await own.EnsureDatabaseAsync(SiloStart.OwnDatabase, ct);
        return own;
    }

    // Who goes on with the present key would write what can no longer be opened. After this nobody comes in by it.
    private static async Task ShutOut(DatabaseRoles roles, PartnershipKeys present, CancellationToken ct)
    {
        if (!await roles.AreGone(ct))
            throw InUse();
        await roles.ShutOut(ct);
        if (await roles.AreGone(ct))
            return;
        await roles.LetIn(present, ct);
        throw InUse();
    }

    private static StartRefusedException InUse() =>
        new("A portal, or a command beside it, works on this database. Stop it, and try again.");

    private async Task Rest(NpgsqlConnection connection, PartnershipKeys present, MasterKey next, CancellationToken ct)
    {
        await using var transaction = await connection.BeginTransactionAsync(ct);
        var installation = await Installation.Rest(connection, next, present.Root, ct);
        var keys = installation.Open(next);
        var people = await new PersonKeyRewrap(new PersonKeyWrap(present), new PersonKeyWrap(keys)).Run(connection, ct);
        await new DatabaseRoles(connection).LetIn(keys, ct);
        await said.WriteLineAsync($"Everything is wrapped under the next key: the root, and {people} keys of people of cases.");
        await transaction.CommitAsync(ct);
    }
}
