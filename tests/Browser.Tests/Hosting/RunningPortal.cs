using Microsoft.Extensions.DependencyInjection;
using Orleans;
using Partnership.Contracts.Kernel;
using Partnership.TestCommon.Postgres;
using Partnership.TestCommon.Silo;
using Partnership.TestCommon.Time;

namespace Partnership.Browser.Tests.Hosting;

/// <summary>One portal with a database of its own and one browser, for all tests of this project.</summary>
public sealed class RunningPortal : IAsyncLifetime, IPreparable
{
    private readonly string _folder = TemporaryFolder.Make();
    private TestDatabase? _database;
    private PortalHost? _host;
    private IPlaywright? _playwright;

    /// <summary>Whether the demonstration's partners and people are there; else nobody is.</summary>
    internal bool Demonstration { get; init; } = true;

    internal IBrowser Browser { get; private set; } = null!;

    internal string Address => _host!.Address;

    /// <summary>The owner's connection to the database.</summary>
    internal string Database => _database!.ConnectionString;

    /// <summary>The portal's clock: whoever moves it has a portal of their own.</summary>
    internal MovedTime Time => _host!.Time;

    internal SentAnswers Sent => _host!.Sent;

    internal IServiceProvider Services => _host!.Services;

    public async Task InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        Browser = await Chromium.Launch(_playwright);
        _database = await PostgresCluster.CreateDatabaseAsync();
        _host = new PortalHost(_database.ConnectionString, _folder, Demonstration);
        _host.StartServer();
    }

    public async Task DisposeAsync()
    {
        if (Browser is not null)
            await Browser.DisposeAsync();
        _playwright?.Dispose();
        if (_host is not null)
            await _host.DisposeAsync();
        if (_database is not null)
            await _database.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    public Task<Outcome<T>> Ask<TGrain, T>(Caller caller, string key, Func<TGrain, Task<Outcome<T>>> call)
        where TGrain : IGrainWithStringKey
    {
        _host!.Services.GetRequiredService<CallerSeal>().Attach(caller.Proved(_host.Time.GetUtcNow()));
        return call(_host.Services.GetRequiredService<IGrainFactory>().GetGrain<TGrain>(key));
    }
}

[CollectionDefinition(Name)]
public sealed class PortalCollection : ICollectionFixture<RunningPortal>
{
    public const string Name = "portal";
}
