using Microsoft.Extensions.DependencyInjection;
using Partnership.Silo.Kernel.Security;

namespace Partnership.Silo.Hosting;

/// <summary>The cluster edition: Orleans hosts the grains; see Program.cs beside this file.</summary>
internal static class GrainHosting
{
    public static void AddTo(IServiceCollection services) =>
        services.AddSingleton<IIncomingGrainCallFilter, PermissionFilter>();
}
