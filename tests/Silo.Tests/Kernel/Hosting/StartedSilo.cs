using Microsoft.Extensions.Hosting;
using Partnership.Silo.Hosting;

namespace Partnership.Silo.Tests.Kernel.Hosting;

/// <summary>A silo started on a folder and a database that outlive it.</summary>
internal static class StartedSilo
{
    /// <summary>Starts and stops it; throws what the start throws.</summary>
    public static Task StartAndStop(string folder, string database, string? masterKey = null) =>
        During(new SiloOptions { DataFolder = folder, Database = database, MasterKey = masterKey }, _ => Task.CompletedTask);

    /// <summary>Does this while it runs.</summary>
    public static async Task During(SiloOptions options, Func<IServiceProvider, Task> action)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.AddSilo(options);
        using var host = builder.Build();
        await host.StartAsync();
        await action(host.Services);
        await host.StopAsync();
    }
}
