using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Partnership.Silo.Kernel.Postgres;

/// <summary>
/// A PostgreSQL of our own for a machine that has none: created in the data folder, started, and stopped again.
/// One process at a time may hold a data folder; a server that a crashed process left behind is taken over, and one that
/// died is started again. Another process may use the running server as a guest, who never stops it.
/// </summary>
public sealed partial class EmbeddedPostgres : IAsyncDisposable
{
    private static readonly TimeSpan GuestsPatience = TimeSpan.FromSeconds(60);

    private readonly FolderLock? _lock;
    private readonly Server? _server;
    private readonly Place _place;
    private readonly ServerConnection _connection;
    private readonly ILogger _logger;
    private readonly Supervision? _supervision;
    private bool _stopped;

    private EmbeddedPostgres(
        FolderLock? held, Server? server, Place place, ServerConnection connection, RunningServer running, Launch? again, ILogger logger)
    {
        (_lock, _server, _place, _connection, _logger) = (held, server, place, connection, logger);
        (Port, Adopted) = running;
        _supervision = server is null || again is null ? null : new Supervision(server, again, () => Restarted?.Invoke(this, EventArgs.Empty), logger);
    }

    /// <summary>The server had died and is there again; connections from before are dead.</summary>
    public event EventHandler? Restarted;

    /// <summary>PostgreSQL's own folder, which may stand outside the data folder.</summary>
    public string DataDirectory => _place.Data;

    /// <summary>The port on 127.0.0.1.</summary>
    public int Port { get; }

    /// <summary>True when the server had been left behind by a crash and was taken over.</summary>
    public bool Adopted { get; }

    /// <summary>True when the server belongs to another process, which alone stops it.</summary>
    public bool IsGuest => _server is null;

    /// <summary>Starts the database, or takes over the one that a crash left running.</summary>
    /// <exception cref="PostgresUnavailableException">It cannot be; the message says why and what to do.</exception>
    public static async Task<EmbeddedPostgres> StartAsync(
        EmbeddedPostgresOptions options, ILogger logger, CancellationToken cancellationToken)
    {
        var began = Stopwatch.GetTimestamp();
        var dataFolder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(options.DataFolder));
        var account = await PostgresAccount.ChooseAsync(cancellationToken);
        var place = await Place.FindAsync(dataFolder, account, cancellationToken);
        var held = FolderLock.Take(place, dataFolder);
        try
        {
            var binaries = await PostgresBinaries.PrepareAsync(
                options.Binaries, Folders.Elsewhere(dataFolder), account, cancellationToken);
            var password = await ClusterPassword.ReadOrMakeAsync(place, cancellationToken);
            await new Cluster(place, binaries, account).EnsureAsync(password, options.Durable, cancellationToken);

            var server = new Server(place, binaries, account, options.Durable);
            var connection = new ServerConnection(password, place);
            var running = await Launching(options.Port).RunAsync(cancellationToken);
            LogStarted(logger, binaries.Major, running.Port, running.Adopted, (long)Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            return new EmbeddedPostgres(held, server, place, connection, running, Launching(running.Port), logger);

            Launch Launching(int? port) => new(server, connection, place, new PortChoice(place, port), account);
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    /// <summary>
    /// Uses the server that another process runs on this data folder, or starts it as <see cref="StartAsync"/> does when
    /// nobody does. It lives no longer than that process.
    /// </summary>
    /// <exception cref="PostgresUnavailableException">It cannot be; the message says why and what to do.</exception>
    public static async Task<EmbeddedPostgres> ConnectAsGuestAsync(
        EmbeddedPostgresOptions options, ILogger logger, CancellationToken cancellationToken)
    {
        // The owner may be starting still, or be about to end: then the folder becomes free, or its server answers.
        for (var waited = Stopwatch.StartNew(); ; await Task.Delay(100, cancellationToken))
        {
            try
            {
                return await StartAsync(options, logger, cancellationToken);
            }
            catch (PostgresUnavailableException fault) when (fault.Code == PostgresFault.InUseCode)
            {
                if (await TryVisitAsync(options, logger, cancellationToken) is { } guest)
                    return guest;
                if (waited.Elapsed > GuestsPatience)
                    throw;
            }
        }
    }

    /// <summary>The owner's connection to a database. It holds the password: never to be logged.</summary>
    public string ConnectionString(string database) => _connection.String(Port, database);

    /// <summary>Creates the database unless it is there already.</summary>
    public async Task EnsureDatabaseAsync(string name, CancellationToken cancellationToken)
    {
        await using var connection = new NpgsqlConnection(_connection.Unpooled(Port));
        await connection.OpenAsync(cancellationToken);
        await using var exists = new NpgsqlCommand("select 1 from pg_database where datname = $1", connection)
        {
            Parameters = { new() { Value = name } },
        };
        if (await exists.ExecuteScalarAsync(cancellationToken) is not null)
            return;

        try
        {
            await using var create = new NpgsqlCommand($"create database {Sql.Name(name)}", connection);
            await create.ExecuteNonQueryAsync(cancellationToken);
        }
        catch (PostgresException fault) when (fault.SqlState is PostgresErrorCodes.DuplicateDatabase or PostgresErrorCodes.UniqueViolation)
        {
            // Somebody else created it in this moment.
        }
    }

    /// <summary>Ends the sessions that are still open, stops the server, waits until it is gone, and gives the folder free.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (_stopped)
            return;

        if (_supervision is not null)
            await _supervision.DisposeAsync();
        if (_server is not null)
            await _server.StopAsync(cancellationToken);
        _stopped = true;
        _lock?.Dispose();
        // Pooled connections are dead now; a later server on this port must not meet them.
        NpgsqlConnection.ClearAllPools();
        if (!IsGuest)
            LogStopped(_logger, Port);
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync(CancellationToken.None);
        _lock?.Dispose();
    }

    private static async Task<EmbeddedPostgres?> TryVisitAsync(
        EmbeddedPostgresOptions options, ILogger logger, CancellationToken cancellationToken)
    {
        var dataFolder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(options.DataFolder));
        var place = await Place.FindAsync(dataFolder, await PostgresAccount.ChooseAsync(cancellationToken), cancellationToken);
        if (await ClusterPassword.ReadAsync(place, cancellationToken) is not { } password
            || PostmasterFile.Read(place.Data) is not { Port: > 0 and var port })
            return null;

        var connection = new ServerConnection(password, place);
        if (await connection.AskAsync(port, cancellationToken) != ServerAnswer.Ours)
            return null;

        LogVisiting(logger, port);
        return new EmbeddedPostgres(null, null, place, connection, new RunningServer(port, Adopted: false), null, logger);
    }

    [LoggerMessage(LogLevel.Information, "PostgreSQL {Major} is ready on port {Port} (taken over: {Adopted}) after {Milliseconds} ms.")]
    private static partial void LogStarted(ILogger logger, int major, int port, bool adopted, long milliseconds);

    [LoggerMessage(LogLevel.Information, "Using the PostgreSQL on port {Port} that another process runs.")]
    private static partial void LogVisiting(ILogger logger, int port);

    [LoggerMessage(LogLevel.Information, "PostgreSQL on port {Port} has stopped.")]
    private static partial void LogStopped(ILogger logger, int port);
}
