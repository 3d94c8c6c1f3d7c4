using Microsoft.Extensions.Hosting;
using Partnership.Silo.Hosting;

namespace Partnership.Silo.Tests.Kernel.Hosting;

/// <summary>A silo started on a folder and a database that outlive it.</summary>
internal static class StartedSilo
{
    /// <summary>Starts and stops it; throws what the start throws.</summary>
    public static async Task StartAndStop(string folder, string database)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.AddSilo(new SiloOptions { DataFolder = folder, Database = database });
        using var host = builder.Build();
        await host.StartAsync();
        await host.StopAsync();
    }
}
