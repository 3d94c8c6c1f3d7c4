using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using Partnership.Silo.Kernel.Database;
using Partnership.Silo.Kernel.Migrations;
using Partnership.Silo.Kernel.Postgres;
using Partnership.Silo.Kernel.Sealing.Earlier;
using Partnership.Silo.Kernel.Security;
using Partnership.Silo.Kernel.Time;

namespace Partnership.Silo.Hosting;

/// <summary>Opens the database and the keys before anything else starts, and closes the database after all else has stopped.</summary>
internal sealed partial class SiloStart(
    SiloOptions options, DataSources database, IEnumerable<EarlierCategory> earlier, TimeProvider time, ILogger<SiloStart> logger) : IHostedService
{
    /// <summary>The database's name where we run PostgreSQL ourselves.</summary>
    public const string OwnDatabase = "partnership";

    private static readonly TimeSpan MigrationsPatience = TimeSpan.FromSeconds(30);

    private EmbeddedPostgres? _postgres;
    private PartnershipKeys? _keys;

    /// <exception cref="InvalidOperationException">The host has not started.</exception>
    public PartnershipKeys Keys => _keys ?? throw new InvalidOperationException("The silo has not started yet.");

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(options.DataFolder);
        try
        {
            var connection = options.Database ?? await StartOwn(cancellationToken);
            var beside = await IsBesideAnother(connection, cancellationToken);
            _keys = beside ? await Visit(connection, cancellationToken) : await Migrate(connection, cancellationToken);
            database.Open(connection, _keys);
            if (!beside)
                await SealEarlier(connection, _keys, cancellationToken);
        }
        catch
        {
            // The host stops only what has started: a database of our own would be left behind.
            await StopOwn();
            throw;
        }

        if (BankHolidays.KnownUntil < DateOnly.FromDateTime(time.GetUtcNow().AddMonths(6).UtcDateTime))
            HolidaysRunOut(logger, BankHolidays.KnownUntil);
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await database.DisposeAsync();
        await StopOwn();
    }

    private async Task<string> StartOwn(CancellationToken ct)
    {
        var own = new EmbeddedPostgresOptions { DataFolder = options.DataFolder, Binaries = options.PostgresBinaries };
        _postgres = options.Guest
            ? await EmbeddedPostgres.ConnectAsGuestAsync(own, logger, ct)
            : await EmbeddedPostgres.StartAsync(own, logger, ct);
        _postgres.Restarted += (_, _) => database.Forget();
        await _postgres.EnsureDatabaseAsync(OwnDatabase, ct);
        return _postgres.ConnectionString(OwnDatabase);
    }

    // Of a database elsewhere nobody can tell who uses it, so a guest begins an empty one and changes no other.
    private async Task<bool> IsBesideAnother(string connection, CancellationToken ct)
    {
        if (!options.Guest || _postgres is not null)
            return _postgres is { IsGuest: true };
        await using var open = new NpgsqlConnection(connection);
        await open.OpenAsync(ct);
        return await Migrator.Current(open, ct) > 0;
    }

    private async Task<PartnershipKeys> Visit(string connection, CancellationToken ct)
    {
        await Migrator.AwaitNewest(connection, MigrationsPatience, ct);
        var opened = await new MasterKeys(options).Open(connection, ct);
        await new Migrator(connection, opened).Visit(ct);
        return opened;
    }

    private async Task<PartnershipKeys> Migrate(string connection, CancellationToken ct)
    {
        var opened = await new MasterKeys(options).Open(connection, ct);
        await new Migrator(connection, opened).Run(ct);
        return opened;
    }

    private async Task SealEarlier(string connection, PartnershipKeys keys, CancellationToken ct)
    {
        using var events = new EarlierEvents(database, keys, earlier, logger);
        await events.Run(connection, ct);
    }

    private async Task StopOwn()
    {
        if (_postgres is not null)
            await _postgres.DisposeAsync();
        _postgres = null;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The table of bank holidays ends on {Last}; due times after it are wrong until a release extends it")]
    private static partial void HolidaysRunOut(ILogger logger, DateOnly last);
}
