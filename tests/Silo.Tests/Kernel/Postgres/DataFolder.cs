using Microsoft.Extensions.Logging.Abstractions;
using Partnership.Silo.Kernel.Postgres;
using Partnership.TestCommon.Postgres;

namespace Partnership.Silo.Tests.Kernel.Postgres;

/// <summary>A data folder of one test, which afterwards takes everything with it that was started on it.</summary>
internal sealed class DataFolder : IAsyncDisposable
{
    private readonly Reaper _reaper;

    public DataFolder(string name = "")
    {
        Root = TemporaryFolder.Make(name);
        _reaper = Reaper.Watch(Root, Folders.Elsewhere(Path));
    }

    public string Root { get; }

    /// <summary>Given to the product; below <see cref="Root"/>, so that a test can close the folder above it.</summary>
    public string Path => System.IO.Path.Combine(Root, "data");

    public string Kept => System.IO.Path.Combine(Path, "postgres");

    public string Cluster => System.IO.Path.Combine(Kept, "cluster");

    public string Data => System.IO.Path.Combine(Cluster, "data");

    public Task<EmbeddedPostgres> StartAsync(string? binaries = null, int? port = null, bool durable = false) => EmbeddedPostgres.StartAsync(
        new EmbeddedPostgresOptions { DataFolder = Path, Binaries = binaries ?? Installed.Any, Port = port, Durable = durable },
        NullLogger.Instance,
        CancellationToken.None);

    public async Task<PostgresUnavailableException> FailToStartAsync(string? binaries = null, int? port = null, bool durable = false) =>
        await Should.ThrowAsync<PostgresUnavailableException>(async () =>
        {
            await using var postgres = await StartAsync(binaries, port);
        });

    public ValueTask DisposeAsync() => _reaper.DisposeAsync();
}
