using Microsoft.Extensions.DependencyInjection;

namespace Partnership.Silo.Work;

internal static class WorkServices
{
    public static IServiceCollection AddWork(this IServiceCollection services) => services.AddSingleton<WorkDesk>();
}
