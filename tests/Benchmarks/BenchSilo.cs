using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Hosting;
using Partnership.Silo.Kernel.Database;
using Partnership.Silo.Kernel.Outbox;
using Partnership.TestCommon.Postgres;
using Partnership.TestCommon.Silo;

namespace Partnership.Benchmarks;

/// <summary>
/// A silo as the portal runs it, with a PostgreSQL of its own that flushes each commit to the disk. Messages stay in the
/// outbox: their delivery would fall upon whatever is measured next.
/// </summary>
internal sealed class BenchSilo : IPreparable, IAsyncDisposable
{
    private readonly string _folder = TemporaryFolder.Make();
    private readonly Reaper _reaper;
    private IHost? _host;

    public BenchSilo() => _reaper = Reaper.Watch(_folder, Silo.Kernel.Postgres.Folders.Elsewhere(_folder));

    public IServiceProvider Services => _host!.Services;

    /// <summary>The owner's way into the database.</summary>
    public NpgsqlDataSource Owner => Services.GetRequiredService<DataSources>().Owner;

    public async Task Start(Action<IServiceCollection>? configure = null)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddSimpleConsole();
        builder.Services.AddSilo(new SiloOptions { DataFolder = _folder, PostgresBinaries = PackagedPostgres.Folder, Demonstration = true });
        builder.Services.Remove(builder.Services.Single(service => service.ImplementationType == typeof(OutboxSender)));
        configure?.Invoke(builder.Services);
        _host = builder.Build();
        await _host.StartAsync();
    }

    /// <summary>The same data in a fresh host: no grain is in memory.</summary>
    public async Task Restart()
    {
        await Stop();
        await Start();
    }

    public Task<Outcome<T>> Ask<TGrain, T>(Caller caller, string key, Func<TGrain, Task<Outcome<T>>> call)
        where TGrain : IGrainWithStringKey
    {
        Services.GetRequiredService<CallerSeal>().Attach(caller);
        return call(Services.GetRequiredService<IGrainFactory>().GetGrain<TGrain>(key));
    }

    /// <summary>Runs a statement as the owner.</summary>
    public async Task Execute(string statement)
    {
        await using var command = Owner.CreateCommand(statement);
        command.CommandTimeout = 600;
        await command.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Stop();
        await _reaper.DisposeAsync();
    }

    private async Task Stop()
    {
        if (_host is null)
            return;
        await _host.StopAsync();
        _host.Dispose();
        _host = null;
    }
}
