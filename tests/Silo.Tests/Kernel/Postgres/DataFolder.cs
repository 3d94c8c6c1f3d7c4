using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using Partnership.Silo.Kernel.Postgres;
using Partnership.TestCommon.Postgres;

namespace Partnership.Silo.Tests.Kernel.Postgres;

/// <summary>A data folder of one test, which afterwards takes everything with it that was started on it.</summary>
internal sealed class DataFolder(string name = "") : IAsyncDisposable
{
    public string Root { get; } = TemporaryFolder.Make(name);

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

    public async ValueTask DisposeAsync()
    {
        var pointer = System.IO.Path.Combine(Kept, "place");
        var place = File.Exists(pointer) ? await File.ReadAllTextAsync(pointer) : Kept;
        var elsewhere = Folders.Elsewhere(Path, await PostgresAccount.ChooseAsync(CancellationToken.None));
        await Postmaster.KillAsync(System.IO.Path.Combine(place, "cluster", "data"));
        using var delete = Process.Start("rm", ["-rf", "--", Root, elsewhere]);
        await delete.WaitForExitAsync();
    }
}
