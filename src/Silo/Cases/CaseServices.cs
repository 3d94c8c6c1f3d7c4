using Microsoft.Extensions.DependencyInjection;

namespace Partnership.Silo.Cases;

internal static class CaseServices
{
    public static IServiceCollection AddCases(this IServiceCollection services) =>
        services.AddSingleton<CaseViews>();
}
