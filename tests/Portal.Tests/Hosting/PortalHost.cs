using System.Globalization;
using System.Reflection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Orleans;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Security;
using Partnership.TestCommon.Postgres;
using Partnership.TestCommon.Silo;

namespace Partnership.Portal.Tests.Hosting;

/// <summary>The portal in memory, over a database of its own, reached by <paramref name="connection"/> where it is given.</summary>
public sealed class PortalHost(string environment, TestDatabase database, string? connection = null, int? tries = null, Action<IWebHostBuilder>? further = null)
    : WebApplicationFactory<Program>, IPreparable
{
    private readonly string _folder = TemporaryFolder.Make();

    /// <summary>Where it keeps its keys.</summary>
    public string Folder => _folder;

    private static readonly string PortalFolder = typeof(PortalHost).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => string.Equals(attribute.Key, "PortalFolder", StringComparison.Ordinal)).Value!;

    // A test tries in a second what people try in an hour, unless that is what it is about.
    private string Tries => (tries ?? 1_000_000).ToString(CultureInfo.InvariantCulture);

    public TestDatabase Database { get; } = database;

    public static async Task<PortalHost> Create(string environment) => new(environment, await PostgresCluster.CreateDatabaseAsync());

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Database.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    public Task<Outcome<T>> Ask<TGrain, T>(Caller caller, string key, Func<TGrain, Task<Outcome<T>>> call)
        where TGrain : IGrainWithStringKey
    {
        Services.GetRequiredService<CallerSeal>().Attach(caller.Proved(Services.GetRequiredService<TimeProvider>().GetUtcNow()));
        return call(Services.GetRequiredService<IGrainFactory>().GetGrain<TGrain>(key));
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        Prepare(builder);
        further?.Invoke(builder);
    }

    private void Prepare(IWebHostBuilder builder) => builder
        .UseEnvironment(environment)
        .UseContentRoot(PortalFolder)
        .UseSetting("DATABASE", connection ?? Database.ConnectionString)
        .UseSetting("DATA", _folder)
        .UseSetting("RateLimits:EnteringPerMinute", Tries)
        .UseSetting("RateLimits:SearchingPerMinute", Tries)
        .UseSetting("Entering:TriesPerAddress", Tries)
        .UseSetting("Entering:Beat", "00:00:00.01")
        .ConfigureServices(services => services.AddSingleton<IStartupFilter, Failures>())
        .ConfigureTestServices(services => services.AddSingleton<Standings>().AddSingleton<SaidStandings>()
            .AddSingleton<IStandings>(provider => provider.GetRequiredService<SaidStandings>()))
        .ConfigureLogging(logging => logging.AddFilter(null, LogLevel.Critical));
}
