using Microsoft.Extensions.DependencyInjection;
using Partnership.Embedded;
using Partnership.Silo.Kernel.Security;

namespace Partnership.Silo.Hosting;

/// <summary>The embedded edition: grains of this process alone.</summary>
internal static class GrainHosting
{
    public static void AddTo(IServiceCollection services)
    {
        services.AddEmbeddedGrains(options => options.Assemblies.Add(typeof(GrainHosting).Assembly));
        services.AddIncomingGrainCallFilter<PermissionFilter>();
    }
}
