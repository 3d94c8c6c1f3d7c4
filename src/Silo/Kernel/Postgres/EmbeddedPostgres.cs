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
    private const int PortAttempts = 5;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly FolderLock _lock;
    private readonly Server _server;
    private readonly Place _place;
    private readonly ServerConnection _connection;
    private readonly ILogger _logger;
    private bool _stopped;

    private EmbeddedPostgres(FolderLock held, Server server, Place place, ServerConnection connection, ILogger logger) =>
        (_lock, _server, _place, _connection, _logger) = (held, server, place, connection, logger);

    /// <summary>PostgreSQL's own folder, which may stand outside the data folder.</summary>
    public string DataDirectory => _place.Data;

    /// <summary>The port on 127.0.0.1.</summary>
    public int Port { get; private set; }

    /// <summary>True when the server had been left behind by a crash and was taken over.</summary>
    public bool Adopted { get; private set; }

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

            var postgres = new EmbeddedPostgres(
                held, new Server(place, binaries, account, options.Durable), place, new ServerConnection(password, place), logger);
            await postgres.RunAsync(new PortChoice(place, options.Port), account, cancellationToken);
            LogStarted(logger, binaries.Major, postgres.Port, postgres.Adopted, (long)Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            return postgres;
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

    private async Task RunAsync(PortChoice ports, PostgresAccount account, CancellationToken cancellationToken)
    {
        Adopted = await TryAdoptAsync(ports, cancellationToken);
        if (Adopted)
            return;

        if (PostmasterFile.Read(_place.Data) is { } stale)
            await account.WriteAsync(PostmasterFile.In(_place.Data), stale.Disowned(), cancellationToken);

        try
        {
            await StartServerAsync(ports, cancellationToken);
        }
        catch
        {
            await _server.StopAsync(CancellationToken.None);
            throw;
        }
    }

    private async Task<bool> TryAdoptAsync(PortChoice ports, CancellationToken cancellationToken)
    {
        for (var waited = Stopwatch.StartNew(); ; await Task.Delay(50, cancellationToken))
        {
            if (PostmasterFile.Read(_place.Data) is not { } running
                || !await _server.IsAliveAsync(running.ProcessId, cancellationToken))
                return false;

            // It may still be starting, or already stopping.
            var answer = running.Port == 0 ? ServerAnswer.NotYet : await _connection.AskAsync(running.Port, cancellationToken);
            if (answer == ServerAnswer.Stranger || waited.Elapsed > Patience)
                throw PostgresFault.NotAnswering(running.ProcessId, _place.Data);

            if (answer == ServerAnswer.NotYet)
                continue;

            if (ports.Suits(running.Port))
            {
                Port = running.Port;
                return true;
            }

            await _server.StopAsync(cancellationToken);
            return false;
        }
    }

    private async Task StartServerAsync(PortChoice ports, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            Port = ports.Choose();
            var result = await _server.StartAsync(Port, cancellationToken);
            if (result.Succeeded && await _connection.AskAsync(Port, cancellationToken) == ServerAnswer.Ours)
            {
                ports.Remember(Port);
                return;
            }

            // Somebody may have taken the port since it was found free; then the next choice says so or finds another.
            if (attempt == PortAttempts || result.Succeeded || PortChoice.IsFree(Port))
                throw PostgresFault.NotStarted(_place.Log, result.Reason);
        }
    }

    [LoggerMessage(LogLevel.Information, "PostgreSQL {Major} is ready on port {Port} (taken over: {Adopted}) after {Milliseconds} ms.")]
    private static partial void LogStarted(ILogger logger, int major, int port, bool adopted, long milliseconds);

    [LoggerMessage(LogLevel.Information, "PostgreSQL on port {Port} has stopped.")]
    private static partial void LogStopped(ILogger logger, int port);
}
