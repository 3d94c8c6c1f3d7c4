using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Partnership.Silo.Demonstration;
using Partnership.TestCommon.Time;

namespace Partnership.Browser.Tests.Hosting;

/// <summary>The portal as it runs in Development, on a free port of this machine.</summary>
internal sealed class PortalHost : WebApplicationFactory<Program>
{
    private readonly string _database;
    private readonly string _dataFolder;
    private readonly bool _demonstration;

    public PortalHost(string database, string dataFolder, bool demonstration)
    {
        (_database, _dataFolder, _demonstration) = (database, dataFolder, demonstration);
        UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
    }

    public SentAnswers Sent { get; } = new();

    public MovedTime Time { get; } = new();

    /// <summary>By name and not by number: cookies and the browser's ideas of a secure place go by it.</summary>
    public string Address => $"http://localhost:{new Uri(Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()).Port}";

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseEnvironment("Development")
        .UseContentRoot(Checkout.PortalFolder)
        .UseSetting("DATABASE", _database)
        .UseSetting("DATA", _dataFolder)
        // All visitors of all tests come from one address.
        .UseSetting("RateLimits:EnteringPerMinute", "1000000")
        .ConfigureServices(services => services.AddSingleton<IStartupFilter>(Sent).AddSingleton<TimeProvider>(Time))
        .ConfigureTestServices(LeaveOutTheDemonstration)
        .ConfigureLogging(logging => logging.SetMinimumLevel(LogLevel.Warning));

    private void LeaveOutTheDemonstration(IServiceCollection services)
    {
        if (!_demonstration)
            services.Remove(services.Single(service => service.ImplementationType == typeof(DemonstrationSeed)));
    }
}
