using Microsoft.Extensions.DependencyInjection;

namespace Partnership.Silo.Demonstration;

internal static class DemonstrationServices
{
    public static IServiceCollection AddDemonstration(this IServiceCollection services) =>
        services.AddHostedService<DemonstrationSeed>();
}
