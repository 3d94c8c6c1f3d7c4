using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Hosting;
using Partnership.TestCommon.Postgres;
using Partnership.TestCommon.Time;

namespace Partnership.TestCommon.Silo;

/// <summary>A silo over a database of its own, with a clock that the test moves.</summary>
public sealed class TestSilo : IAsyncDisposable
{
    /// <summary>A Thursday morning in working time.</summary>
    public static readonly DateTimeOffset Start = new(2026, 3, 12, 10, 0, 0, TimeSpan.Zero);

    private readonly IHost _host;
    private readonly TestDatabase _database;
    private readonly string _folder;

    private TestSilo(IHost host, TestDatabase database, string folder, FakeTimeProvider time) =>
        (_host, _database, _folder, Time) = (host, database, folder, time);

    public FakeTimeProvider Time { get; }

    public IServiceProvider Services => _host.Services;

    /// <summary>The owner's connection to the database.</summary>
    public string Database => _database.ConnectionString;

    public static async Task<TestSilo> StartAsync(bool demonstration = true, Action<IServiceCollection>? configure = null)
    {
        var database = await PostgresCluster.CreateDatabaseAsync();
        var folder = TemporaryFolder.Make();
        var time = new FakeTimeProvider(Start);
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddSingleton<TimeProvider>(time);
        builder.Services.AddSilo(new SiloOptions
        {
            DataFolder = folder, Database = database.ConnectionString, Demonstration = demonstration,
        });
        configure?.Invoke(builder.Services);
        var host = builder.Build();
        await host.StartAsync();
        return new TestSilo(host, database, folder, time);
    }

    /// <summary>Calls a grain as this caller, who has just proved who they are unless it says when.</summary>
    public Task<T> Ask<TGrain, T>(Caller caller, string key, Func<TGrain, Task<T>> call)
        where TGrain : IGrainWithStringKey
    {
        Services.GetRequiredService<CallerSeal>().Attach(caller.Proved(Time.GetUtcNow()));
        return call(Services.GetRequiredService<IGrainFactory>().GetGrain<TGrain>(key));
    }

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
        await _database.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
