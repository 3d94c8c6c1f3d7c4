using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Partnership.Silo.Kernel.Postgres;

/// <summary>
/// A PostgreSQL of our own for a machine that has none: created in the data folder, started, and stopped again.
/// One process at a time may hold a data folder; a server that a crashed process left behind is taken over.
/// </summary>
public sealed partial class EmbeddedPostgres : IAsyncDisposable
{
    private readonly FolderLock _lock;
    private readonly Server _server;
    private readonly Place _place;
    private readonly ServerConnection _connection;
    private readonly ILogger _logger;
    private bool _stopped;

    private EmbeddedPostgres(
        FolderLock held, Server server, Place place, ServerConnection connection, RunningServer running, ILogger logger)
    {
        (_lock, _server, _place, _connection, _logger) = (held, server, place, connection, logger);
        (Port, Adopted) = running;
    }

    /// <summary>PostgreSQL's own folder, which may stand outside the data folder.</summary>
    public string DataDirectory => _place.Data;

    /// <summary>The port on 127.0.0.1.</summary>
    public int Port { get; }

    /// <summary>True when the server had been left behind by a crash and was taken over.</summary>
    public bool Adopted { get; }

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
            var running = await new Launch(server, connection, place, new PortChoice(place, options.Port), account).RunAsync(cancellationToken);
            LogStarted(logger, binaries.Major, running.Port, running.Adopted, (long)Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            return new EmbeddedPostgres(held, server, place, connection, running, logger);
        }
        catch
        {
            held.Dispose();
            throw;
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

        await _server.StopAsync(cancellationToken);
        _stopped = true;
        _lock.Dispose();
        // Pooled connections are dead now; a later server on this port must not meet them.
        NpgsqlConnection.ClearAllPools();
        LogStopped(_logger, Port);
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync(CancellationToken.None);
        _lock.Dispose();
    }

    [LoggerMessage(LogLevel.Information, "PostgreSQL {Major} is ready on port {Port} (taken over: {Adopted}) after {Milliseconds} ms.")]
    private static partial void LogStarted(ILogger logger, int major, int port, bool adopted, long milliseconds);

    [LoggerMessage(LogLevel.Information, "PostgreSQL on port {Port} has stopped.")]
    private static partial void LogStopped(ILogger logger, int port);
}
