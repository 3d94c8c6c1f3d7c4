using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Partnership.Silo.Hosting;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Kernel.Security;
using Partnership.Silo.Kernel.Verification;
using Partnership.Silo.Tests.Kernel.Hosting;
using Partnership.TestCommon.Postgres;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Kernel.Sealing.Earlier;

/// <summary>An installation on which events were stored as earlier releases did: chained, and plain to read.</summary>
public sealed class PlainInstallation : IAsyncLifetime
{
    private readonly string _folder = TemporaryFolder.Make();
    private TestDatabase _database = null!;

    public NpgsqlDataSource Owner { get; private set; } = null!;

    private SiloOptions Options => new() { DataFolder = _folder, Database = _database.ConnectionString };

    public async Task InitializeAsync()
    {
        _database = await PostgresCluster.CreateDatabaseAsync();
        await During(_ => Task.CompletedTask);
        Owner = NpgsqlDataSource.Create(_database.ConnectionString);
        await Owner.Execute("update installation set earlier_sealed_at = null");
    }

    public async Task DisposeAsync()
    {
        await Owner.DisposeAsync();
        await _database.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Starts it, does this and stops it.</summary>
    public Task During(Func<IServiceProvider, Task> action) => StartedSilo.During(Options, action);

    /// <summary>The events of a stream, as a running silo reads them.</summary>
    internal async Task<IReadOnlyList<IEvent>> Read(string stream)
    {
        IReadOnlyList<StoredEvent> read = [];
        await During(async services => read = await services.GetRequiredService<IJournal>().Read(stream, 0, default));
        return [.. read.Select(stored => stored.Event)];
    }

    /// <summary>What the chains say.</summary>
    public async Task<string?> Broken()
    {
        string? broken = null;
        await During(async services => broken = (await services.GetRequiredService<ChainVerification>().RunAsync(default)).FirstBroken);
        return broken;
    }

    /// <summary>All that the journal holds, as whoever steals it reads it.</summary>
    public Task<string> Text() => Owner.Scalar<string>("select string_agg(data, ' ' order by stream, version) from journal");

    internal Task Store(string stream, params IEvent[] events) => Store(
        stream, [.. events.Select(@event => (EventTypes.NameOf(@event), Version(@event), JsonSerializer.Serialize(@event, @event.GetType(), EventTypes.Json)))]);

    internal async Task Store(string stream, params (string Type, int Version, string Data)[] events)
    {
        var key = new MasterKeyFile(_folder).Load()!.Open().JournalChain;
        var previous = new byte[32];
        foreach (var (type, version, data) in events)
        {
            var at = await Owner.Scalar<int>("select coalesce(max(version), 0) + 1 from journal where stream = $1", stream);
            var row = new ChainedEvent(stream, at, type, version, data, Guid.Empty, Guid.Empty, "", Guid.Empty, null, null, TestSilo.Start);
            var hash = row.Hash(key, previous);
            await Owner.Execute(
                """
                insert into journal (stream, version, type, type_version, data, actor, organisation, purpose, correlation, recorded_at, previous_hash, hash)
                values ($1, $2, $3, $4, $5, $6, $6, '', $6, $7, $8, $9)
                """,
                stream, at, type, version, data, Guid.Empty, TestSilo.Start, previous, hash);
            previous = hash;
        }
    }

    private static int Version(IEvent @event) =>
        ((StoredAsAttribute)Attribute.GetCustomAttribute(@event.GetType(), typeof(StoredAsAttribute))!).Version;
}
